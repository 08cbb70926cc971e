#include "core/queries/outbox.h"

namespace roundsman {

static constexpr auto counts = R"(
    SELECT (SELECT count(*) FROM outbox WHERE state IN (0, 1, 5, 6)),
           (SELECT count(*) FROM outbox WHERE state = 3),
           (SELECT count(*) FROM outbox WHERE state IN (2, 7) AND settled_ms >= ?1),
           (SELECT count(*) FROM conflict WHERE state = 'open'))";

static constexpr auto groupRow = R"(
    SELECT o.first_ctr, o.first_ctr AS key, o.title AS plainTitle, o.state, o.n AS items,
      o.wall_ms AS wallAt, o.settled_ms AS settledAt, o.reason AS plainReason,
      (SELECT max(tbl) FROM outbox_op p WHERE p.ctr BETWEEN o.first_ctr AND o.first_ctr + o.n - 1
       AND tbl = 15) IS NOT NULL AS hasVisit,
      coalesce((SELECT tbl FROM outbox_op p WHERE p.ctr = o.first_ctr), 0) AS tbl
    FROM outbox o WHERE o.first_ctr IN (SELECT value FROM json_each(?1)))";

static constexpr auto waiting = R"(
    SELECT first_ctr FROM outbox WHERE state IN (0, 1, 5, 6) ORDER BY first_ctr)";

static constexpr auto setAside = R"(
    SELECT first_ctr FROM outbox WHERE state = 3 ORDER BY first_ctr DESC)";

static constexpr auto settled = R"(
    SELECT first_ctr FROM outbox WHERE state IN (2, 7) AND settled_ms >= ?1
    ORDER BY settled_ms DESC, first_ctr DESC LIMIT 100)";

static constexpr auto conflictOrder = R"(
    SELECT seq FROM conflict WHERE state = 'open' ORDER BY mineAt DESC, seq)";

static constexpr auto conflictRow = R"(
    SELECT t.seq, t.id AS key, c.id AS customerKey, coalesce(c.name, '') AS customer, t.tableName,
      t.mine AS mineJson, t.theirs AS theirsJson, t.original AS originalJson,
      coalesce(u.name, '') AS theirName, t.mineAt, t.theirsAt
    FROM conflict t LEFT JOIN user u ON u.id = t.theirAuthor
      LEFT JOIN visit v ON t.tableName = 'visit' AND v.id = t.row
      LEFT JOIN contact k ON t.tableName = 'contact' AND k.id = t.row
      LEFT JOIN task s ON t.tableName = 'task' AND s.id = t.row
      LEFT JOIN customer c ON c.id = CASE t.tableName WHEN 'customer' THEN t.row
        ELSE coalesce(v.customer, k.customer, s.customer) END
    WHERE t.seq IN (SELECT value FROM json_each(?1)))";

// A half-year of a territory in which nothing was closed says nothing.
static constexpr auto scopeOrder = R"(
    SELECT number FROM sync_scope WHERE rows > 0 OR name NOT LIKE 'territory/%/%' ORDER BY name)";

static constexpr auto scopeRow = R"(
    SELECT s.number, s.number AS key, s.name, s.rows, s.state,
      coalesce((SELECT name FROM territory WHERE s.name LIKE 'territory/%'
                AND instr(replace(s.name, '-', ''), lower(hex(id))) > 0),
               (SELECT name FROM segment WHERE s.name LIKE 'prices/%'
                AND instr(replace(s.name, '-', ''), lower(hex(id))) > 0), '') AS place
    FROM sync_scope s WHERE s.number IN (SELECT value FROM json_each(?1)))";

OutboxCounts countOutbox(Database &db, Instant startOfDay)
{
    Query query = db.query(counts, startOfDay);
    query.next();
    return {query.get<std::int64_t>(0),
            query.get<std::int64_t>(1),
            query.get<std::int64_t>(2),
            query.get<std::int64_t>(3)};
}

Listing waitingGroups() { return {{"outbox"}, waiting, groupRow, {}, {}}; }

Listing groupsSetAside() { return {{"outbox"}, setAside, groupRow, {}, {}}; }

Listing settledGroups(Instant since) { return {{"outbox"}, settled, groupRow, {pack(since)}, {}}; }

Listing openConflicts()
{
    return {{"conflict", "customer", "outbox"}, conflictOrder, conflictRow, {}, {}};
}

Listing heldScopes() { return {{"outbox", "territory", "segment"}, scopeOrder, scopeRow, {}, {}}; }

} // namespace roundsman
