#include "sync/server/seen_version.h"

#include "core/base/planted.h"

#include <algorithm>

namespace roundsman {

// A row is not changed as often between a copy and the restore: a version further away was given by
// a history that began elsewhere. (Each begins above all versions of its copy by time.)
static constexpr std::int64_t mostLost = 1 << 20;

// The row's newest version of the time before the store was put back.
static std::int64_t versionOfCopy(const RowVersion &version, Publisher &publisher)
{
    if (publisher.isOfLostHistory(version.rv))
        return version.rv;
    std::int64_t newest = rvOfNew;
    for (const Stamp &stamp : version.stamps) {
        if (publisher.isOfLostHistory(stamp.rv))
            newest = std::max(newest, stamp.rv);
    }
    return newest;
}

// Every cell is as the author saw it.
static bool stands(const Operation &operation, const Table &table, const Record &standing)
{
    const auto isSame = [&](const Cell &cell) {
        const int place = table.indexOf(cell.column);
        return place >= 0 && standing[std::size_t(place)] == cell.value;
    };
    return !operation.units.empty()
        && std::ranges::all_of(operation.units, [&](const UnitChange &change) {
               return change.cells.size() == change.was.size()
                   && std::ranges::all_of(change.was, isSame);
           });
}

std::int64_t seenVersion(const Table &table,
                         const Operation &operation,
                         const Record &standing,
                         const RowVersion &version,
                         Publisher &publisher)
{
    if (!publisher.isOfLostHistory(operation.baseRv))
        return operation.baseRv;
    const bool isOfAnother = !planted("other-copy-seen")
        && operation.baseRv - versionOfCopy(version, publisher) >= mostLost;
    if (!isOfAnother && publisher.isOfLostHistory(version.rv))
        return operation.baseRv;
    if (stands(operation, table, standing))
        return version.rv;
    return isOfAnother ? rvOfNew : operation.baseRv;
}

} // namespace roundsman
