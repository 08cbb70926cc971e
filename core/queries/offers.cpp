#include "core/queries/offers.h"

#include "core/base/text.h"
#include "core/queries/prices.h"
#include "core/store/row.h"

namespace roundsman {

static constexpr auto lastOrders = R"(
    SELECT id, placedAt, currency FROM "order"
    WHERE customer = ?1 AND state NOT IN ('draft', 'cancelled') ORDER BY placedAt DESC LIMIT 4)";

static constexpr auto linesOf = R"(
    SELECT p.id, p.name, p.unit, l.unitPrice, l.quantity
    FROM order_line l JOIN product p ON p.id = l.product
    WHERE l."order" = ?1 AND p.active ORDER BY l.quantity * l.unitPrice DESC, p.name)";

// What is sold at all, for a customer who has not ordered yet.
static constexpr auto anyProducts = R"(
    SELECT id, name, unit FROM product WHERE active ORDER BY name LIMIT ?1)";

static constexpr auto oneProduct = "SELECT id, name, unit FROM product WHERE id = ?1";
static constexpr auto namedProducts =
    "SELECT id, name, unit, sku FROM product WHERE active ORDER BY name";

static OfferedProduct productIn(const Query &query)
{
    return {
        query.get<Id>(0), query.get<QString>(1), query.get<QString>(2), {}, {}, std::nullopt, 0};
}

static bool isOffered(const QList<OfferedProduct> &products, const Id &id)
{
    return std::ranges::any_of(products, [&](const OfferedProduct &each) { return each.id == id; });
}

static void addOrdered(Database &db, const Id &customer, int limit, QList<OfferedProduct> &products)
{
    bool isLast = true;
    for (Query orders = db.query(lastOrders, customer); orders.next(); isLast = false) {
        for (Query lines = db.query(linesOf, orders.get<Id>(0)); lines.next();) {
            if (products.size() >= limit || isOffered(products, lines.get<Id>(0)))
                continue;
            products += {lines.get<Id>(0),
                         lines.get<QString>(1),
                         lines.get<QString>(2),
                         orders.get<QString>(2),
                         lines.get<Money>(3),
                         orders.get<Instant>(1),
                         isLast ? lines.get<Quantity>(4).thousandths / 1000 : 0};
        }
    }
}

static void addOthers(Database &db, int limit, QList<OfferedProduct> &products)
{
    for (Query query = db.query(anyProducts, std::int64_t(limit)); query.next();) {
        if (products.size() < limit && !isOffered(products, query.get<Id>(0)))
            products += productIn(query);
    }
}

static void addPrices(Database &db, const Id &customer, Instant now, Offers &offers)
{
    offers.at = now;
    if (const auto row = findRow(db, tableOf<Customer>, customer))
        offers.buyer = buyerOf(fromRecord<Customer>(customer, row->record));
    std::vector<Id> ids;
    for (const OfferedProduct &product : offers.products)
        ids.push_back(product.id);
    offers.book = priceBook(db, offers.buyer, ids);
}

Offers offersFor(Database &db, const Id &customer, Instant now, int limit)
{
    Offers offers;
    addOrdered(db, customer, limit, offers.products);
    addOthers(db, limit, offers.products);
    addPrices(db, customer, now, offers);
    return offers;
}

static void addNamed(Database &db, const QString &typed, int limit, QList<OfferedProduct> &products)
{
    const std::string wanted = folded(toUtf8(typed.simplified()));
    const auto isMeant = [&](const std::string &name) {
        return folded(name).find(wanted) != std::string::npos;
    };
    for (Query query = db.query(namedProducts); limit > 0 && query.next();) {
        const bool isFound =
            isMeant(query.get<std::string>(1)) || isMeant(query.get<std::string>(3));
        if (!isFound || isOffered(products, query.get<Id>(0)))
            continue;
        products += productIn(query);
        --limit;
    }
}

Offers quotable(Database &db, const WantedOffers &wanted, Instant now)
{
    Offers offers;
    for (const Id &id : wanted.chosen) {
        if (Query query = db.query(oneProduct, id); query.next())
            offers.products += productIn(query);
    }
    const int most = wanted.limit + int(offers.products.size());
    if (wanted.typed.trimmed().isEmpty()) {
        addOrdered(db, wanted.customer, most, offers.products);
        addOthers(db, most, offers.products);
    } else {
        addNamed(db, wanted.typed, wanted.limit, offers.products);
    }
    addPrices(db, wanted.customer, now, offers);
    return offers;
}

OfferedPrice Offers::priceOf(const OfferedProduct &product, Quantity quantity) const
{
    const auto line = priceLine(book, {product.id, quantity, buyer.segments, buyer.territory, at});
    if (!line || (!line->binding && product.pricedAt))
        return {product.currency,
                product.price,
                product.price * quantity,
                0,
                product.pricedAt,
                std::nullopt,
                {}};
    QStringList promotions;
    for (const Promotion *each : line->promotions)
        promotions += each->name;
    return {line->list->currency,
            line->price->unitPrice,
            line->total,
            line->list->version,
            std::nullopt,
            line->validUntil,
            promotions};
}

} // namespace roundsman
