#include "sync/server/conflict_notes.h"

#include "core/domain/conflict.h"
#include "sync/server/cell_document.h"

#include <algorithm>

namespace roundsman {

namespace {

const char *wordOf(Merge policy)
{
    constexpr std::array words{
        "lww", "owner", "set", "delta", "append", "text3", "state", "strict", "person"};
    return words[std::size_t(policy)];
}

// Who wrote the unit last before the edit came.
Stamp stampOf(const Stamps &stamps, std::uint16_t unit)
{
    const Stamp *making = nullptr;
    for (const Stamp &stamp : stamps) {
        if (stamp.unit == unit)
            return stamp;
        if (stamp.unit == 0)
            making = &stamp;
    }
    return making ? *making : Stamp();
}

std::vector<Cell> standingCells(const Table &table, std::uint16_t unit, const Record &record)
{
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < record.size(); ++i) {
        if (table.columns[i].unit == unit)
            cells.push_back({table.columns[i].id, record[i]});
    }
    return cells;
}

bool isKept(Settled how)
{
    return how == Settled::Won || how == Settled::Lost || how == Settled::Open;
}

} // namespace

int ConflictNotes::keep(const Clash &clash)
{
    int conflicts = 0;
    for (std::size_t i = 0; i < clash.merged.outcomes.size(); ++i) {
        const UnitOutcome &outcome = clash.merged.outcomes[i];
        if (isKept(outcome.how) && keepOne(clash, clash.operation.units[i], outcome))
            ++conflicts;
    }
    return conflicts;
}

bool ConflictNotes::keepOne(const Clash &clash,
                            const UnitChange &change,
                            const UnitOutcome &outcome)
{
    const bool hasWon = outcome.how == Settled::Won;
    const Stamp other = stampOf(clash.before, change.unit);
    const Id otherUser = m_storage.userOfDevice(other.device).value_or(Id());
    const Instant now = m_ambient.clock.now();
    const std::uint32_t loser = hasWon ? other.device : clash.edit.device;
    const UnitChange lost{change.unit, outcome.loser, change.was, {}, {}, 0};
    m_publisher.keepLoser({&clash.table, clash.operation.row, clash.rv, lost, loser, now});
    if (hasWon && otherUser.isNull())
        return false; // the centre itself wrote it: the history is enough

    Conflict conflict;
    conflict.id = Id::make(m_ambient);
    conflict.tableName = QString::fromUtf8(clash.table.name);
    conflict.row = clash.operation.row;
    conflict.unit = change.unit;
    conflict.policy = QString::fromUtf8(wordOf(clash.table.find(change.unit)->merge));
    conflict.original = documentOf(clash.table, change.was);
    conflict.theirs =
        documentOf(clash.table, standingCells(clash.table, change.unit, clash.merged.row));
    conflict.mine = documentOf(clash.table, outcome.loser);
    conflict.author = hasWon ? otherUser : m_caller.user;
    conflict.theirAuthor = hasWon ? m_caller.user : otherUser;
    conflict.mineAt = (hasWon ? other.hlc : clash.edit.hlc).physical();
    conflict.theirsAt = (hasWon ? clash.edit.hlc : other.hlc).physical();
    conflict.state =
        outcome.how == Settled::Open ? QStringLiteral("open") : QStringLiteral("noted");
    return bool(m_publisher.put(tableOf<Conflict>, conflict.id, toRecord(conflict)));
}

} // namespace roundsman
