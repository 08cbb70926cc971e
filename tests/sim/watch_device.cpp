// Watch: what holds on a device whenever it has saved, or has taken in an answer.

#include "tests/sim/watch.h"

#include "core/domain/catalog.h"
#include "core/domain/contact.h"
#include "core/domain/task.h"
#include "core/domain/visit.h"
#include "core/store/row.h"
#include "sync/client/scope_book.h"
#include "sync/client/sync_report.h"

#include <algorithm>

namespace roundsman::sim {

static constexpr std::int64_t mostRepairs = 2;

void Watch::hasSaved(Device &device)
{
    checkBases(device);
    checkOwnEdits(device);
}

void Watch::hasTaken(Device &device, const ScopeNames &granted)
{
    checkScopes(device, granted);
    if (device.isAtRest() && device.hasNews())
        isAtRest(device);
    else
        hasSaved(device);
}

void Watch::isAtRest(Device &device)
{
    hasSaved(device);
    checkSums(device);
    checkGroupsWhole(device);
}

// What is no longer granted is gone with the answer that says so. And nothing was damaged: a sum
// that differs is our own doing, even where repairing mends it.
void Watch::checkScopes(Device &device, const ScopeNames &granted)
{
    ScopeBook book(device.db());
    for (const auto &[number, scope] : book.all()) {
        m_stage.expect(!device.isAtRest() || !granted || granted->contains(scope.name),
                       "L4",
                       device.name() + " keeps " + scope.name + ", which was taken away.");
        const bool isStanding =
            scope.state == ScopeState::Current || scope.state == ScopeState::Loading;
        const bool mayRepair = m_hasNewHistory || isDamaged(device);
        m_stage.expect(isStanding || (mayRepair && scope.repairs <= mostRepairs),
                       mayRepair ? "L6" : "S10",
                       device.name() + " has to repair " + scope.name + ": "
                           + std::to_string(scope.rows) + " rows, the server "
                           + std::to_string(scope.headRows) + ", at " + std::to_string(scope.cursor)
                           + '.');
    }
}

void Watch::checkSums(Device &device)
{
    const Verification found = verify(device.db());
    if (isDamaged(device) && !found.isSound())
        return; // until it is mended
    m_damaged.erase(device.number());
    m_stage.expect(found.wrongRows == 0,
                   "S9",
                   device.name() + " shows " + std::to_string(found.wrongRows)
                       + " rows that are not base and pending edits.");
    for (const Verification::Scope &scope : found.scopes)
        m_stage.expect(scope.isEqual && scope.isKeptRight,
                       "S10",
                       device.name() + " has " + std::to_string(scope.rows) + " rows of "
                           + scope.name + ", the server " + std::to_string(scope.serverRows)
                           + (scope.isKeptRight ? "." : "; its own sum is wrong."));
}

// A row has a base image while something on it waits, and no longer.
void Watch::checkBases(Device &device)
{
    const auto without = device.db().one<std::int64_t>(
        "SELECT count(*) FROM outbox_op o JOIN outbox USING (first_ctr) WHERE state IN (0, 1) "
        "AND NOT EXISTS (SELECT 1 FROM sync_base b WHERE b.tbl = o.tbl AND b.row_id = o.row_id)");
    m_stage.expect(without.value_or(0) == 0, "S9", device.name() + " has lost a base image.");
    if (!device.isAtRest())
        return;
    const auto kept = device.db().one<std::int64_t>(
        "SELECT count(*) FROM sync_base b WHERE NOT EXISTS (SELECT 1 FROM outbox_op o "
        "JOIN outbox USING (first_ctr) WHERE o.tbl = b.tbl AND o.row_id = b.row_id "
        "AND state IN (0, 1, 5))");
    m_stage.expect(
        kept.value_or(0) == 0, "S9", device.name() + " keeps base images that nobody needs.");
}

// Rows that were made together are here together, but for one that the disk has lost.
void Watch::checkGroupsWhole(Device &device)
{
    if (isDamaged(device))
        return;
    std::set<Ledger::Row> shown;
    for (const Table *table :
         {&tableOf<Customer>, &tableOf<Contact>, &tableOf<Visit>, &tableOf<Task>}) {
        Query query = device.db().query("SELECT id FROM \"" + std::string(table->name) + '"');
        while (query.next())
            shown.emplace(table->id, query.get<Id>(0));
    }
    const auto &removed = m_stage.ledger.removed();
    const auto isRemoved = [&](const Ledger::Row &row) { return removed.contains(row); };
    for (const Ledger::Group &group : m_stage.ledger.groups()) {
        if (group.made.size() < 2 || std::ranges::any_of(group.parents, isRemoved)
            || std::ranges::any_of(group.made, isRemoved))
            continue;
        const auto here = std::size_t(std::ranges::count_if(
            group.made, [&](const Ledger::Row &row) { return shown.contains(row); }));
        m_stage.expect(here == 0 || here == group.made.size(),
                       "S5",
                       device.name() + " shows " + std::to_string(here) + " of "
                           + std::to_string(group.made.size()) + " records of " + group.title
                           + '.');
    }
}

// What waits to be sent is in sight, whatever came from head office meanwhile. (Of a note only the
// words that could be joined.)
void Watch::checkOwnEdits(Device &device)
{
    Query query = device.db().query("SELECT title FROM outbox WHERE state IN (0, 1)");
    while (query.next()) {
        const Ledger::Group *group = m_stage.ledger.find(query.get<std::string>(0));
        if (!group)
            continue;
        for (const std::string &text : group->wrote) {
            const Ledger::Token &token = m_stage.ledger.tokens().at(text);
            const Table &table = *findTable(token.table);
            if (!m_stage.ledger.isSuperseded(token)
                && table.find(token.unit)->merge != Merge::text3)
                expectShown(device, *group, token);
        }
    }
}

// A row that was there before may have left the device meanwhile; one that waits to be made has
// not.
void Watch::expectShown(Device &device, const Ledger::Group &group, const Ledger::Token &token)
{
    const auto row = findRow(device.db(), *findTable(token.table), token.row);
    const Ledger::Row place(token.table, token.row);
    if (!row && std::ranges::find(group.made, place) == group.made.end())
        return;
    const bool isShown = row && std::ranges::any_of(row->record, [&](const Value &cell) {
                             const auto *words = std::get_if<std::string>(&cell);
                             return words && words->find(token.text) != std::string::npos;
                         });
    m_stage.expect(
        isShown, "S9", device.name() + " does not show its own edit " + token.text + '.');
}

} // namespace roundsman::sim
