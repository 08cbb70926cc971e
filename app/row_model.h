#pragma once

#include "app/row.h"
#include "core/store/listing.h"
#include "core/store/store.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

namespace roundsman {

// Where a heading of the list begins.
struct Heading
{
    QString text;
    int row = 0;

    bool operator==(const Heading &) const = default;
};

// The rows of a listing in their order.
struct Found
{
    QList<qint64> rowids;
    QList<Heading> headings;
};

// How the rows are found where the listing's `order` alone cannot say it: sorted as a language
// sorts, or by a search. Runs on a reader's thread.
using Finder = std::function<Found(Database &, const Listing &)>;

// Any listing as a QML list of any length. Holds every rowid and the cells of a few windows; its
// roles are the names of the columns that the listing selects, and those of the dress.
// Belongs to the GUI thread; the order is found on a reader's.
class RowModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("view-models own their lists")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY loaded FINAL)

public:
    explicit RowModel(Store &store, QObject *parent = nullptr);

    void show(Listing listing, Dress dress = {}, Finder finder = {});
    void refresh(); // the order may have changed for a reason outside the listing's tables
    void reword();  // the language or the day is another

    int count() const { return int(m_rowids.size()); }
    bool isLoading() const { return m_loading; }
    const QList<Heading> &headings() const { return m_headings; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return m_roles; }

signals:
    void countChanged();
    void found();                        // the list is as the store is, headings too
    void loaded();                       // the first answer to a show() is in the list
    void failed(const QString &problem); // the store could not be read; one sentence

private:
    using Cells = QVariantList;

    void readRoles();
    void find();
    void adopt(const Found &found);
    void replaceStretch(const QList<qint64> &rowids);
    void loadWindow(int row) const;
    void adoptCells(const QList<qint64> &wanted, const QHash<qint64, Cells> &rows) const;
    Cells dressed(Cells cells) const;
    void readAhead();
    void forgetCells();

    Store &m_store;
    std::optional<Listing> m_listing;
    Dress m_dress;
    Finder m_finder;
    QHash<int, QByteArray> m_roles;
    QHash<QByteArray, int> m_columns; // the listing's alone
    QList<qint64> m_rowids;
    QList<Heading> m_headings;
    int m_asked = 0;     // the newest show(); answers to older ones are dropped
    bool m_busy = false; // one search at a time
    bool m_again = false;
    bool m_loading = true;
    int m_age = 0;                        // of the cells; those read for an older one are dropped
    mutable int m_looked = -1;            // first row of the window looked at last
    mutable QTimer m_ahead;               // once the view is done with this window
    mutable QHash<qint64, Cells> m_cells; // by rowid, for the windows looked at lately
};

} // namespace roundsman
