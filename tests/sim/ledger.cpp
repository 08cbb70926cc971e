#include "tests/sim/ledger.h"

#include "core/domain/customer.h"
#include "core/schema/change.h"

#include <algorithm>

namespace roundsman::sim {

static constexpr std::size_t tokenSize = 8;
static constexpr std::string_view letters = "0123456789abcdefghijklmnopqrstuvwxyz";

static std::string numbered(char first, std::uint64_t number)
{
    std::string text(tokenSize, '0');
    text[0] = first;
    for (std::size_t i = tokenSize - 1; i > 0; --i, number /= letters.size())
        text[i] = letters[number % letters.size()];
    return text;
}

std::string Ledger::newToken() { return numbered('~', m_made++); }
std::string Ledger::newTitle() { return numbered('g', m_made++); }

std::vector<std::string> Ledger::tokensIn(std::string_view text)
{
    std::vector<std::string> tokens;
    for (std::size_t at = text.find('~'); at != std::string_view::npos;
         at = text.find('~', at + 1)) {
        if (at + tokenSize <= text.size())
            tokens.emplace_back(text.substr(at, tokenSize));
    }
    return tokens;
}

std::size_t Ledger::begin(const std::string &title, std::size_t device)
{
    Group group;
    group.title = title;
    group.device = device;
    m_byTitle[title] = m_groups.size();
    m_groups.push_back(std::move(group));
    return m_groups.size() - 1;
}

static std::set<std::string> tokensOf(const Record *record, std::size_t column)
{
    const auto *text = record ? std::get_if<std::string>(&(*record)[column]) : nullptr;
    if (!text)
        return {};
    const auto found = Ledger::tokensIn(*text);
    return {found.begin(), found.end()};
}

void Ledger::note(
    std::size_t group, const Table &table, const Id &id, const Record *before, const Record *after)
{
    m_groups[group].touched.emplace_back(table.id, id);
    if (!before && after)
        m_groups[group].made.emplace_back(table.id, id);
    const int parent = table.indexOf("customer");
    if (!before && after && parent >= 0)
        m_groups[group].parents.emplace_back(tableOf<Customer>.id,
                                             Codec<Id>::unpack((*after)[std::size_t(parent)]));
    if (before && !after) {
        m_groups[group].removed.emplace_back(table.id, id);
        m_removed.emplace(table.id, id);
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        if (column.merge == Merge::delta && before && after)
            m_groups[group].added[{table.id, id}] +=
                held<std::int64_t>((*after)[i]) - held<std::int64_t>((*before)[i]);
        const auto old = tokensOf(before, i);
        const auto now = tokensOf(after, i);
        for (const std::string &text : now) {
            if (old.contains(text) || m_tokens.contains(text))
                continue;
            m_tokens[text] = {text, table.id, id, column.unit, group, {}, {}};
            m_groups[group].wrote.push_back(text);
        }
        for (const std::string &text : old) {
            const auto token = m_tokens.find(text);
            if (token == m_tokens.end() || now.contains(text))
                continue;
            (after ? token->second.supersededBy : token->second.removedBy).push_back(group);
        }
    }
}

void Ledger::end(std::size_t group, Certainty certainty) { m_groups[group].certainty = certainty; }

std::vector<Ledger::Certainty> Ledger::certainties() const
{
    std::vector<Certainty> all;
    for (const Group &group : m_groups)
        all.push_back(group.certainty);
    return all;
}

void Ledger::returnTo(const std::vector<Certainty> &then, std::size_t author)
{
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        Group &group = m_groups[i];
        if (group.device != author)
            continue;
        if (i < then.size())
            group.certainty = then[i];
        else if (group.certainty == Certainty::Saved)
            group.certainty = Certainty::Maybe;
        else if (group.certainty == Certainty::Centre)
            group.certainty = Certainty::Nothing;
    }
}

bool Ledger::isSuperseded(const Token &token) const
{
    const auto counts = [this](std::size_t group) {
        return m_groups[group].certainty != Certainty::Nothing;
    };
    return std::ranges::any_of(token.supersededBy, counts)
        || std::ranges::any_of(token.removedBy, counts);
}

const Ledger::Group *Ledger::find(const std::string &title) const
{
    const auto found = m_byTitle.find(title);
    return found == m_byTitle.end() ? nullptr : &m_groups[found->second];
}

} // namespace roundsman::sim
