#include "core/schema/change.h"

#include "core/schema/words.h"

#include <algorithm>

namespace roundsman {

namespace {

std::vector<std::string> without(std::string_view cell, std::string_view other)
{
    std::vector<std::string_view> left;
    std::ranges::set_difference(wordsOf(cell), wordsOf(other), std::back_inserter(left));
    return {left.begin(), left.end()};
}

UnitChange changeOfWords(const Column &column, const Value &before, const Value &after)
{
    const auto &was = held<std::string>(before);
    const auto &is = held<std::string>(after);
    UnitChange change;
    change.unit = column.unit;
    change.added = without(is, was);
    change.removed = without(was, is);
    return change;
}

UnitChange changeOfNumber(const Column &column, const Value &before, const Value &after)
{
    UnitChange change;
    change.unit = column.unit;
    change.delta = held<std::int64_t>(after) - held<std::int64_t>(before);
    return change;
}

std::vector<Cell> cellsOf(const Table &table, std::uint16_t unit, const Record &record)
{
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < record.size(); ++i) {
        if (table.columns[i].unit == unit)
            cells.push_back({table.columns[i].id, record[i]});
    }
    return cells;
}

UnitChange
changeOfCells(const Table &table, std::uint16_t unit, const Record *before, const Record &after)
{
    UnitChange change;
    change.unit = unit;
    change.cells = cellsOf(table, unit, after);
    if (before)
        change.was = cellsOf(table, unit, *before);
    return change;
}

} // namespace

std::vector<UnitChange> difference(const Table &table, const Record *before, const Record &after)
{
    const Record empty = before ? Record() : blank(table);
    const Record &was = before ? *before : empty;
    const auto differs = [&](std::uint16_t unit) {
        for (std::size_t i = 0; i < after.size(); ++i) {
            if (table.columns[i].unit == unit && was[i] != after[i])
                return true;
        }
        return false;
    };

    std::vector<UnitChange> changes;
    for (std::size_t i = 0; i < after.size(); ++i) {
        const Column &column = table.columns[i];
        if (column.unit != column.id || !differs(column.unit))
            continue;
        if (column.merge == Merge::set)
            changes.push_back(changeOfWords(column, was[i], after[i]));
        else if (column.merge == Merge::delta)
            changes.push_back(changeOfNumber(column, was[i], after[i]));
        else
            changes.push_back(changeOfCells(table, column.unit, before, after));
    }
    return changes;
}

} // namespace roundsman
