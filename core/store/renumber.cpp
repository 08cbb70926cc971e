#include "core/store/renumber.h"

#include "core/base/hlc.h"
#include "core/store/bookkeeping.h"

#include <algorithm>
#include <vector>

namespace roundsman {

namespace {

struct Numbered
{
    std::int64_t first = 0;
    std::int64_t count = 0;
    bool waits = false; // for the server's verdict
};

// By stamp: what is offered again had been numbered below what was judged after it.
std::vector<Numbered> everyGroup(Database &db)
{
    std::vector<Numbered> groups;
    Query query = db.query("SELECT first_ctr, n, state IN (0, 1, 6) AND verdict IS NULL "
                           "FROM outbox ORDER BY hlc, first_ctr");
    while (query.next())
        groups.push_back(
            {query.get<std::int64_t>(0), query.get<std::int64_t>(1), query.get<bool>(2)});
    return groups;
}

// Far from every number that is given or taken, so that none meets another on the way.
constexpr std::int64_t aside = std::int64_t(1) << 62;

void move(Database &db, const Numbered &group, std::int64_t first)
{
    const std::int64_t now = group.first - aside;
    db.run("UPDATE outbox_op SET ctr = ctr + ?2, first_ctr = ?1 WHERE ctr BETWEEN ?3 AND ?4",
           first,
           first - now,
           now,
           now + group.count - 1);
    db.run("UPDATE outbox SET first_ctr = ?1 WHERE first_ctr = ?2", first, now);
}

} // namespace

void renumber(Database &db)
{
    const auto groups = everyGroup(db);
    std::int64_t judged = 0;
    for (const Numbered &group : groups)
        judged += group.waits ? 0 : group.count;
    db.run("UPDATE outbox_op SET ctr = ctr - ?1, first_ctr = first_ctr - ?1", aside);
    db.run("UPDATE outbox SET first_ctr = first_ctr - ?1", aside);

    std::int64_t nextJudged = 1 - judged;
    std::int64_t nextWaiting = 1;
    for (const Numbered &group : groups) {
        std::int64_t &next = group.waits ? nextWaiting : nextJudged;
        move(db, group, next);
        next += group.count;
    }
    db.run("DELETE FROM quarantine_news"); // it speaks of numbers that are gone
}

// A verdict that came without the rows that go with it was one of the lost history; and what was
// sent for review may wait there no longer.
void offerAgain(Database &db, Instant since)
{
    db.run("UPDATE outbox SET verdict = NULL, code = 0, reason = '' "
           "WHERE state IN (0, 1, 6) AND verdict IS NOT NULL");
    db.run("UPDATE outbox SET state = ?2, verdict = NULL, code = 0, reason = '' "
           "WHERE state IN (2, 7) AND settled_ms >= ?1",
           since,
           std::int64_t(GroupState::OfferedAgain));
}

static constexpr auto builtOn = R"(
    UPDATE outbox SET state = ?2, verdict = NULL, code = 0, reason = ''
    WHERE state = 2 AND settled_ms >= ?1 AND first_ctr IN (
      SELECT earlier.first_ctr FROM outbox waiting
      JOIN outbox_op later ON later.first_ctr = waiting.first_ctr
      JOIN outbox_op earlier ON earlier.row_id = later.row_id AND earlier.tbl = later.tbl
        AND earlier.ctr < later.ctr
      JOIN sync_base b ON b.tbl = later.tbl AND b.row_id = later.row_id AND b.rv > later.base_rv
      WHERE waiting.state IN (0, 1) AND waiting.verdict IS NULL))";

// Of verdicts that still wait for their rows: what was saved since then the server has judged since
// then, and not forgotten yet. Pages that wait to be shown may need the verdict as it is.
void offerWhatIsBuiltOn(Database &db, Instant since)
{
    db.run("UPDATE outbox SET verdict = NULL, code = 0, reason = '' "
           "WHERE state IN (0, 1, 6) AND verdict IS NOT NULL AND verdict <> 4 AND hlc >= ?1 "
           "AND NOT EXISTS (SELECT 1 FROM staging)",
           Hlc::at(since).bits);
    db.run(builtOn, since, std::int64_t(GroupState::OfferedAgain));
}

void releaseForNewServer(Database &db)
{
    std::vector<Numbered> groups;
    Query query = db.query("SELECT first_ctr, n FROM outbox WHERE state = 5 ORDER BY first_ctr");
    while (query.next())
        groups.push_back({query.get<std::int64_t>(0), query.get<std::int64_t>(1), true});
    for (const Numbered &group : groups) {
        const auto next =
            db.one<std::int64_t>("SELECT max(first_ctr + n) FROM outbox WHERE first_ctr > 0");
        const std::int64_t first = std::max<std::int64_t>(next.value_or(1), 1);
        db.run("UPDATE outbox_op SET ctr = ctr + ?2, first_ctr = ?1 WHERE ctr BETWEEN ?3 AND ?4",
               first,
               first - group.first,
               group.first,
               group.first + group.count - 1);
        db.run("UPDATE outbox SET first_ctr = ?1, state = 0, verdict = NULL, code = 0, reason = '' "
               "WHERE first_ctr = ?2",
               first,
               group.first);
    }
}

} // namespace roundsman
