#include "tests/sim/watch.h"

#include "core/domain/catalog.h"
#include "core/schema/operation_codec.h"
#include "core/store/row.h"
#include "sync/client/scope_book.h"
#include "sync/client/sync_report.h"

#include <algorithm>

namespace roundsman::sim {

const std::set<Watch::Digest> &Watch::digestsOf(const std::string &title) const
{
    static const std::set<Digest> none;
    const auto found = m_sent.find(title);
    return found == m_sent.end() ? none : found->second;
}

void Watch::sends(Device &device, const Bytes &body)
{
    const auto request = decodeExchangeRequest(body);
    m_stage.expect(bool(request), "S13", device.name() + " sends what cannot be read.");
    for (const OperationGroup &group : request->groups) {
        const Address address{device.caller().device, request->line, group.firstCounter};
        const auto digest = digestOf(group);
        const auto known = m_digests.try_emplace(address, digest).first;
        m_stage.expect(known->second == digest,
                       "S13",
                       device.name() + " uses counter " + std::to_string(group.firstCounter)
                           + " again for another group (" + group.title + ").");
        m_sent[group.title].insert(digest);
    }
}

// Nothing was damaged: a sum that differs is our own doing, even where repairing mends it.
void Watch::expectNoRepair(Device &device)
{
    ScopeBook book(device.db());
    for (const auto &[number, scope] : book.all())
        m_stage.expect(scope.state == ScopeState::Current || scope.state == ScopeState::Loading,
                       "S10",
                       device.name() + " has to repair " + scope.name + ": "
                           + std::to_string(scope.rows) + " rows, the server "
                           + std::to_string(scope.headRows) + ", at " + std::to_string(scope.cursor)
                           + '.');
}

void Watch::hasTaken(Device &device)
{
    if (!m_hasNewHistory)
        expectNoRepair(device);
    if (!device.isAtRest())
        return;
    const Verification found = verify(device.db());
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
    checkBases(device);
    checkOwnEdits(device);
    checkGroupsWhole(device);
}

void Watch::checkBases(Device &device)
{
    const auto without = device.db().one<std::int64_t>(
        "SELECT count(*) FROM outbox_op o JOIN outbox USING (first_ctr) WHERE state IN (0, 1) "
        "AND NOT EXISTS (SELECT 1 FROM sync_base b WHERE b.tbl = o.tbl AND b.row_id = o.row_id)");
    m_stage.expect(without.value_or(0) == 0, "S9", device.name() + " has lost a base image.");
}

// Rows that were made together are here together.
void Watch::checkGroupsWhole(Device &device)
{
    std::set<Ledger::Row> removed;
    for (const Ledger::Group &group : m_stage.ledger.groups())
        removed.insert(group.removed.begin(), group.removed.end());
    for (const Ledger::Group &group : m_stage.ledger.groups()) {
        if (group.made.size() < 2)
            continue;
        std::size_t here = 0;
        bool isBroken = std::ranges::any_of(
            group.parents, [&](const Ledger::Row &row) { return removed.contains(row); });
        for (const Ledger::Row &row : group.made) {
            isBroken = isBroken || removed.contains(row);
            here += findRow(device.db(), *findTable(row.first), row.second) ? 1 : 0;
        }
        m_stage.expect(isBroken || here == 0 || here == group.made.size(),
                       "S5",
                       device.name() + " shows " + std::to_string(here) + " of "
                           + std::to_string(group.made.size()) + " records of " + group.title
                           + '.');
    }
}

void Watch::hasStarted(Device &device)
{
    std::set<std::string> kept;
    Query query = device.db().query("SELECT title FROM outbox");
    while (query.next())
        kept.insert(query.get<std::string>(0));
    for (const Ledger::Group &group : m_stage.ledger.groups()) {
        if (group.device == device.number() && group.certainty == Ledger::Certainty::Saved
            && !group.isDropped)
            m_stage.expect(kept.contains(group.title),
                           "S12",
                           device.name() + " has forgotten what it had saved (" + group.title
                               + ").");
    }
}

void Watch::wasRestored(Device &device)
{
    std::erase_if(m_digests, [&](const auto &each) {
        return std::get<0>(each.first) == device.caller().device;
    });
}

void Watch::officeWasRestored()
{
    m_hasNewHistory = true;
    m_heads.clear();
    m_places.clear();
    officeHasWritten();
}

// What waits to be sent is in sight, whatever came from head office meanwhile. (Of a note only the
// words that could be joined.)
void Watch::checkOwnEdits(Device &device)
{
    std::set<std::size_t> waiting;
    Query query = device.db().query("SELECT title FROM outbox WHERE state IN (0, 1)");
    while (query.next()) {
        const auto title = query.get<std::string>(0);
        if (m_stage.ledger.find(title))
            waiting.insert(m_stage.ledger.indexOf(title));
    }
    if (waiting.empty())
        return;
    for (const auto &[text, token] : m_stage.ledger.tokens()) {
        const Table &table = *findTable(token.table);
        if (!waiting.contains(token.group) || !token.supersededBy.empty()
            || !token.removedBy.empty() || table.find(token.unit)->merge == Merge::text3)
            continue;
        const auto row = findRow(device.db(), table, token.row);
        if (!row)
            continue;
        const bool isShown = std::ranges::any_of(row->record, [&](const Value &cell) {
            const auto *words = std::get_if<std::string>(&cell);
            return words && words->find(text) != std::string::npos;
        });
        m_stage.expect(isShown, "S9", device.name() + " does not show its own edit " + text + '.');
    }
}

void Watch::officeHasWritten()
{
    m_office.look([this](Database &db) {
        std::vector<std::pair<std::int64_t, std::int64_t>> heads;
        Query query = db.query("SELECT scope_id, seq FROM scope_head");
        while (query.next())
            heads.emplace_back(query.get<std::int64_t>(0), query.get<std::int64_t>(1));
        for (const auto &[scope, seq] : heads) {
            std::int64_t &known = m_heads[scope];
            m_stage.expect(seq >= known, "S1", "A scope's position went back.");
            if (seq == known)
                continue;
            Query entries = db.query("SELECT tbl, row_id, seq FROM scope_row "
                                     "WHERE scope_id = ?1 AND seq > ?2",
                                     scope,
                                     known);
            while (entries.next())
                m_places[{scope, entries.get<std::int64_t>(0), entries.get<Id>(1)}] =
                    entries.get<std::int64_t>(2);
            known = seq;
        }
    });
}

void Watch::comparePositions()
{
    m_office.look([this](Database &db) {
        std::size_t count = 0;
        Query query = db.query("SELECT scope_id, tbl, row_id, seq FROM scope_row");
        while (query.next()) {
            const auto known = m_places.find(
                {query.get<std::int64_t>(0), query.get<std::int64_t>(1), query.get<Id>(2)});
            ++count;
            m_stage.expect(known != m_places.end() && known->second == query.get<std::int64_t>(3),
                           "S1",
                           "A change took a position behind one that had been seen.");
        }
        m_stage.expect(count == m_places.size(), "S1", "An entry of a scope vanished.");
    });
}

} // namespace roundsman::sim
