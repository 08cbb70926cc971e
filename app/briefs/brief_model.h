#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace roundsman {

// A brief as a list shows it.
struct BriefRow
{
    QString key;
    QString title;
    QString detail;
    QString symbol;
    bool warn = false;
    bool past = false;

    bool operator==(const BriefRow &) const = default;
};

// A few briefs; there are never many.
class BriefModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("view-models own their lists")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<BriefRow> &rows);
    int count() const { return int(m_rows.size()); }
    const QList<BriefRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    QList<BriefRow> m_rows;
};

} // namespace roundsman
