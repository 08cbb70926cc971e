#include "app/visit/order_model.h"

#include "core/base/text.h"

namespace roundsman {

enum OrderRole { Key = Qt::UserRole, Name, Detail, Count, CountText };

static QString keyOf(const OfferedProduct &product) { return toQString(product.id.text()); }

OrderModel::OrderModel(Words &words, QObject *parent) : QAbstractListModel(parent), m_words(words)
{
    connect(&words, &Words::changed, this, [this] {
        if (!products().isEmpty())
            emit dataChanged(index(0), index(count() - 1));
        emit totalChanged();
    });
}

void OrderModel::show(const Offers &offers)
{
    beginResetModel();
    m_offers = offers;
    endResetModel();
    emit countChanged();
    emit totalChanged();
}

void OrderModel::setQuantities(const QMap<QString, std::int64_t> &quantities)
{
    m_quantities = quantities;
    if (!products().isEmpty())
        emit dataChanged(index(0), index(count() - 1), {Detail, Count, CountText});
    emit totalChanged();
}

void OrderModel::step(const QString &key, int by)
{
    const std::int64_t now = std::clamp<std::int64_t>(m_quantities.value(key) + by, 0, 99'999);
    QMap<QString, std::int64_t> quantities = m_quantities;
    if (now == 0)
        quantities.remove(key);
    else
        quantities.insert(key, now);
    if (quantities == m_quantities)
        return;
    setQuantities(quantities);
    emit stepped();
}

OfferedPrice OrderModel::priceOf(const OfferedProduct &product) const
{
    const std::int64_t ordered = m_quantities.value(keyOf(product));
    return m_offers.priceOf(product, Quantity::of(std::max<std::int64_t>(ordered, 1)));
}

QString OrderModel::totalText() const
{
    Money total;
    QString currency;
    for (const OfferedProduct &product : products()) {
        if (m_quantities.value(keyOf(product)) == 0)
            continue;
        const OfferedPrice price = priceOf(product);
        currency = price.currency;
        total = total + price.total;
    }
    return m_quantities.isEmpty() ? QString() : m_words.money(total, currency);
}

QString OrderModel::detailOf(const OfferedProduct &product) const
{
    const OfferedPrice price = priceOf(product);
    const QString each = m_words.money(price.each, price.currency);
    if (price.each.minor == 0)
        return tr("no price yet");
    if (price.pricedAt)
        return tr("%1, paid %2").arg(each, m_words.ago(*price.pricedAt));
    if (!price.validUntil)
        return tr("%1 on the list").arg(each);
    return (*price.validUntil <= m_offers.at ? tr("%1, ended %2") : tr("%1, valid to %2"))
        .arg(each, m_words.day(*price.validUntil));
}

void OrderModel::asLastTime()
{
    QMap<QString, std::int64_t> quantities;
    for (const OfferedProduct &product : products()) {
        if (product.lastQuantity > 0)
            quantities.insert(keyOf(product), product.lastQuantity);
    }
    setQuantities(quantities);
}

int OrderModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant OrderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OfferedProduct &product = products().at(index.row());
    switch (role) {
    case Key: return keyOf(product);
    case Name: return product.name;
    case Detail: return detailOf(product);
    case Count: return int(m_quantities.value(keyOf(product)));
    case CountText: return m_words.count(m_quantities.value(keyOf(product)));
    default: return {};
    }
}

QHash<int, QByteArray> OrderModel::roleNames() const
{
    return {{Key, "key"},
            {Name, "name"},
            {Detail, "detail"},
            {Count, "quantity"},
            {CountText, "quantityText"}};
}

} // namespace roundsman
