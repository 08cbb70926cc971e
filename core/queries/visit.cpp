#include "core/queries/visit.h"

#include "core/store/row.h"

namespace roundsman {

static constexpr auto begun = R"(
    SELECT id FROM visit WHERE user = ?1 AND state = 'arrived' ORDER BY arrivedAt DESC LIMIT 1)";

static constexpr auto toEnter = R"(
    SELECT id FROM visit
    WHERE customer = ?1 AND user = ?2
      AND (state = 'arrived' OR (state = 'planned' AND plannedStart < ?3))
    ORDER BY state = 'arrived' DESC, plannedStart DESC LIMIT 1)";

static constexpr auto competitors = R"(
    SELECT k.id, k.name,
      (SELECT max(seenAt) FROM sighting s WHERE s.competitor = k.id AND s.customer = ?1) AS here
    FROM competitor k ORDER BY here IS NULL, here DESC, k.name LIMIT ?2)";

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

static constexpr auto listPrice = R"(
    SELECT p.unitPrice, l.currency, l.validUntil FROM price p JOIN price_list l ON l.id = p.priceList
    WHERE p.product = ?1 AND l.state = 'published'
      AND (l.validFrom IS NULL OR l.validFrom <= ?2) AND (l.validUntil IS NULL OR l.validUntil > ?2)
      AND EXISTS (SELECT 1 FROM customer c
                  WHERE c.id = ?3 AND instr(lower(replace(c.segments, '-', '')), lower(hex(l.segment))))
    ORDER BY p.minimumQuantity LIMIT 1)";

static constexpr auto lastSeen = R"(
    SELECT price FROM sighting
    WHERE competitor = ?1 AND product = ?2 AND currency = ?3 AND price IS NOT NULL
    ORDER BY seenAt DESC LIMIT 1)";

static std::optional<Loaded<Visit>> visitNamed(Database &db, const std::optional<Id> &id)
{
    const auto row = id ? findRow(db, tableOf<Visit>, *id) : std::nullopt;
    if (!row)
        return std::nullopt;
    return Loaded<Visit>{fromRecord<Visit>(*id, row->record), {row->record, row->rv}};
}

std::optional<Loaded<Visit>> visitUnderWay(Database &db, const Id &user)
{
    return visitNamed(db, db.one<Id>(begun, user));
}

std::optional<Loaded<Visit>>
visitToEnter(Database &db, const Id &customer, const Id &user, Instant end)
{
    return visitNamed(db, db.one<Id>(toEnter, customer, user, end));
}

QList<Named> competitorsFor(Database &db, const Id &customer, int limit)
{
    QList<Named> named;
    for (Query query = db.query(competitors, customer, std::int64_t(limit)); query.next();)
        named += {query.get<Id>(0), query.get<QString>(1)};
    return named;
}

static QString spoken(const QString &name) { return name.simplified().toCaseFolded(); }

std::optional<Named> competitorNamed(Database &db, const QString &name)
{
    const QString wanted = spoken(name);
    for (Query query = db.query("SELECT id, name FROM competitor"); query.next();) {
        if (spoken(query.get<QString>(1)) == wanted)
            return Named{query.get<Id>(0), query.get<QString>(1)};
    }
    return std::nullopt;
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
                         std::nullopt,
                         isLast ? lines.get<Quantity>(4).thousandths / 1000 : 0};
        }
    }
}

static void addOthers(Database &db, int limit, QList<OfferedProduct> &products)
{
    for (Query query = db.query(anyProducts, std::int64_t(limit)); query.next();) {
        if (products.size() < limit && !isOffered(products, query.get<Id>(0)))
            products += {query.get<Id>(0),
                         query.get<QString>(1),
                         query.get<QString>(2),
                         {},
                         {},
                         std::nullopt,
                         std::nullopt,
                         0};
    }
}

static void addListPrice(Database &db, const Id &customer, Instant now, OfferedProduct &product)
{
    Query query = db.query(listPrice, product.id, now, customer);
    if (!query.next())
        return;
    product.price = query.get<Money>(0);
    product.currency = query.get<QString>(1);
    product.validUntil = query.get<std::optional<Instant>>(2);
    product.pricedAt.reset();
}

QList<OfferedProduct> productsFor(Database &db, const Id &customer, Instant now, int limit)
{
    QList<OfferedProduct> products;
    addOrdered(db, customer, limit, products);
    addOthers(db, limit, products);
    for (OfferedProduct &product : products)
        addListPrice(db, customer, now, product);
    return products;
}

std::optional<Money>
lastSeenPrice(Database &db, const Id &competitor, const Id &product, const QString &currency)
{
    return db.one<Money>(lastSeen, competitor, product, currency);
}

} // namespace roundsman
