// What a device sends: the request that its database asks for.

#include "core/domain/catalog.h"
#include "core/store/outbox.h"
#include "core/store/settings.h"
#include "sync/client/new_line.h"
#include "sync/client/quarantine_news.h"
#include "sync/client/receive.h"
#include "sync/client/scope_repair.h"
#include "sync/client/witness.h"

#include <algorithm>

namespace roundsman {

static constexpr std::size_t mostGroups = 8'192; // a server judges them in half a second
static constexpr std::size_t fewestGroups = 100;
static constexpr std::size_t mostGroupBytes = 3 << 20; // leaves room for the rest of 4 MiB

// Where answers are lost, little is sent at a time.
static std::size_t groupsAtOnce(int failures)
{
    return std::max(mostGroups >> std::min(3 * failures, 60), fewestGroups);
}

// What is offered again is in the rows already.
static bool offersAgain(Database &db)
{
    return db.one<std::int64_t>("SELECT 1 FROM outbox WHERE state = 6 LIMIT 1").has_value();
}

// What will not have gone with these groups: also what was set aside and waits for its person.
static std::uint32_t staying(Database &db, std::size_t sent)
{
    const auto all =
        db.one<std::int64_t>("SELECT count(*) FROM outbox WHERE state IN (0, 1, 3, 5, 6)")
            .value_or(0);
    return std::uint32_t(std::max<std::int64_t>(all - std::int64_t(sent), 0));
}

ExchangeRequest requestOf(Database &db, int failures)
{
    ExchangeRequest request = positionOf(db);
    ScopeBook book(db);
    ScopeRepair repair(db, book);
    request.groups = groupsToSend(db, groupsAtOnce(failures), mostGroupBytes);
    request.unsent = staying(db, request.groups.size());
    request.sums = repair.sums();
    request.wanted = repair.wanted(request.maxRows);
    request.takesOwn = !request.groups.empty() && request.sums.empty() && request.wanted.empty()
        && !offersAgain(db);
    tellDecisions(db, request);
    return request;
}

ExchangeRequest positionOf(Database &db)
{
    ExchangeRequest request;
    request.schemaVersion = schemaVersion;
    request.nonce = findSetting<Bytes>(db, "nonce").value_or(Bytes());
    request.line = currentLine(db);
    request.witness = findSetting<Bytes>(db, witnessKey).value_or(Bytes());
    ScopeBook book(db);
    for (const auto &[number, scope] : book.all())
        request.scopes.push_back({scope.name, scope.epoch, scope.staged});
    return request;
}

LoadProgress loadProgress(Database &db)
{
    Query query = db.query("SELECT sum(rows), sum(head_rows) FROM sync_scope");
    query.next();
    return {query.get<std::int64_t>(0), query.get<std::int64_t>(1)};
}

} // namespace roundsman
