#include "sync/admin/import/derived.h"

#include <algorithm>

namespace roundsman::mapping {

void Derived::put(const std::string &derivation, Entries entries, bool isCanonical)
{
    m_results[derivation] = {std::move(entries), isCanonical, {}};
}

const Derived::Result *Derived::result(const std::string &derivation) const
{
    const auto found = m_results.find(derivation);
    return found == m_results.end() ? nullptr : &found->second;
}

std::string Derived::find(const std::string &derivation, const std::string &key) const
{
    const Result *held = result(derivation);
    if (!held)
        return {};
    const auto found = held->entries.find(key);
    return found == held->entries.end() ? std::string() : found->second;
}

bool Derived::isCanonical(const std::string &derivation) const
{
    const Result *held = result(derivation);
    return held && held->isCanonical;
}

std::optional<int> Derived::percentAbove(const std::string &derivation,
                                         const std::string &key) const
{
    const Result *held = result(derivation);
    if (!held)
        return std::nullopt;
    if (held->percents.empty()) {
        std::vector<std::pair<Decimal, std::string>> places;
        for (const auto &[each, text] : held->entries)
            if (const auto number = Decimal::parse(text))
                places.emplace_back(*number, each);
        std::ranges::sort(places, [](const auto &a, const auto &b) {
            return a.first == b.first ? a.second < b.second : a.first > b.first;
        });
        for (std::size_t i = 0; i < places.size(); ++i)
            held->percents[places[i].second] = int(i * 100 / places.size());
    }
    const auto found = held->percents.find(key);
    return found == held->percents.end() ? std::nullopt : std::optional(found->second);
}

} // namespace roundsman::mapping
