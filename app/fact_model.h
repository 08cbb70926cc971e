#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace roundsman {

// Something known, in two lines: what, and of what kind or when.
struct Fact
{
    QString symbol; // a word of EventRow's
    QString title;
    QString detail;

    bool operator==(const Fact &) const = default;
};

// A few facts, in the order in which they matter.
class FactModel : public QAbstractListModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Facts)
    QML_UNCREATABLE("view-models own their facts")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<Fact> &facts);
    const QList<Fact> &facts() const { return m_facts; }
    int count() const { return int(m_facts.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    QList<Fact> m_facts;
};

} // namespace roundsman
