#include "sync/admin/import/store_sink.h"

#include <algorithm>

namespace roundsman::mapping {

static bool isOfTheField(const Column &column, const Stamps &stamps)
{
    const auto stamp = std::ranges::find(stamps, column.unit, &Stamp::unit);
    return column.merge != Merge::owner && stamp != stamps.end() && stamp->device != 0;
}

// The row as it stands with what the source says now.
static Record combined(const PlannedRow &row, Record standing, const Stamps &stamps)
{
    for (const std::size_t at : row.mapped)
        if (!isOfTheField(row.table->columns[at], stamps))
            standing[at] = row.record[at];
    return standing;
}

Result<Outcome> StoreSink::take(const PlannedRow &row)
{
    const RowVersion version = m_view.version(*row.table, row.id);
    if (version.removedRv > 0)
        return Outcome::Unchanged;
    const auto standing = m_view.row(*row.table, row.id);
    const Record record = standing ? combined(row, *standing, version.stamps) : row.record;
    if (standing && record == *standing)
        return Outcome::Unchanged;
    if (m_publisher)
        if (auto put = m_publisher->put(*row.table, row.id, record); !put)
            return put.error();
    return standing ? Outcome::Changed : Outcome::New;
}

} // namespace roundsman::mapping
