// What is forgotten of rows that have left a scope, and histories that begin anew.

#include "sync/server/sqlite_transaction.h"

namespace roundsman {

static constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1'000;
static constexpr std::int64_t keptDays = 180;
static constexpr std::int64_t graceDays = 14;

void SqliteTransaction::putCursors(std::int64_t device, std::span<const ScopePosition> cursors)
{
    m_db.run("DELETE FROM device_cursor WHERE device_id = ?1", device);
    for (const ScopePosition &position : cursors)
        m_db.run("INSERT INTO device_cursor SELECT ?1, scope_id, ?3 FROM scope_head "
                 "WHERE name = ?2 AND epoch = ?4 AND ?3 > 0",
                 device,
                 position.scope,
                 position.cursor,
                 position.epoch);
}

static constexpr auto noteDay = R"(
    INSERT INTO scope_day(scope_id, day, seq) SELECT scope_id, ?1, seq FROM scope_head WHERE true
    ON CONFLICT DO UPDATE SET seq = excluded.seq)";

// The position up to which nobody needs what has left: that of 180 days ago, or the lowest cursor
// of the devices that have been seen since, where that is higher.
static constexpr auto raiseFloors = R"(
    UPDATE scope_head SET gc_floor = max(gc_floor,
      coalesce((SELECT max(seq) FROM scope_day d
                WHERE d.scope_id = scope_head.scope_id AND day <= ?1), 0),
      coalesce((SELECT min(c.seq) FROM device_cursor c JOIN device v USING(device_id)
                WHERE c.scope_id = scope_head.scope_id AND v.status = 1
                  AND v.last_seen >= ?2), 0)))";

// Where the scopes stood when the grace for late work began (late_work.h).
static constexpr auto noteGrace = R"(
    INSERT INTO setting SELECT 'grace/' || h.name, CAST(CAST(max(d.seq) AS TEXT) AS BLOB)
    FROM scope_day d JOIN scope_head h USING(scope_id) WHERE d.day <= ?1 GROUP BY h.name
    ON CONFLICT(name) DO UPDATE SET value = excluded.value)";

static constexpr auto forgetPlaces = R"(
    DELETE FROM scope_row WHERE NOT live
      AND seq <= (SELECT gc_floor FROM scope_head h WHERE h.scope_id = scope_row.scope_id))";

std::int64_t SqliteTransaction::forgetLeft(Instant now)
{
    const std::int64_t today = now.ms / dayMs;
    m_db.run(noteDay, today);
    m_db.run(raiseFloors, today - keptDays, now.ms - keptDays * dayMs);
    m_db.run(noteGrace, today - graceDays);
    m_db.run("DELETE FROM scope_day WHERE day < ?1", today - keptDays);
    m_db.run(forgetPlaces);
    return m_db.changes();
}

// The copy does not know how far the lost history came: time does.
static constexpr const char *raiseVersionFloor = R"sql(
    INSERT INTO setting
    SELECT 'version_floor', CAST(max(?1, coalesce(max(rv), 0) + (1 << 20)) AS TEXT)
    FROM row_meta WHERE true
    ON CONFLICT(name) DO UPDATE SET value = excluded.value)sql";

void SqliteTransaction::beginHistory(std::int64_t epoch)
{
    m_db.run("UPDATE scope_head SET epoch = ?1", epoch);
    m_db.run("UPDATE setting SET value = CAST(?1 AS TEXT) WHERE name = 'epoch'", epoch);
    m_db.run(raiseVersionFloor, epoch);
    m_db.run("DELETE FROM device_cursor");
}

} // namespace roundsman
