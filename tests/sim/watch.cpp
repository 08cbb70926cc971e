#include "tests/sim/watch.h"

#include "core/domain/catalog.h"
#include "core/schema/operation_codec.h"
#include "core/store/bookkeeping.h"

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
        const auto digest = digestOf(group);
        auto &digests = m_digests[{device.number(), request->line}];
        const auto known = digests.try_emplace(group.firstCounter, digest).first;
        m_stage.expect(known->second == digest,
                       "S13",
                       device.name() + " uses counter " + std::to_string(group.firstCounter)
                           + " again for another group (" + group.title + ").");
        m_sent[group.title].insert(digest);
        checkStamps(device, request->line, group);
    }
}

// Whatever the clock on the wall says: who wrote later has the later stamp.
void Watch::checkStamps(Device &device, std::int64_t line, const OperationGroup &group)
{
    auto &stamps = m_stamps[{device.number(), line}];
    const auto [here, isNew] = stamps.try_emplace(group.firstCounter, group.hlc.bits);
    if (!isNew)
        return;
    const auto next = std::next(here);
    const bool isAfter = here == stamps.begin() || std::prev(here)->second < here->second;
    m_stage.expect(isAfter && (next == stamps.end() || here->second < next->second),
                   "S14",
                   device.name() + " stamps " + group.title + " before what it had saved earlier.");
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
    const auto isIts = [&](const auto &each) { return each.first.first == device.number(); };
    std::erase_if(m_digests, isIts);
    std::erase_if(m_stamps, isIts);
}

void Watch::officeWasRestored()
{
    m_hasNewHistory = true;
    m_heads.clear();
    m_places.clear();
    officeHasWritten();
}

// What a device was told is at head office outlives whatever befell head office.
void Watch::officeIsBack(std::span<const std::unique_ptr<Device>> devices)
{
    if (m_hasNewHistory)
        return;
    std::set<std::string> told;
    for (const auto &device : devices) {
        if (!device->isUp())
            continue;
        Query query = device->db().query("SELECT title FROM outbox WHERE state = ?1",
                                         std::int64_t(GroupState::AtHeadOffice));
        while (query.next())
            told.insert(query.get<std::string>(0));
    }
    m_office.look([&](Database &db) {
        const auto isKnown = [&](const Digest &digest) {
            return db
                .one<std::int64_t>("SELECT 1 FROM op_group WHERE digest = ?1",
                                   Bytes(digest.begin(), digest.end()))
                .has_value();
        };
        for (const std::string &title : told)
            m_stage.expect(std::ranges::any_of(digestsOf(title), isKnown),
                           "S11",
                           "Head office forgot " + title + ", which it had said it has.");
    });
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
