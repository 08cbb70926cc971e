#include "sync/client/settle.h"

#include "core/domain/catalog.h"

namespace roundsman {

static constexpr std::int64_t keptMs = 30LL * 24 * 60 * 60 * 1'000; // done groups, thirty days

ExchangeCounts noteVerdicts(Database &db, const std::vector<Verdict> &verdicts)
{
    ExchangeCounts counts;
    for (const Verdict &verdict : verdicts) {
        db.run("UPDATE outbox SET verdict = ?2, code = ?3, reason = ?4 "
               "WHERE first_ctr = ?1 AND state IN (0, 1) AND verdict IS NULL",
               std::int64_t(verdict.firstCounter),
               std::int64_t(verdict.outcome),
               std::int64_t(verdict.code),
               verdict.reason);
        if (db.changes() == 0)
            continue;
        ++counts.pushed;
        counts.refused += verdict.outcome == Outcome::Refused ? 1 : 0;
        counts.conflicts += verdict.conflicts;
    }
    return counts;
}

static constexpr auto rowsOfEnding = R"(
    SELECT DISTINCT tbl, row_id FROM outbox_op JOIN outbox USING (first_ctr)
    WHERE state IN (0, 1) AND verdict IS NOT NULL AND first_ctr + n - 1 <= ?1)";

static constexpr auto endGroups = R"(
    UPDATE outbox SET state = iif(verdict = 4, 3, 2), settled_ms = ?2
    WHERE state IN (0, 1) AND verdict IS NOT NULL AND first_ctr + n - 1 <= ?1)";

// The newest group stays: it holds the last counter and stamp.
static constexpr auto forgetOld = R"(
    DELETE FROM outbox WHERE state IN (2, 4) AND settled_ms < ?1
      AND first_ctr < (SELECT max(first_ctr) FROM outbox))";
static constexpr auto forgetOldOperations = R"(
    DELETE FROM outbox_op WHERE first_ctr NOT IN (SELECT first_ctr FROM outbox))";

void settle(Database &db,
            const ExchangeAnswer &answer,
            const std::function<void(const Table &, const Id &)> &touch)
{
    const auto acknowledged = std::int64_t(answer.acknowledged);
    {
        Query query = db.query(rowsOfEnding, acknowledged);
        while (query.next()) {
            if (const Table *table = findTable(std::uint16_t(query.get<std::int64_t>(0))))
                touch(*table, query.get<Id>(1));
        }
    }
    db.run(endGroups, acknowledged, answer.serverTime);
    db.run(forgetOld, answer.serverTime.ms - keptMs);
    if (db.changes() > 0)
        db.run(forgetOldOperations);
}

} // namespace roundsman
