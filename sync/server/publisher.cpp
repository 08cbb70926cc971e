#include "sync/server/publisher.h"

#include "core/schema/scope.h"
#include "core/schema/validate.h"

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
        return m_storage.row(followed, row);
    });
}

Result<Done> Publisher::put(const Table &table, const Id &id, const Record &record)
{
    RowVersion version = m_storage.version(table, id);
    const auto before = version.isLive() ? m_storage.row(table, id) : std::nullopt;
    if (before && *before == record)
        return Done();

    ++version.rv;
    version.removedRv = 0;
    if (before)
        stampAsServer(version.stamps, difference(table, &*before, record), version.rv, m_now);
    return putMerged(table, id, record, version);
}

Result<Done> Publisher::remove(const Table &table, const Id &id)
{
    RowVersion version = m_storage.version(table, id);
    if (!version.isLive())
        return Error{Error::Code::NotFound,
                     "There is no such " + std::string(table.name) + " to remove."};
    version.removedRv = ++version.rv;
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
    m_storage.putRow(table, id, record);
    m_storage.putVersion(table, id, version);
    note(table, id);
    return Done();
}

void Publisher::removeMerged(const Table &table, const Id &id, const RowVersion &version)
{
    m_storage.removeRow(table, id);
    m_storage.putVersion(table, id, version);
    note(table, id);
}

void Publisher::note(const Table &table, const Id &id)
{
    if (m_known.insert({&table, id}).second)
        m_written.push_back({&table, id});
}

void Publisher::backTo(Mark mark)
{
    for (; m_written.size() > mark; m_written.pop_back())
        m_known.erase(m_written.back());
}

void Publisher::finish()
{
    placeRows(m_storage, m_written);
    m_written.clear();
    m_known.clear();
}

} // namespace roundsman
