#include "core/schema/merge.h"

#include "core/base/planted.h"
#include "core/schema/words.h"

#include <algorithm>

namespace roundsman {

namespace {

constexpr std::uint16_t making = 0; // the unit in the stamp of whoever made the row

const Stamp *findStamp(const Stamps &stamps, std::uint16_t unit)
{
    const auto found = std::ranges::lower_bound(stamps, unit, {}, &Stamp::unit);
    return found != stamps.end() && found->unit == unit ? &*found : nullptr;
}

// The place of a word on the ladder from mild to strict; unknown words are milder than all.
std::ptrdiff_t strictness(const Column &column, const Value &word)
{
    const auto &words = column.choices.words;
    const auto found = std::ranges::find(words, held<std::string>(word));
    return found == words.end() ? -1 : found - words.begin();
}

// Settles one merge unit: the row as it stands on one side, one edit on the other.
class Settlement
{
public:
    Settlement(const Table &table, Merged &merged, const Edit &edit, std::int64_t rv) :
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

UnitOutcome Settlement::words()
{
    auto all = planted("set-replaced") && m_isConcurrent ? decltype(wordsOf(""))()
                                                         : wordsOf(held<std::string>(standing()));
    std::erase_if(all, [&](std::string_view word) {
        return !planted("set-loses-removal") && std::ranges::binary_search(m_change->removed, word);
    });
    all.insert(all.end(), m_change->added.begin(), m_change->added.end());
    std::string cell = joinedWords(std::move(all));
    if (cell == held<std::string>(standing()))
        return outcome(Settled::Applied);
    standing() = std::move(cell);
    return combined();
}

UnitOutcome Settlement::number()
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(held<std::int64_t>(standing()), m_change->delta, &sum))
        return kept(Settled::Forbidden);
    if (m_change->delta == 0)
        return outcome(Settled::Applied);
    standing() = planted("delta-replaces") && m_isConcurrent ? m_change->delta : sum;
    return combined();
}

// Both say the same. Under lww the later stamp is kept, so that the order of arrival of a third
// edit does not matter; elsewhere neither may later take it back as if it were his word alone.
UnitOutcome Settlement::agreed()
{
    if (!m_isConcurrent || isRepeated() || column().merge == Merge::append)
        return outcome(Settled::Applied);
    if (column().merge != Merge::lww)
        share();
    else if (isLater())
        mark();
    return outcome(Settled::Applied);
}

UnitOutcome Settlement::differing()
{
    switch (column().merge) {
    case Merge::append: return mayAppend() ? taken(Settled::Applied) : kept(Settled::Forbidden);
    case Merge::text3: return text();
    case Merge::state: return step();
    default: return m_isConcurrent ? clashing() : taken(Settled::Applied);
    }
}

UnitOutcome Settlement::clashing()
{
    switch (column().merge) {
    case Merge::lww: return chosen(isLater());
    case Merge::owner: return chosen(hasAuthority());
    case Merge::strict: return stricter();
    default: return kept(Settled::Open);
    }
}

// What was not taken has been heard all the same: the writer of what stands may not loosen it
// before he has seen that somebody else spoke.
UnitOutcome Settlement::stricter()
{
    if (strictness(column(), edited()) > strictness(column(), standing()))
        return taken(Settled::Won);
    share();
    return kept(Settled::Lost);
}

// What the person saw decides, not the stamp: after a merge of his own earlier edit the standing
// text may hold words of others that he has not seen yet.
UnitOutcome Settlement::text()
{
    static const Value nothing = std::string();
    const Value &seen = m_change->was.empty() ? nothing : m_change->was.front().value;
    if (seen == standing() || planted("text-last-wins")
        || (m_change->was.empty() && !m_isConcurrent))
        return taken(Settled::Applied);
    auto merged = mergedText(
        held<std::string>(seen), held<std::string>(standing()), held<std::string>(edited()));
    if (!merged)
        return kept(Settled::Open);
    if (*merged != held<std::string>(standing())) {
        standing() = std::move(*merged);
        mark();
    }
    return outcome(Settled::Combined);
}

UnitOutcome Settlement::step()
{
    if (!isAllowedStep())
        return kept(Settled::Forbidden);
    return taken(m_isConcurrent ? Settled::Won : Settled::Applied);
}

bool Settlement::isAllowedStep()
{
    const Choices &choices = column().choices;
    const auto &from = held<std::string>(standing());
    const auto &to = held<std::string>(edited());
    if (from.empty())
        return std::ranges::find(choices.words, to) != choices.words.end();
    return std::ranges::any_of(choices.steps, [&](const auto &allowed) {
        return from == allowed.first && to == allowed.second;
    });
}

// The unit's authority: the first of M P K A that may write it; without such, the row's author.
bool Settlement::hasAuthority() const
{
    if (m_edit.role == Role::Server)
        return true;
    const Roles writers = m_table.writersOf(column());
    for (const Role role : {Role::Manager, Role::Pricing, Role::Marketer, Role::Admin}) {
        if (writers.has(role))
            return m_edit.role == role;
    }
    const Stamp *maker = findStamp(m_merged.stamps, making);
    return maker && maker->device == m_edit.device;
}

bool Settlement::mayAppend()
{
    return isNew() && std::ranges::all_of(m_change->cells, [&](const Cell &cell) {
               const std::size_t i = place(cell);
               return isZero(m_table.columns[i], m_merged.row[i]);
           });
}

} // namespace

// All that settles an edit is said at the call. NOLINTNEXTLINE(readability-function-size)
Merged merge(const Table &table,
             const Record &row,
             const Stamps &stamps,
             const Edit &edit,
             std::span<const UnitChange> units,
             std::int64_t rv)
{
    Merged merged{row, stamps, {}, false};
    merged.outcomes.reserve(units.size());
    Settlement settlement(table, merged, edit, rv);
    for (const UnitChange &change : units)
        merged.outcomes.push_back(settlement.settle(change));
    return merged;
}

} // namespace roundsman
