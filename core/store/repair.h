#pragma once

#include "core/store/group.h"
#include "core/store/outbox.h"

#include <QSet>

namespace roundsman {

// One cell of a group that was set aside, as the person wrote it.
struct SetAsideCell
{
    std::size_t operation = 0; // its place in the group
    const Table *table = nullptr;
    const Column *column = nullptr;
    Value value;
    bool isEdit = false; // of a row that was at head office: the rest may go without it
};

// In the group's order. Empty: no group with this counter is set aside.
std::vector<SetAsideCell> cellsSetAside(Database &db, std::uint64_t firstCounter);

// What the person makes of such a cell: another value, or nothing: its merge unit is left out.
struct Repair
{
    std::size_t operation = 0;
    std::uint16_t column = 0;
    std::optional<Value> value;
};

// What the person makes of a group that was set aside.
struct GroupRepair
{
    std::uint64_t firstCounter = 0;
    std::span<const Repair> cells;
};

// Sends the group's edits, repaired, as a new group, and shows them again; what was refused is
// kept. Within the writer's thread; `tables` gets the names of what changed.
// Error::NotFound: no such group is set aside. Error::Invalid: the repaired rows break a rule, or
// nothing is left of them. Error::Denied: the role may not write that.
Result<Saved> repairGroup(
    Database &db, Journal &journal, Role role, const GroupRepair &repair, QSet<QString> &tables);

} // namespace roundsman
