#pragma once

#include "app/quote/quote_words.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace roundsman {

// The products that may be quoted, those that are on the quote with quantity and sum.
class QuoteLines : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by QuoteEditor")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    explicit QuoteLines(const Words &words, QObject *parent = nullptr);

    struct Line
    {
        QString key;
        QString name;
        QString unit;
        std::int64_t quantity = 0;
        QString detail;
        QString amount;    // "" while it is not on the quote
        bool warn = false; // expired, without a price, or under its floor

        bool operator==(const Line &) const = default;
    };
    // Those that are in another order, or new, begin anew; the others change in place.
    void show(const QList<Line> &lines);
    int count() const { return int(m_lines.size()); }

    Q_INVOKABLE void step(const QString &key, int by) { emit stepped(key, by); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void stepped(const QString &key, int by);

private:
    const Words &m_words;
    QList<Line> m_lines;
};

} // namespace roundsman
