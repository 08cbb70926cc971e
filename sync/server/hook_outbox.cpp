#include "sync/server/hook_outbox.h"

#include <algorithm>

namespace roundsman {

namespace {

constexpr auto hasWork = R"(
    (EXISTS (SELECT 1 FROM webhook_event e JOIN webhook_want w ON w.tbl = e.tbl
             WHERE w.hook_id = webhook.hook_id AND e.seq > webhook.position)
     OR EXISTS (SELECT 1 FROM webhook_dead d WHERE d.hook_id = webhook.hook_id AND d.again = 1)))";
constexpr auto isFree = "next_at <= ?1 AND (lease_until <= ?1 OR lease_by = ?2)";

constexpr auto nextEvent = R"(
    SELECT e.seq, e.tbl, e.row_id, e.rv, e.change, e.at FROM webhook_event e
    JOIN webhook_want w ON w.tbl = e.tbl AND w.hook_id = ?1
    WHERE e.seq > (SELECT position FROM webhook WHERE hook_id = ?1) ORDER BY e.seq LIMIT 1)";
constexpr auto nextDead = R"(
    SELECT seq, tbl, row_id, rv, change, at FROM webhook_dead
    WHERE hook_id = ?1 AND again = 1 ORDER BY seq LIMIT 1)";
constexpr auto oneMoreDead = R"(
    INSERT INTO webhook_dead(hook_id, seq, tbl, row_id, rv, change, at, why, died)
    VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
    ON CONFLICT(hook_id, seq) DO UPDATE SET why = excluded.why, died = excluded.died, again = 0)";

// Doubled with each try, and any time between half of that and the whole: hooks that failed
// together do not come back together.
std::chrono::milliseconds
waitAfter(std::int64_t tries, const HookPatience &patience, Entropy &entropy)
{
    std::chrono::milliseconds wait = patience.first;
    for (std::int64_t i = 1; i < tries && wait < patience.longest; ++i)
        wait *= 2;
    wait = std::min(wait, patience.longest);
    const auto chance = entropy.take<2>();
    return wait / 2 + wait * (chance[0] * 256 + chance[1]) / (2 * 65'536);
}

} // namespace

std::vector<std::int64_t> HookOutbox::due()
{
    std::vector<std::int64_t> hooks;
    Query query = m_db.query("SELECT hook_id FROM webhook WHERE " + std::string(isFree) + " AND "
                                 + hasWork + " ORDER BY hook_id",
                             m_now,
                             m_owner);
    while (query.next())
        hooks.push_back(query.get<std::int64_t>(0));
    return hooks;
}

std::optional<DueEvent> HookOutbox::firstOf(const std::string &sql, std::int64_t hook, bool isAgain)
{
    Query row = m_db.query(sql, hook);
    if (!row.next())
        return std::nullopt;
    return DueEvent{row.get<std::int64_t>(0),
                    {std::uint16_t(row.get<std::int64_t>(1)),
                     row.get<Id>(2),
                     row.get<std::int64_t>(3),
                     HookEvent::Change(row.get<std::int64_t>(4)),
                     row.get<Instant>(5)},
                    isAgain};
}

std::optional<DueEvent> HookOutbox::take(std::int64_t hook)
{
    m_db.run("UPDATE webhook SET lease_by = ?2, lease_until = ?3 WHERE hook_id = ?4 AND "
                 + std::string(isFree),
             m_now,
             m_owner,
             m_now + leaseTime,
             hook);
    if (m_db.changes() == 0)
        return std::nullopt;
    auto due = firstOf(nextDead, hook, true);
    return due ? due : firstOf(nextEvent, hook, false);
}

bool HookOutbox::isOurs(std::int64_t hook)
{
    m_db.run("UPDATE webhook SET lease_until = ?3 WHERE hook_id = ?1 AND lease_by = ?2",
             hook,
             m_owner,
             m_now + leaseTime);
    return m_db.changes() > 0;
}

void HookOutbox::goOn(std::int64_t hook, const DueEvent &due)
{
    m_db.run("UPDATE webhook SET position = CASE WHEN position < ?2 THEN ?2 ELSE position END, "
             "tries = 0, next_at = 0 WHERE hook_id = ?1",
             hook,
             due.isAgain ? std::int64_t(0) : due.seq);
}

bool HookOutbox::wasTold(std::int64_t hook, const DueEvent &due)
{
    if (!isOurs(hook))
        return false;
    if (due.isAgain)
        m_db.run("DELETE FROM webhook_dead WHERE hook_id = ?1 AND seq = ?2", hook, due.seq);
    goOn(hook, due);
    m_db.run("UPDATE webhook SET why = '' WHERE hook_id = ?1", hook);
    return true;
}

void HookOutbox::bury(std::int64_t hook, const DueEvent &due, const std::string &why)
{
    m_db.run(oneMoreDead,
             hook,
             due.seq,
             std::int64_t(due.event.table),
             due.event.row,
             due.event.rv,
             std::int64_t(due.event.change),
             due.event.at,
             why,
             m_now);
    goOn(hook, due);
}

bool HookOutbox::wasNotTold(std::int64_t hook,
                            const DueEvent &due,
                            const std::string &why,
                            const HookPatience &patience,
                            Entropy &entropy)
{
    if (!isOurs(hook))
        return false;
    m_db.run("UPDATE webhook SET tries = tries + 1, why = ?2 WHERE hook_id = ?1", hook, why);
    const std::int64_t tries =
        m_db.one<std::int64_t>("SELECT tries FROM webhook WHERE hook_id = ?1", hook).value_or(1);
    if (tries >= patience.tries)
        bury(hook, due, why);
    else
        m_db.run("UPDATE webhook SET next_at = ?2 WHERE hook_id = ?1",
                 hook,
                 m_now + waitAfter(tries, patience, entropy));
    return true;
}

void HookOutbox::letGo(std::int64_t hook)
{
    m_db.run(
        "UPDATE webhook SET lease_until = 0 WHERE hook_id = ?1 AND lease_by = ?2", hook, m_owner);
}

void HookOutbox::forgetHeard()
{
    m_db.run("DELETE FROM webhook_event WHERE NOT EXISTS (SELECT 1 FROM webhook h "
             "JOIN webhook_want w ON w.hook_id = h.hook_id "
             "WHERE w.tbl = webhook_event.tbl AND h.position < webhook_event.seq)");
}

} // namespace roundsman
