#pragma once

#include "core/base/planted.h"
#include "core/schema/merge.h"

#include <algorithm>

namespace roundsman {

inline constexpr std::uint16_t making = 0; // the unit in the stamp of whoever made the row

inline const Stamp *findStamp(const Stamps &stamps, std::uint16_t unit)
{
    const auto found = std::ranges::lower_bound(stamps, unit, {}, &Stamp::unit);
    return found != stamps.end() && found->unit == unit ? &*found : nullptr;
}

// Settles one merge unit: the row as it stands on one side, one edit on the other.
class UnitMerge
{
public:
    UnitMerge(const Table &table, Merged &merged, const Edit &edit, std::int64_t rv) :
        m_table(table),
        m_merged(merged),
        m_edit(edit),
        m_rv(rv)
    { }

    UnitOutcome settle(const UnitChange &change)
    {
        m_change = &change;
        const int first = m_table.indexOf(change.unit);
        if (first < 0 || !isWhole())
            return kept(Settled::Forbidden);
        m_first = std::size_t(first);
        m_isConcurrent = isConcurrent();

        if (column().merge == Merge::set)
            return words();
        if (column().merge == Merge::delta)
            return number();
        return isEqual() ? agreed() : differing();
    }

private:
    const Column &column() const { return m_table.columns[m_first]; }
    Value &standing() { return m_merged.row[m_first]; }
    const Value &edited() const { return m_change->cells.front().value; }
    std::size_t place(const Cell &cell) const { return std::size_t(m_table.indexOf(cell.column)); }
    bool isNew() const { return m_rv <= rvOfNew; }

    // Does the change have the shape that its policy asks for? It may come from a stranger.
    bool isWhole() const
    {
        const Column *first = m_table.find(m_change->unit);
        const bool hasCells = first->merge != Merge::set && first->merge != Merge::delta;
        return hasCells != m_change->cells.empty() && std::ranges::is_sorted(m_change->removed)
            && std::ranges::all_of(m_change->cells, [&](const Cell &cell) {
                   const Column *column = m_table.find(cell.column);
                   return column && column->unit == m_change->unit;
               });
    }
    const Stamp *stamp() const
    {
        const Stamp *own = findStamp(m_merged.stamps, m_change->unit);
        return own ? own : findStamp(m_merged.stamps, making);
    }
    bool isConcurrent() const
    {
        const Stamp *last = stamp();
        if (!last || isNew() || last->rv <= m_edit.baseRv + (planted("clash-one-off") ? 1 : 0)
            || planted("clash-unseen"))
            return false;
        return last->device != m_edit.device || last->counter >= m_edit.counter;
    }
    bool isEqual()
    {
        return std::ranges::all_of(m_change->cells, [&](const Cell &cell) {
            return m_merged.row[place(cell)] == cell.value;
        });
    }
    bool isRepeated() const
    {
        const Stamp *last = stamp();
        return last->device == m_edit.device && last->counter == m_edit.counter;
    }
    bool isLater() const
    {
        const Stamp *last = stamp();
        return std::pair(m_edit.hlc, m_edit.device) > std::pair(last->hlc, last->device);
    }

    // Writes who has the last word; of a new row one stamp tells it for all units.
    void mark() { put({m_change->unit, m_rv, m_edit.device, m_edit.counter, m_edit.hlc}); }
    // What stands is no longer the word of its writer alone.
    void share()
    {
        const Stamp last = *stamp();
        put({m_change->unit, m_rv, last.device, sharedCounter, last.hlc});
    }
    void put(Stamp stamp)
    {
        m_merged.changed = true;
        if (isNew())
            stamp.unit = making;
        auto &stamps = m_merged.stamps;
        auto found = std::ranges::lower_bound(stamps, stamp.unit, {}, &Stamp::unit);
        if (found == stamps.end() || found->unit != stamp.unit)
            found = stamps.insert(found, Stamp());
        *found = stamp;
    }

    UnitOutcome outcome(Settled how) const { return {m_change->unit, how, {}}; }
    UnitOutcome kept(Settled how) const { return {m_change->unit, how, m_change->cells}; }
    UnitOutcome taken(Settled how)
    {
        UnitOutcome result = outcome(how);
        for (const Cell &cell : m_change->cells) {
            Value &held = m_merged.row[place(cell)];
            if (how == Settled::Won)
                result.loser.push_back({cell.column, std::move(held)});
            held = cell.value;
        }
        mark();
        return result;
    }
    UnitOutcome chosen(bool editWins)
    {
        return editWins ? taken(Settled::Won) : kept(Settled::Lost);
    }
    UnitOutcome combined()
    {
        mark();
        return outcome(m_isConcurrent ? Settled::Combined : Settled::Applied);
    }

    UnitOutcome words();
    UnitOutcome number();
    UnitOutcome agreed();
    UnitOutcome differing();
    UnitOutcome clashing();
    UnitOutcome stricter();
    UnitOutcome text();
    UnitOutcome step();
    bool isAllowedStep();
    bool hasAuthority() const;
    bool mayAppend();

    const Table &m_table;
    Merged &m_merged;
    const Edit &m_edit;
    const std::int64_t m_rv;
    const UnitChange *m_change = nullptr;
    std::size_t m_first = 0;
    bool m_isConcurrent = false;
};

} // namespace roundsman
