#include "core/queries/customers.h"

#include "core/db/database.h"
#include "core/queries/unsent.h"

namespace roundsman {

static constexpr auto due = R"( AND c.id IN (
    SELECT customer FROM visit WHERE user = ?1 AND state = 'planned' AND plannedStart < ?2
    UNION SELECT customer FROM task WHERE assignee = ?1 AND state = 'open' AND due < ?2))";

static constexpr auto withIssue = R"( AND c.id IN (
    SELECT customer FROM feedback WHERE kind <> 'praise' AND state NOT IN ('closed', 'declined')))";

static const std::string customerRow = R"(
    WITH unsent_at(customer, state) AS MATERIALIZED ()"
    + std::string(customersWithUnsentWork()) + R"()
    SELECT w.value, c.id AS key, c.name AS plainName, c.city, c.tier, c.number, c.lat, c.lon,
      CASE w.value >> 40 WHEN 4 THEN (SELECT group_concat(name, ', ') FROM contact
                                      WHERE customer = c.id) ELSE '' END AS people,
      CASE w.value >> 40 WHEN 5 THEN c.note ELSE '' END AS words,
      CASE w.value >> 40 WHEN 2 THEN c.phone || ' ' || c.email ELSE '' END AS ways,
      w.value >> 40 AS found,
      (SELECT max(coalesce(leftAt, arrivedAt)) FROM visit
       WHERE customer = c.id AND state = 'done') AS lastVisit,
      (SELECT max(placedAt) FROM "order" WHERE customer = c.id
       AND state NOT IN ('draft', 'cancelled')) AS lastOrder,
      coalesce((SELECT CASE state WHEN 3 THEN 'you' WHEN 2 THEN 'sending' ELSE 'phone' END
                FROM unsent_at WHERE customer = c.id), '') AS unsent
    FROM json_each(?1) w JOIN customer c ON c.seq = w.value & 0xffffffffff)";

static constexpr auto tiers = R"(
    SELECT DISTINCT tier FROM customer WHERE tier <> '' ORDER BY tier LIMIT ?1)";

static std::string tierCondition(const QStringList &wanted)
{
    QStringList quoted;
    for (QString tier : wanted)
        quoted += u'\'' + tier.replace(QLatin1String("'"), QLatin1String("''")) + u'\'';
    return " AND c.tier IN (" + toUtf8(quoted.join(u',')) + ")";
}

std::string conditionOf(const CustomerFilter &filter)
{
    std::string condition = "(?1 IS NULL OR ?2 IS NOT NULL)"; // both stay bound, whatever follows
    if (!filter.tiers.isEmpty())
        condition += tierCondition(filter.tiers);
    if (filter.isDue)
        condition += due;
    if (filter.hasIssue)
        condition += withIssue;
    if (filter.isUnsent)
        condition +=
            " AND c.id IN (SELECT customer FROM (" + std::string(customersWithUnsentWork()) + "))";
    return condition;
}

Listing customersWhere(const CustomerFilter &filter)
{
    std::vector<std::string> tables{"customer", "visit", "order", "outbox"};
    if (filter.isDue)
        tables.push_back("task");
    if (filter.hasIssue)
        tables.push_back("feedback");
    return {tables,
            "SELECT c.seq, c.name FROM customer c WHERE " + conditionOf(filter),
            customerRow,
            {pack(filter.me), pack(filter.end)},
            {}};
}

QStringList tiersInUse(Database &db, int limit)
{
    QStringList words;
    for (Query query = db.query(tiers, std::int64_t(limit)); query.next();)
        words += query.get<QString>(0);
    return words;
}

} // namespace roundsman
