#pragma once

#include "core/schema/merge.h"
#include "tests/core/sample.h"

#include <algorithm>

namespace roundsman {

using Words = std::vector<std::string>;

inline const Table &table = tableOf<Sample>;

inline Sample standingRow()
{
    Sample row;
    row.phone = "1";
    row.owner = "Ann";
    row.tags = {"a", "b"};
    row.reserved = 10;
    row.said = "yes";
    row.note = "call Ann on Monday";
    row.state = "arrived";
    row.consent = "unknown";
    row.street = "High Street 1";
    row.city = "Leeds";
    return row;
}

inline UnitChange cells(std::uint16_t unit, std::vector<Cell> is, std::vector<Cell> was = {})
{
    UnitChange change;
    change.unit = unit;
    change.cells = std::move(is);
    change.was = std::move(was);
    return change;
}

inline UnitChange text(std::uint16_t unit, const char *is)
{
    return cells(unit, {{unit, std::string(is)}});
}

inline UnitChange words(Words added, Words removed)
{
    UnitChange change;
    change.unit = 3;
    change.added = std::move(added);
    change.removed = std::move(removed);
    return change;
}

inline UnitChange number(std::int64_t delta)
{
    UnitChange change;
    change.unit = 4;
    change.delta = delta;
    return change;
}

inline UnitChange address(const char *street, const char *city)
{
    return cells(9, {{9, std::string(street)}, {10, std::string(city)}});
}

inline UnitChange note(const char *was, const char *is)
{
    return cells(6, {{6, std::string(is)}}, {{6, std::string(was)}});
}

// Device 2 saw version 3 of a row that stands at 5. Device 1 wrote every unit at `writtenAt`.
struct Case
{
    std::int64_t writtenAt = 5;
    Hlc theirs{100};
    Hlc ours{200};
    Role role = Role::Rep;
    std::uint32_t device = 2;

    Merged settle(const UnitChange &change) const
    {
        Stamps stamps;
        for (const Column &column : table.columns) {
            if (column.unit == column.id)
                stamps.push_back({column.id, writtenAt, 1, 50, theirs});
        }
        const Edit edit{device, 60, ours, role, 3};
        return merge(table, toRecord(standingRow()), stamps, edit, {&change, 1}, 6);
    }
};

inline std::string cell(const Merged &merged, std::uint16_t column)
{
    return held<std::string>(merged.row[std::size_t(table.indexOf(column))]);
}

inline const Stamp &stampOf(const Merged &merged, std::uint16_t unit)
{
    return *std::ranges::find(merged.stamps, unit, &Stamp::unit);
}

} // namespace roundsman
