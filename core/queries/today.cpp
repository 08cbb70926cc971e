#include "core/queries/today.h"

#include "core/queries/day_order.h"
#include "core/queries/unsent.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace roundsman {

static constexpr auto visitOrder = R"(
    SELECT seq FROM (
      SELECT seq, plannedStart AS at FROM visit
        WHERE plannedStart >= ?2 AND plannedStart < ?3 AND user = ?1 AND state <> 'cancelled'
      UNION ALL
      SELECT seq, arrivedAt FROM visit
        WHERE user = ?1 AND plannedStart IS NULL AND arrivedAt >= ?2 AND arrivedAt < ?3
          AND state <> 'cancelled')
    ORDER BY at, seq)";

static const std::string visitRow = R"(
    SELECT t.seq, t.id AS key, t.customer, coalesce(c.name, '') AS name, coalesce(c.city, '') AS city,
      t.state, t.plannedStart, t.arrivedAt, t.purpose, t.note AS words, t.outcome, )"
    + unsentMark("t.id") + R"( AS unsent
    FROM visit t LEFT JOIN customer c ON c.id = t.customer
    WHERE t.seq IN (SELECT value FROM json_each(?1)))";

static constexpr auto countVisits = R"(
    SELECT count(*), count(*) FILTER (WHERE state = 'done') FROM (
      SELECT state FROM visit WHERE plannedStart >= ?2 AND plannedStart < ?3 AND user = ?1
      UNION ALL SELECT state FROM visit
        WHERE user = ?1 AND plannedStart IS NULL AND arrivedAt >= ?2 AND arrivedAt < ?3)
    WHERE state <> 'cancelled')";

static constexpr auto nextVisit = R"(
    SELECT customer, plannedStart, purpose FROM visit WHERE seq = ?1 AND state = 'planned')";

static constexpr auto taskOrder = R"(
    SELECT seq FROM task
    WHERE assignee = ?1 AND state = 'open' AND due < ?2 ORDER BY due, seq)";

static const std::string taskRow = R"(
    SELECT t.seq, t.id AS key, t.title, coalesce(c.name, '') AS customerName, t.due, )"
    + unsentMark("t.id") + R"( AS unsent
    FROM task t LEFT JOIN customer c ON c.id = t.customer
    WHERE t.seq IN (SELECT value FROM json_each(?1)))";

static constexpr auto openCustomers = R"(
    SELECT seq, id FROM customer
    WHERE state IN ('', 'active')
      AND (owner = ?1 OR NOT EXISTS (SELECT 1 FROM customer WHERE owner = ?1)))";

// Whole tables from end to end: a look-up for each of 100,000 customers takes twenty times longer.
static constexpr auto everySale = R"(
    SELECT customer, placedAt FROM "order" NOT INDEXED WHERE customer IS NOT NULL)";
static constexpr auto everyVisit = R"(
    SELECT customer, coalesce(leftAt, arrivedAt) FROM visit NOT INDEXED
    WHERE state = 'done' AND customer IS NOT NULL)";

static constexpr auto lonelyRow = R"(
    SELECT c.seq, c.id AS key, c.name, c.city,
      (SELECT max(coalesce(leftAt, arrivedAt)) FROM visit
       WHERE customer = c.id AND state = 'done') AS lastVisit,
      (SELECT max(placedAt) FROM "order" WHERE customer = c.id) AS lastOrder
    FROM customer c WHERE c.seq IN (SELECT value FROM json_each(?1)))";

DayAhead dayAhead(Database &db, const Day &day)
{
    DayAhead ahead;
    if (Query query = db.query(countVisits, day.user, day.start, day.end); query.next()) {
        ahead.visits = query.get<std::int64_t>(0);
        ahead.done = query.get<std::int64_t>(1);
    }
    for (const qint64 seq : visitsInOrder(db, day)) {
        Query query = db.query(nextVisit, std::int64_t(seq));
        if (!query.next())
            continue;
        ahead.next = glanceOf(db, query.get<Id>(0), day.user);
        ahead.nextStart = query.get<std::optional<Instant>>(1);
        ahead.nextPurpose = query.get<QString>(2);
        break;
    }
    return ahead;
}

Listing visitsOf(const Day &day)
{
    return {{"visit", "customer", "outbox"},
            visitOrder,
            visitRow,
            {pack(day.user), pack(day.start), pack(day.end)},
            {}};
}

Listing tasksOf(const Day &day)
{
    return {
        {"task", "customer", "outbox"}, taskOrder, taskRow, {pack(day.user), pack(day.end)}, {}};
}

static void see(Database &db, const char *sql, std::unordered_map<Id, std::int64_t> &lastSeen)
{
    for (Query query = db.query(sql); query.next();) {
        std::int64_t &seen = lastSeen[query.get<Id>(0)];
        seen = std::max(seen, query.get<std::int64_t>(1));
    }
}

QList<qint64> longestWithout(Database &db, const Id &user, int most)
{
    std::unordered_map<Id, std::int64_t> lastSeen;
    see(db, everySale, lastSeen);
    see(db, everyVisit, lastSeen);
    std::vector<std::pair<std::int64_t, qint64>> waiting; // those never seen come last
    for (Query query = db.query(openCustomers, user); query.next();) {
        const auto seen = lastSeen.find(query.get<Id>(1));
        waiting.emplace_back(seen == lastSeen.end() ? std::numeric_limits<std::int64_t>::max()
                                                    : seen->second,
                             query.get<std::int64_t>(0));
    }
    const auto end = waiting.begin() + std::min<std::ptrdiff_t>(most, std::ssize(waiting));
    std::partial_sort(waiting.begin(), end, waiting.end());
    QList<qint64> rowids;
    std::for_each(waiting.begin(), end, [&](const auto &each) { rowids += each.second; });
    return rowids;
}

Listing customersToVisit() { return {{"customer"}, "", lonelyRow, {}, {}}; }

} // namespace roundsman
