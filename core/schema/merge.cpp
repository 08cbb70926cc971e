#include "core/schema/unit_merge.h"

#include "core/schema/words.h"

namespace roundsman {

// The place of a word on the ladder from mild to strict; unknown words are milder than all.
static std::ptrdiff_t strictness(const Column &column, const Value &word)
{
    const auto &words = column.choices.words;
    const auto found = std::ranges::find(words, held<std::string>(word));
    return found == words.end() ? -1 : found - words.begin();
}

UnitOutcome UnitMerge::words()
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

UnitOutcome UnitMerge::number()
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
UnitOutcome UnitMerge::agreed()
{
    if (!m_isConcurrent || isRepeated() || column().merge == Merge::append)
        return outcome(Settled::Applied);
    if (column().merge != Merge::lww)
        share();
    else if (isLater())
        mark();
    return outcome(Settled::Applied);
}

UnitOutcome UnitMerge::differing()
{
    switch (column().merge) {
    case Merge::append: return mayAppend() ? taken(Settled::Applied) : kept(Settled::Forbidden);
    case Merge::text3: return text();
    case Merge::state: return step();
    default: return m_isConcurrent ? clashing() : taken(Settled::Applied);
    }
}

UnitOutcome UnitMerge::clashing()
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
UnitOutcome UnitMerge::stricter()
{
    if (strictness(column(), edited()) > strictness(column(), standing()))
        return taken(Settled::Won);
    share();
    return kept(Settled::Lost);
}

// What the person saw decides, not the stamp: after a merge of his own earlier edit the standing
// text may hold words of others that he has not seen yet.
UnitOutcome UnitMerge::text()
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

UnitOutcome UnitMerge::step()
{
    if (!isAllowedStep())
        return kept(Settled::Forbidden);
    return taken(m_isConcurrent ? Settled::Won : Settled::Applied);
}

bool UnitMerge::isAllowedStep()
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
bool UnitMerge::hasAuthority() const
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

bool UnitMerge::mayAppend()
{
    return isNew() && std::ranges::all_of(m_change->cells, [&](const Cell &cell) {
               const std::size_t i = place(cell);
               return isZero(m_table.columns[i], m_merged.row[i]);
           });
}

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
    UnitMerge unitMerge(table, merged, edit, rv);
    for (const UnitChange &change : units)
        merged.outcomes.push_back(unitMerge.settle(change));
    return merged;
}

} // namespace roundsman
