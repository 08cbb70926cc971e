#include "core/queries/customer.h"

#include "core/queries/unsent.h"
#include "core/schema/slice.h"
#include "core/store/row.h"

namespace roundsman {

static constexpr auto firstContact = R"(
    SELECT name FROM contact WHERE customer = ?1 ORDER BY seq LIMIT 1)";

static constexpr auto lastVisit = R"(
    SELECT coalesce(leftAt, arrivedAt, plannedStart), user FROM visit
    WHERE customer = ?1 AND state = 'done'
    ORDER BY 1 DESC LIMIT 1)";

static constexpr auto visitHere = R"(
    SELECT 1 FROM visit WHERE customer = ?1 AND user = ?2 AND state = 'arrived' LIMIT 1)";

static constexpr auto lastOrder = R"(
    SELECT id, number, currency, total, placedAt FROM "order"
    WHERE customer = ?1 AND state NOT IN ('draft', 'cancelled')
    ORDER BY placedAt DESC LIMIT 1)";

static constexpr auto countLines = R"(SELECT count(*) FROM order_line WHERE "order" = ?1)";

static constexpr auto worthiestProducts = R"(
    SELECT p.name FROM order_line l JOIN product p ON p.id = l.product
    WHERE l."order" = ?1 ORDER BY l.quantity * l.unitPrice DESC, p.name LIMIT 2)";

// Theirs as last seen here; ours as this customer last paid it.
static constexpr auto pricePosition = R"(
    SELECT k.name, p.name, s.currency, s.price, s.seenAt,
      (SELECT l.unitPrice FROM "order" o JOIN order_line l ON l."order" = o.id
       WHERE o.customer = ?1 AND l.product = s.product AND o.currency = s.currency
       ORDER BY o.placedAt DESC LIMIT 1) AS ours
    FROM sighting s JOIN competitor k ON k.id = s.competitor JOIN product p ON p.id = s.product
    WHERE s.customer = ?1 AND s.price IS NOT NULL AND ours > 0
    ORDER BY s.seenAt DESC LIMIT 1)";

static constexpr auto countIssues = R"(
    SELECT count(*) FROM feedback
    WHERE customer = ?1 AND kind <> 'praise' AND state NOT IN ('closed', 'declined'))";

static constexpr auto newestIssue = R"(
    SELECT text, state, outcome, notedAt FROM feedback
    WHERE customer = ?1 AND kind <> 'praise' AND state NOT IN ('closed', 'declined')
    ORDER BY notedAt DESC LIMIT 1)";

static constexpr auto newestAnswer = R"(
    SELECT text, state, outcome, notedAt FROM feedback
    WHERE customer = ?1 AND state = 'answered' AND outcome <> ''
    ORDER BY notedAt DESC LIMIT 1)";

static constexpr auto firstPromise = R"(
    SELECT title, due FROM task WHERE customer = ?1 AND state = 'open'
    ORDER BY due IS NULL, due, seq LIMIT 1)";

static constexpr auto contactOrder = R"(SELECT seq FROM contact WHERE customer = ?1 ORDER BY seq)";

static constexpr auto contactRow = R"(
    SELECT seq, id AS key, name AS title, title AS post, phone, email, channel FROM contact
    WHERE seq IN (SELECT value FROM json_each(?1)))";

static constexpr auto orderOrder = R"(
    SELECT seq FROM "order" WHERE customer = ?1 ORDER BY placedAt DESC, seq DESC)";

static const std::string orderRow = R"(
    SELECT t.seq, t.id AS key, t.number, t.placedAt, t.state, t.currency, t.total,
      (SELECT count(*) FROM order_line l WHERE l."order" = t.id) AS lines,)"
    + unsentMark("t.id") + R"( AS unsent
    FROM "order" t WHERE t.seq IN (SELECT value FROM json_each(?1)))";

static std::optional<OpenIssue> issueOf(Database &db, const char *sql, const Id &customer)
{
    Query query = db.query(sql, customer);
    if (!query.next())
        return std::nullopt;
    return OpenIssue{
        query.get<QString>(0), query.get<QString>(1), query.get<QString>(2), query.get<Instant>(3)};
}

std::optional<PricePosition> pricePositionOf(Database &db, const Id &customer)
{
    Query query = db.query(pricePosition, customer);
    if (!query.next())
        return std::nullopt;
    return PricePosition{query.get<QString>(0),
                         query.get<QString>(1),
                         query.get<QString>(2),
                         query.get<Money>(3),
                         query.get<Money>(5),
                         query.get<Instant>(4)};
}

std::optional<LastOrder> lastOrderOf(Database &db, const Id &customer)
{
    Query query = db.query(lastOrder, customer);
    if (!query.next())
        return std::nullopt;
    const Id id = query.get<Id>(0);
    LastOrder order{query.get<QString>(1),
                    query.get<QString>(2),
                    query.get<Money>(3),
                    query.get<Instant>(4),
                    0,
                    {}};
    order.lines = db.one<std::int64_t>(countLines, id).value_or(0);
    for (Query products = db.query(worthiestProducts, id); products.next();)
        order.products += products.get<QString>(0);
    return order;
}

static void readVisits(Database &db, const Id &me, CustomerGlance &glance)
{
    const Id customer = glance.customer.id;
    glance.isHere = db.one<std::int64_t>(visitHere, customer, me).has_value();
    Query query = db.query(lastVisit, customer);
    if (!query.next())
        return;
    glance.lastVisit = query.get<std::optional<Instant>>(0);
    glance.lastVisitMine = query.get<Id>(1) == me;
}

static void readPromise(Database &db, CustomerGlance &glance)
{
    Query query = db.query(firstPromise, glance.customer.id);
    if (!query.next())
        return;
    glance.promise = query.get<QString>(0);
    glance.promiseDue = query.get<std::optional<Instant>>(1);
}

// The oldest half-year of the territory that this device holds.
static std::optional<Instant> closedSince(Database &db, const Id &territory)
{
    const auto oldest = db.one<std::string>(
        "SELECT name FROM sync_scope WHERE name LIKE 'territory/' || ?1 || '/%' "
        "ORDER BY name LIMIT 1",
        territory.text());
    const auto slice = oldest ? sliceOfScope(*oldest) : std::nullopt;
    return slice ? std::optional(slice->begins()) : std::nullopt;
}

std::optional<CustomerGlance> glanceOf(Database &db, const Id &customer, const Id &me)
{
    const auto row = findRow(db, tableOf<Customer>, customer);
    if (!row)
        return std::nullopt;
    CustomerGlance glance;
    glance.customer = fromRecord<Customer>(customer, row->record);
    glance.person = db.one<QString>(firstContact, customer).value_or(QString());
    glance.unsent = db.one<QString>("SELECT " + unsentMark("?1"), customer).value_or(QString());
    readVisits(db, me, glance);
    glance.order = lastOrderOf(db, customer);
    glance.price = pricePositionOf(db, customer);
    glance.openIssues = db.one<std::int64_t>(countIssues, customer).value_or(0);
    glance.issue = issueOf(db, newestIssue, customer);
    glance.answer = issueOf(db, newestAnswer, customer);
    readPromise(db, glance);
    glance.closedSince = closedSince(db, glance.customer.territory);
    return glance;
}

Listing contactsOf(const Id &customer)
{
    return {{"contact"}, contactOrder, contactRow, {pack(customer)}, {}};
}

Listing ordersOf(const Id &customer)
{
    return {{"order", "order_line", "outbox"}, orderOrder, orderRow, {pack(customer)}, {}};
}

} // namespace roundsman
