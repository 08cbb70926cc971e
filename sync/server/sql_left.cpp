// What is forgotten of rows that have left a scope, and histories that begin anew.

#include "sync/server/sql_transaction.h"

namespace roundsman {

static constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1'000;
static constexpr std::int64_t keptDays = 180;
static constexpr std::int64_t graceDays = 14;
// The copy does not know how far the lost history came: time does, and this.
static constexpr std::int64_t aboveAll = 1 << 20;

void SqlTransaction::putCursors(std::int64_t device, std::span<const ScopePosition> cursors)
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
    ON CONFLICT(scope_id, day) DO UPDATE SET seq = excluded.seq)";

// The position up to which nobody needs what has left: that of 180 days ago, or the lowest cursor
// of the devices that have been seen since, where that is higher.
static constexpr auto raiseFloors = R"(
    UPDATE scope_head SET gc_floor = (SELECT max(floor) FROM (
      SELECT scope_head.gc_floor AS floor UNION ALL
      SELECT max(seq) FROM scope_day d WHERE d.scope_id = scope_head.scope_id AND day <= ?1
      UNION ALL
      SELECT min(c.seq) FROM device_cursor c JOIN device v USING(device_id)
      WHERE c.scope_id = scope_head.scope_id AND v.status = 1 AND v.last_seen >= ?2) floors))";

// Where the scopes stood when the grace for late work began (late_work.h).
static constexpr auto noteGrace = R"(
    INSERT INTO setting SELECT 'grace/' || h.name, CAST(CAST(max(d.seq) AS TEXT) AS BLOB)
    FROM scope_day d JOIN scope_head h USING(scope_id) WHERE d.day <= ?1 GROUP BY h.name
    ON CONFLICT(name) DO UPDATE SET value = excluded.value)";

static constexpr auto forgetPlaces = R"(
    DELETE FROM scope_row WHERE live = 0
      AND seq <= (SELECT gc_floor FROM scope_head h WHERE h.scope_id = scope_row.scope_id))";

std::int64_t SqlTransaction::forgetLeft(Instant now)
{
    const std::int64_t today = now.ms / dayMs;
    m_db.run(noteDay, today);
    m_db.run(raiseFloors, today - keptDays, now.ms - keptDays * dayMs);
    m_db.run(noteGrace, today - graceDays);
    m_db.run("DELETE FROM scope_day WHERE day < ?1", today - keptDays);
    m_db.run(forgetPlaces);
    return m_db.changes();
}

void SqlTransaction::beginHistory(std::int64_t epoch)
{
    m_db.run("UPDATE scope_head SET epoch = ?1", epoch);
    setNumber("epoch", epoch);
    const auto highest = m_db.one<std::int64_t>("SELECT coalesce(max(rv), 0) FROM row_meta");
    setNumber("version_floor", std::max(epoch, highest.value_or(0) + aboveAll));
    m_db.run("DELETE FROM device_cursor");
}

} // namespace roundsman
