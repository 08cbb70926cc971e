#include "sync/client/settle.h"

#include "core/base/planted.h"
#include "core/domain/catalog.h"

namespace roundsman {

static constexpr std::int64_t keptMs = 30LL * 24 * 60 * 60 * 1'000; // done groups, thirty days

// Most verdicts say the same as the one before them: how many from here on, one after the other.
static std::size_t runLength(std::span<const Verdict> verdicts)
{
    std::size_t length = 1;
    for (; length < verdicts.size(); ++length) {
        const Verdict &last = verdicts[length - 1];
        Verdict expected = verdicts.front();
        expected.firstCounter = last.firstCounter + last.operations;
        expected.operations = verdicts[length].operations;
        if (verdicts[length] != expected)
            break;
    }
    return length;
}

static constexpr auto noteRun = R"(
    UPDATE outbox SET verdict = ?3, code = ?4, reason = ?5
    WHERE first_ctr BETWEEN ?1 AND ?2 AND state IN (0, 1, 6) AND verdict IS NULL)";
static constexpr auto noteAll = "UPDATE outbox SET verdict = ?3, code = ?4, reason = ?5 "
                                "WHERE first_ctr >= ?1 AND ?2 > 0 AND verdict IS NULL";

ExchangeCounts noteVerdicts(Database &db, std::span<const Verdict> verdicts)
{
    ExchangeCounts counts;
    while (!verdicts.empty()) {
        const std::size_t length = runLength(verdicts);
        const Verdict &first = verdicts.front();
        db.run(planted("verdicts-run-on") ? noteAll : noteRun,
               std::int64_t(first.firstCounter),
               std::int64_t(verdicts[length - 1].firstCounter),
               std::int64_t(first.outcome),
               std::int64_t(first.code),
               first.reason);
        counts.pushed += db.changes();
        const bool waits = first.code == std::uint16_t(RefusalCode::UnknownSchema)
            || first.code == std::uint16_t(RefusalCode::InReview);
        counts.refused += first.outcome == Outcome::Refused && !waits ? db.changes() : 0;
        counts.conflicts += first.conflicts * db.changes();
        verdicts = verdicts.subspan(length);
    }
    return counts;
}

static constexpr auto rowsOfEnding = R"(
    SELECT DISTINCT tbl, row_id FROM outbox_op JOIN outbox USING (first_ctr)
    WHERE state IN (0, 1, 6) AND verdict IS NOT NULL AND first_ctr + n - 1 <= ?1)";

static constexpr auto endGroups = R"(
    UPDATE outbox SET state = iif(verdict = 4, CASE code WHEN 8 THEN 5 WHEN 10 THEN 7 ELSE 3 END, 2), settled_ms = ?2
    WHERE state IN (0, 1, 6) AND verdict IS NOT NULL AND first_ctr + n - 1 <= ?1)";

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
                if (!planted("settled-untouched"))
                    touch(*table, query.get<Id>(1));
        }
    }
    if (!planted("settled-never"))
        db.run(endGroups, acknowledged, answer.serverTime);
    if (planted("refused-called-done"))
        db.run("UPDATE outbox SET state = 2 WHERE state = 3");
    db.run(forgetOld, answer.serverTime.ms - keptMs);
    if (planted("outbox-cleared"))
        db.run("DELETE FROM outbox WHERE state = 0");
    if (db.changes() > 0)
        db.run(forgetOldOperations);
}

} // namespace roundsman
