#include "core/store/undo.h"

#include "core/domain/catalog.h"
#include "core/schema/merge.h"
#include "core/store/outbox.h"
#include "core/store/pending.h"

#include <algorithm>
#include <map>

namespace roundsman {

namespace {

// The same unit the other way round.
UnitChange inverse(const UnitChange &change)
{
    UnitChange back;
    back.unit = change.unit;
    back.cells = change.was;
    back.was = change.cells;
    back.added = change.removed;
    back.removed = change.added;
    back.delta = -change.delta;
    return back;
}

bool isMaking(const Operation &operation)
{
    return operation.baseRv == 0
        && std::ranges::any_of(operation.units, [](const UnitChange &change) {
               return !change.cells.empty() && change.was.empty();
           });
}

// The rows of one group on their way back, the last operation first.
class Undo
{
public:
    explicit Undo(Database &db) : m_db(db) { }

    void take(const Operation &operation)
    {
        const Table *table = findTable(operation.table);
        if (!table)
            return;
        std::optional<Record> &row = rowOf(*table, operation.row);
        if (operation.kind == Operation::Kind::Remove) {
            if (!row)
                row = removedHere(m_db, *table, operation.row);
        } else if (isMaking(operation)) {
            row.reset();
        } else if (row) {
            for (const UnitChange &change : operation.units)
                takeBack(*table, *row, change);
        }
    }

    // Rows that are as they were before are left out.
    bool put(SaveGroup &group) const
    {
        bool hasChanged = false;
        for (const auto &[key, row] : m_rows) {
            if (row.is == row.was)
                continue;
            hasChanged = true;
            if (row.is)
                group.put(*findTable(key.first), key.second, *row.is);
            else
                group.remove(*findTable(key.first), key.second);
        }
        return hasChanged;
    }

private:
    struct Row
    {
        std::optional<Record> was;
        std::optional<Record> is;
    };

    std::optional<Record> &rowOf(const Table &table, const Id &id)
    {
        const auto [found, isNew] = m_rows.try_emplace({table.id, id});
        if (isNew) {
            if (const auto row = findRow(m_db, table, id))
                found->second.was = row->record;
            found->second.is = found->second.was;
        }
        return found->second.is;
    }

    static void takeBack(const Table &table, Record &row, const UnitChange &change)
    {
        const bool isUntouched = std::ranges::all_of(change.cells, [&](const Cell &cell) {
            const int place = table.indexOf(cell.column);
            return place >= 0 && row[std::size_t(place)] == cell.value;
        });
        if (!isUntouched)
            return;
        const UnitChange back = inverse(change);
        const Edit edit{.role = Role::Server, .baseRv = rvOfNew};
        row = merge(table, row, {}, edit, {&back, 1}, rvOfNew + 1).row;
    }

    Database &m_db;
    std::map<std::pair<std::uint16_t, Id>, Row> m_rows;
};

Error nothingToUndo()
{
    return {Error::Code::NotFound,
            "There is nothing of it left to take back: it was not sent, it was refused, or others "
            "have changed it since."};
}

} // namespace

Result<SaveGroup> undoing(Database &db, std::uint64_t firstCounter)
{
    std::optional<OperationGroup> group;
    for (const GroupState state :
         {GroupState::Waiting, GroupState::Sending, GroupState::AtHeadOffice}) {
        if (!group)
            group = findGroup(db, firstCounter, state);
    }
    if (!group)
        return nothingToUndo();
    Undo undo(db);
    std::ranges::reverse(group->operations);
    for (const Operation &operation : group->operations)
        undo.take(operation);
    SaveGroup back("Undo: " + group->title);
    if (!undo.put(back))
        return nothingToUndo();
    return back;
}

std::uint64_t newestGroup(Database &db)
{
    return std::uint64_t(
        db.one<std::int64_t>("SELECT max(first_ctr) FROM outbox WHERE state IN (0, 1, 2)")
            .value_or(0));
}

} // namespace roundsman
