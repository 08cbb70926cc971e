#include "core/store/repair.h"

#include "core/domain/catalog.h"
#include "core/schema/access.h"
#include "core/schema/validate.h"
#include "core/store/row.h"
#include "core/store/set_aside.h"

#include <algorithm>

namespace roundsman {

std::vector<SetAsideCell> cellsSetAside(Database &db, std::uint64_t firstCounter)
{
    std::vector<SetAsideCell> cells;
    const auto group = findGroup(db, firstCounter, GroupState::SetAside);
    for (std::size_t i = 0; group && i < group->operations.size(); ++i) {
        const Operation &operation = group->operations[i];
        const Table *table = findTable(operation.table);
        for (const UnitChange &change : operation.units) {
            for (const Cell &cell : change.cells) {
                if (const Column *column = table ? table->find(cell.column) : nullptr)
                    cells.push_back({i, table, column, cell.value, operation.baseRv > 0});
            }
        }
    }
    return cells;
}

static void apply(const Repair &repair, const Table &table, Operation &operation)
{
    const Column *column = table.find(repair.column);
    if (!column)
        return;
    if (!repair.value) {
        std::erase_if(operation.units,
                      [&](const UnitChange &change) { return change.unit == column->unit; });
        return;
    }
    for (UnitChange &change : operation.units) {
        for (Cell &cell : change.cells) {
            if (cell.column == repair.column)
                cell.value = *repair.value;
        }
    }
}

static bool isEmpty(const Operation &operation)
{
    return operation.kind == Operation::Kind::Put && operation.units.empty();
}

// Refused before anything is written: the same words would only come back.
static Result<Done> check(const OperationGroup &group, Role role)
{
    if (group.operations.empty())
        return Error{Error::Code::Invalid,
                     "Nothing is left to send. Let it go instead, or take something back in."};
    for (const Operation &operation : group.operations) {
        const Table *table = findTable(operation.table);
        const bool isNew = operation.baseRv == 0;
        if (const auto allowed = table ? checkWrite(*table, operation, role, isNew) : Done();
            !allowed)
            return allowed.error();
    }
    return Done();
}

static Result<Done> checkRows(Database &db, const OperationGroup &group)
{
    for (const Operation &operation : group.operations) {
        const Table *table = findTable(operation.table);
        const auto row = table ? findRow(db, *table, operation.row) : std::nullopt;
        if (!row)
            continue;
        if (const auto valid = validate(*table, row->record); !valid)
            return valid.error();
    }
    return Done();
}

Result<Saved> repairGroup(
    Database &db, Journal &journal, Role role, const GroupRepair &repair, QSet<QString> &tables)
{
    Transaction transaction(db);
    auto group = findGroup(db, repair.firstCounter, GroupState::SetAside);
    for (const Repair &cell : repair.cells) {
        if (!group || cell.operation >= group->operations.size())
            continue;
        Operation &operation = group->operations[cell.operation];
        if (const Table *table = findTable(operation.table))
            apply(cell, *table, operation);
    }
    if (group) {
        std::erase_if(group->operations, isEmpty);
        if (auto checked = check(*group, role); !checked)
            return checked.error();
    }
    auto sent = sendAgain(db, journal, repair.firstCounter, group, tables);
    if (!sent)
        return sent.error();
    if (auto checked = checkRows(db, *group); !checked)
        return checked.error();
    transaction.commit();
    return sent;
}

} // namespace roundsman
