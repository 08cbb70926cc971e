#include "sync/client/sync_report.h"

#include "core/domain/catalog.h"
#include "core/store/outbox.h"
#include "core/store/pending.h"
#include "core/store/settings.h"
#include "sync/client/scope_contents.h"
#include "sync/client/scope_repair.h"
#include "sync/client/witness.h"

#include <algorithm>

namespace roundsman {

static std::int64_t unreadable(Database &db, std::int64_t scope)
{
    return db.one<std::int64_t>("SELECT count(*) FROM staging_bad WHERE scope = ?1", scope)
        .value_or(0);
}

SyncStatus syncStatus(Database &db)
{
    const auto count = [&](const char *sql) { return db.one<std::int64_t>(sql).value_or(0); };
    SyncStatus status;
    status.unsent = countUnsent(db);
    status.setAside = count("SELECT count(*) FROM outbox WHERE state = 3");
    status.openConflicts = count("SELECT count(*) FROM conflict WHERE state = 'open'");
    status.needsServer = count("SELECT count(*) FROM outbox WHERE state = 5");
    status.inReview = count("SELECT count(*) FROM outbox WHERE state = 7");
    status.offeredAgain = count("SELECT count(*) FROM outbox WHERE state = 6");
    status.needsUpgrade = count("SELECT count(*) FROM unknown_row");
    status.lineChange = lastLineChange(db);
    status.files = countFiles(db);
    status.isAuditDisputed = isAuditDisputed(db);
    status.lastSync = findSetting<Instant>(db, "last_sync");
    ScopeBook book(db);
    for (const auto &[number, scope] : book.all())
        status.scopes.push_back(
            {scope.name, scope.rows, scope.headRows, scope.state, unreadable(db, scope.number)});
    std::ranges::sort(status.scopes, {}, &ScopeStatus::name);
    return status;
}

std::string wordsOf(const ScopeStatus &scope)
{
    std::string words;
    switch (scope.state) {
    case ScopeState::Loading: words = "still coming"; break;
    case ScopeState::Current: words = "checked"; break;
    case ScopeState::Mismatch: words = "differs from head office"; break;
    case ScopeState::Repairing: words = "being compared with head office"; break;
    }
    if (scope.unreadable == 1)
        words += ", 1 row not readable";
    else if (scope.unreadable > 1)
        words += ", " + std::to_string(scope.unreadable) + " rows not readable";
    return words;
}

std::string wordsOf(const LineChange &change)
{
    switch (change.why) {
    case Trouble::None:
        return "Head office was restored from a copy; what it may have lost was offered to it "
               "again.";
    case Trouble::Clone:
        return "This profile was copied or put back from a backup; what it had not sent was "
               "numbered anew, and nothing counts twice.";
    case Trouble::Regressed:
    case Trouble::Gap: break;
    }
    return "This profile and head office had counted differently; what was not sent was numbered "
           "anew, and nothing counts twice.";
}

bool Verification::isSound() const
{
    return wrongRows == 0 && std::ranges::all_of(scopes, [](const Scope &scope) {
               return scope.isEqual && scope.isKeptRight;
           });
}

// Working rows that are not base ⊕ pending operations.
static std::int64_t countWrongRows(Database &db)
{
    std::vector<std::pair<const Table *, Id>> dirty;
    Query query = db.query("SELECT tbl, row_id FROM sync_base");
    while (query.next()) {
        if (const Table *table = findTable(std::uint16_t(query.get<std::int64_t>(0))))
            dirty.emplace_back(table, query.get<Id>(1));
    }
    return std::ranges::count_if(
        dirty, [&](const auto &row) { return !isBasePlusPending(db, *row.first, row.second); });
}

Verification verify(Database &db)
{
    struct Counted
    {
        std::int64_t rows = 0;
        Checksum sum;
    };
    const Snapshot snapshot(db);
    ScopeBook scopes(db);
    std::map<std::int64_t, Counted> counted;
    visitScopes(db, scopes, [&](const ScopedRow &row) {
        Counted &scope = counted[row.scope];
        ++scope.rows;
        scope.sum += row.sum;
    });
    Verification result;
    result.wrongRows = countWrongRows(db);
    for (const auto &[number, scope] : scopes.all()) {
        const Counted &now = counted[number];
        result.scopes.push_back({scope.name,
                                 now.rows,
                                 scope.headRows,
                                 now.rows == scope.headRows && now.sum == scope.headSum,
                                 now.rows == scope.rows && now.sum == scope.sum});
    }
    return result;
}

void repairSuspects(Database &db, const Verification &verification)
{
    if (verification.isSound())
        return;
    Transaction transaction(db);
    ScopeBook scopes(db);
    ScopeRepair repair(db, scopes);
    for (const Verification::Scope &suspect : verification.scopes) {
        HeldScope *scope = scopes.find(suspect.name);
        if (!scope || (suspect.isEqual && suspect.isKeptRight) || scope->staged == 0
            || scope->state == ScopeState::Loading)
            continue;
        scope->repairs = 0;
        repair.begin(*scope);
    }
    scopes.save();
    transaction.commit();
}

} // namespace roundsman
