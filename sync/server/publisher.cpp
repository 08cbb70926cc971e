#include "sync/server/publisher.h"

#include "core/base/cbor.h"
#include "core/base/planted.h"
#include "core/domain/customer.h"
#include "core/schema/scope.h"
#include "core/schema/validate.h"
#include "sync/server/api/open_entities.h"
#include "sync/server/grants.h"

#include <algorithm>

namespace roundsman {

namespace {

// The server's own mark on every unit that it changed.
void stampAsServer(Stamps &stamps, std::span<const UnitChange> units, std::int64_t rv, Instant now)
{
    for (const UnitChange &change : units) {
        auto found = std::ranges::lower_bound(stamps, change.unit, {}, &Stamp::unit);
        if (found == stamps.end() || found->unit != change.unit)
            found = stamps.insert(found, Stamp());
        *found = {change.unit, rv, 0, 0, Hlc::at(now)};
    }
}

} // namespace

std::vector<std::string> Publisher::scopesOf(const Table &table, const Id &id, const Record &record)
{
    return roundsman::scopesOf(table, id, record, [this](const Table &followed, const Id &row) {
        const Record *found = m_draft.row(followed, row);
        return found ? std::optional(*found) : std::nullopt;
    });
}

std::int64_t Publisher::versionFloor()
{
    if (!m_versionFloor)
        m_versionFloor = planted("versions-run-on") ? 0 : m_storage.versionFloor();
    return *m_versionFloor;
}

// A row that is made is new in every history.
std::int64_t Publisher::nextRv(const RowVersion &version)
{
    return version.rv == 0 ? rvOfNew : std::max(version.rv + 1, versionFloor());
}

Result<Done> Publisher::put(const Table &table, const Id &id, const Record &record)
{
    m_draft.forget();
    RowVersion version = m_draft.version(table, id);
    const Record *before = version.isLive() ? m_draft.row(table, id) : nullptr;
    if (before && *before == record)
        return Done();

    version.rv = nextRv(version);
    version.removedRv = 0;
    if (before)
        stampAsServer(version.stamps, difference(table, before, record), version.rv, m_now);
    return putMerged(table, id, record, version);
}

Result<Done> Publisher::remove(const Table &table, const Id &id)
{
    m_draft.forget();
    RowVersion version = m_draft.version(table, id);
    if (!version.isLive())
        return Error{Error::Code::NotFound,
                     "There is no such " + std::string(table.name) + " to remove."};
    version.removedRv = version.rv = nextRv(version);
    removeMerged(table, id, version);
    return Done();
}

Result<Done> Publisher::putMerged(const Table &table,
                                  const Id &id,
                                  const Record &record,
                                  const RowVersion &version)
{
    if (auto valid = validate(table, record); !valid)
        return valid;
    noteSegments(table, id, &record);
    m_draft.put(table, id, record, version);
    note(table, id);
    return Done();
}

void Publisher::removeMerged(const Table &table, const Id &id, const RowVersion &version)
{
    noteSegments(table, id, nullptr);
    m_draft.remove(table, id, version);
    note(table, id);
}

// Who may see which prices follows from the segments of the customers in a territory.
void Publisher::noteSegments(const Table &table, const Id &id, const Record *record)
{
    static const Table &customers = tableOf<Customer>;
    static const auto segments = std::size_t(customers.indexOf("segments"));
    static const auto territory = std::size_t(customers.indexOf("territory"));
    if (&table != &customers || m_hasOtherSegments)
        return;
    const Record *before = record ? m_draft.row(table, id) : nullptr;
    m_hasOtherSegments = !before || (*before)[segments] != (*record)[segments]
        || (*before)[territory] != (*record)[territory];
}

void Publisher::note(const Table &table, const Id &id)
{
    if (m_known.insert({&table, id}).second)
        m_written.push_back({&table, id});
}

Publisher::Part::Part(Publisher &publisher) :
    m_publisher(publisher),
    m_mark(publisher.m_written.size())
{
    m_publisher.m_draft.begin();
}

Publisher::Part::~Part()
{
    if (!m_isOpen)
        return;
    m_publisher.m_draft.drop();
    auto &written = m_publisher.m_written;
    for (; written.size() > m_mark; written.pop_back())
        m_publisher.m_known.erase(written.back());
}

void Publisher::Part::keep()
{
    m_publisher.m_draft.keep();
    m_isOpen = false;
}

void Publisher::finish()
{
    placeRows(m_storage, m_draft, m_written);
    if (std::exchange(m_hasOtherSegments, false)) {
        Bytes changed;
        CborWriter(changed).number(m_now.ms).number(m_storage.nextNumber(Segments::setting));
        m_storage.setSetting(Segments::setting, changed);
    }
    tellHooks();
    m_written.clear();
    m_known.clear();
}

// Of what other systems may read they may be told.
void Publisher::tellHooks()
{
    const auto isOpen = [](const WrittenRow &row) {
        return std::ranges::find(openEntities(), row.table, &OpenEntity::table)
            != openEntities().end();
    };
    if (std::ranges::none_of(m_written, isOpen))
        return;
    const auto hooked = m_storage.hookedTables();
    std::vector<HookEvent> events;
    for (const WrittenRow &row : m_written) {
        if (!hooked.contains(row.table->id))
            continue;
        m_draft.forget();
        const RowVersion &version = m_draft.version(*row.table, row.id);
        const auto change = !version.isLive() ? HookEvent::Change::Removed
            : version.rv == rvOfNew           ? HookEvent::Change::Made
                                              : HookEvent::Change::Changed;
        events.push_back({row.table->id, row.id, version.rv, change, m_now});
    }
    m_storage.tellHooks(events);
}

} // namespace roundsman
