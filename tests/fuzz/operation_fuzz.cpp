#include "core/schema/access.h"
#include "core/schema/merge.h"
#include "core/schema/operation_codec.h"
#include "tests/fuzz/rows.h"

using namespace roundsman;

namespace {

// Whatever a stranger sends, a merge has an outcome for every unit and touches no other cell.
void mergeTwice(const Table &table, const Operation &operation)
{
    Record row = blank(table);
    Stamps stamps;
    for (const std::int64_t rv : {rvOfNew, rvOfNew + 1}) {
        const auto device = std::uint32_t(rv);
        const Edit edit{device, operation.counter, Hlc{rv}, Role::Rep, operation.baseRv};
        const Merged merged = merge(table, row, stamps, edit, operation.units, rv);
        fuzz::expect(merged.outcomes.size() == operation.units.size());
        fuzz::expect(merged.row.size() == row.size());
        row = merged.row;
        stamps = merged.stamps;
    }
    fuzz::expect(validate(table, row) || !validate(table, row).error().message.empty());
    fateOfRemoval(table, false, stamps, Edit());
    const auto allowed = checkWrite(table, operation, Role::Rep);
    fuzz::expect(allowed || !allowed.error().message.empty());
}

} // namespace

// A group of operations, as the outbox, the wire and what is set aside hold it; then its merge.
ROUNDSMAN_FUZZ(data, size)
{
    const BytesView bytes = fuzz::input(data, size);
    if (const auto units = decodeUnits(bytes))
        fuzz::expect(*decodeUnits(encode(std::span<const UnitChange>(*units))) == *units);
    const auto group = decodeOperationGroup(bytes);
    if (!group)
        return 0;
    fuzz::expectRoundTrip(*group, decodeOperationGroup);
    for (const Operation &operation : group->operations) {
        if (const Table *table = findTable(operation.table))
            mergeTwice(*table, operation);
    }
    return 0;
}
