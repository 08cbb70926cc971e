#pragma once

#include "core/base/hlc.h"
#include "core/schema/schema.h"

namespace roundsman {

// One cell of a change: the column's number and what it shall hold.
struct Cell
{
    std::uint16_t column = 0;
    Value value;

    friend bool operator==(const Cell &, const Cell &) = default;
};

// What a person did to one merge unit of a row, and what the person saw before.
// Merge::set units carry the words added and removed, sorted; Merge::delta units the difference;
// for both `cells` is empty. All other units carry every cell of the unit.
struct UnitChange
{
    std::uint16_t unit = 0;
    std::vector<Cell> cells;
    std::vector<Cell> was; // the same cells before; what a three-way merge and a conflict card need
    std::vector<std::string> added;
    std::vector<std::string> removed;
    std::int64_t delta = 0;

    friend bool operator==(const UnitChange &, const UnitChange &) = default;
};

// One row's part of a user action. Immutable once it has its counter.
struct Operation
{
    enum class Kind : std::uint8_t { Put = 1, Remove = 2 };

    std::uint64_t counter = 0; // strictly rising by one on a device
    Kind kind = Kind::Put;
    std::uint16_t table = 0;
    Id row;
    std::int64_t baseRv = 0; // the row's version that the person saw; 0: the row is new
    std::vector<UnitChange> units;

    friend bool operator==(const Operation &, const Operation &) = default;
};

// What a person saved at once: applied whole or not at all.
struct OperationGroup
{
    std::uint64_t firstCounter = 0;
    Hlc hlc;
    Instant wallTime; // the device's own clock, uncorrected
    int schemaVersion = 0;
    std::string title; // in the person's words, for receipts and for what is set aside
    std::vector<Operation> operations;

    friend bool operator==(const OperationGroup &, const OperationGroup &) = default;
};

// The units in which `after` differs from `before`, as a person with that row before him changed
// it. `before` empty: the row is new; every unit that is not blank is in the change, without `was`.
std::vector<UnitChange> difference(const Table &table, const Record *before, const Record &after);

} // namespace roundsman
