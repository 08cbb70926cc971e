#pragma once

#include "app/words.h"
#include "core/queries/offers.h"

#include <QAbstractListModel>
#include <QMap>
#include <QtQmlIntegration/qqmlintegration.h>

namespace roundsman {

// An order as last time: the products ordered lately, each with a stepper, its price and the
// price's age.
class OrderModel : public QAbstractListModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(OrderLines)
    QML_UNCREATABLE("owned by VisitEditor")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString totalText READ totalText NOTIFY totalChanged FINAL)

public:
    explicit OrderModel(Words &words, QObject *parent = nullptr);

    void show(const Offers &offers);
    void asLastTime(); // orders what the last order held
    void setQuantities(const QMap<QString, std::int64_t> &quantities);
    const QMap<QString, std::int64_t> &quantities() const { return m_quantities; }
    const Offers &offers() const { return m_offers; }
    const QList<OfferedProduct> &products() const { return m_offers.products; }
    OfferedPrice priceOf(const OfferedProduct &product) const; // of what is ordered, or of one
    int count() const { return int(m_offers.products.size()); }
    QString totalText() const; // "" while nothing is ordered

    Q_INVOKABLE void step(const QString &key, int by);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override; // key, name, detail, quantity, quantityText

signals:
    void countChanged();
    void totalChanged();
    void stepped();

private:
    QString detailOf(const OfferedProduct &product) const;

    Words &m_words;
    Offers m_offers;
    QMap<QString, std::int64_t> m_quantities;
};

} // namespace roundsman
