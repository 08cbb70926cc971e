#include "sync/admin/import/derive.h"

#include "sync/admin/import/evaluate.h"

#include <algorithm>
#include <set>

namespace roundsman::mapping {

namespace {

using What = Derivation::What;

// What one derivation gathers while its file goes by.
class Gatherer
{
public:
    Gatherer(const Derivation &rule, const Evaluator &evaluator) :
        m_rule(rule),
        m_evaluator(evaluator)
    { }

    void take(const SourceRow &row);
    Derived::Entries entries() const;
    bool isCanonical() const
    {
        return m_rule.what != What::First && m_rule.what != What::Last && m_rule.what != What::Most;
    }

private:
    struct Candidate
    {
        std::int64_t count = 0;
        std::int64_t latest = INT64_MIN;
        int row = 0;
        auto operator<=>(const Candidate &) const = default;
    };

    std::optional<Instant> momentOf(const Term &term, const SourceRow &row) const;
    void takeMoment(const std::string &key, const SourceRow &row);
    void add(const std::string &key, Decimal number);

    const Derivation &m_rule;
    const Evaluator &m_evaluator;
    Derived::Entries m_texts;
    std::unordered_map<std::string, Decimal> m_sums;
    std::unordered_map<std::string, Instant> m_moments;
    std::unordered_map<std::string, std::map<std::string, Candidate>> m_candidates;
};

void Gatherer::take(const SourceRow &row)
{
    if (!m_evaluator.holds(m_rule.where, row))
        return;
    const std::string key = m_evaluator.text(*m_rule.by, row);
    if (key.empty())
        return;
    if (m_rule.what == What::Count)
        return add(key, Decimal::of(1));
    if (m_rule.what == What::Earliest || m_rule.what == What::Latest)
        return takeMoment(key, row);
    if (m_rule.what == What::Sum) {
        const auto number = m_evaluator.number(*m_rule.term, row);
        return number ? add(key, *number) : void();
    }
    const std::string text = m_evaluator.text(*m_rule.term, row);
    if (text.empty())
        return;
    if (m_rule.what == What::Most) {
        Candidate &candidate = m_candidates[key][text];
        ++candidate.count;
        candidate.row = row.number;
        if (m_rule.tie)
            if (const auto at = momentOf(*m_rule.tie, row))
                candidate.latest = std::max(candidate.latest, at->ms);
    } else if (m_rule.what == What::Last) {
        m_texts[key] = text;
    } else {
        m_texts.emplace(key, text);
    }
}

void Gatherer::add(const std::string &key, Decimal number)
{
    Decimal &sum = m_sums[key];
    const auto more = sum.plus(number);
    if (!more)
        throw Refusal("the sum is too large.");
    sum = *more;
}

std::optional<Instant> Gatherer::momentOf(const Term &term, const SourceRow &row) const
{
    const Said said = m_evaluator.say(term, row);
    if (said.text.empty())
        return std::nullopt;
    const auto at = parseMoment(said.text, said.manner->dates);
    if (!at)
        throw Refusal('"' + said.text + "\" is not a date as the map says.");
    return at;
}

void Gatherer::takeMoment(const std::string &key, const SourceRow &row)
{
    const auto at = momentOf(*m_rule.term, row);
    if (!at)
        return;
    const auto [held, isNew] = m_moments.emplace(key, *at);
    const bool isBetter = m_rule.what == What::Latest ? *at > held->second : *at < held->second;
    if (!isNew && isBetter)
        held->second = *at;
}

Derived::Entries Gatherer::entries() const
{
    Derived::Entries entries = m_texts;
    for (const auto &[key, sum] : m_sums)
        entries[key] = (m_rule.digits ? sum.rounded(*m_rule.digits) : sum).text();
    for (const auto &[key, at] : m_moments)
        entries[key] = isoText(at);
    for (const auto &[key, all] : m_candidates)
        entries[key] =
            std::ranges::max_element(all, {}, [](const auto &each) { return each.second; })->first;
    return entries;
}

std::vector<TermPtr> termsOf(const Derivation &rule)
{
    std::vector<TermPtr> terms{rule.by, rule.term, rule.tie};
    for (const Condition &each : rule.where)
        terms.push_back(each.term);
    return terms;
}

std::set<std::string> needsOf(const Derivation &rule)
{
    std::set<std::string> needs;
    for (const TermPtr &term : termsOf(rule))
        forEach(term, [&](const Term &each) {
            if (const auto *find = std::get_if<FindTerm>(&each.form))
                needs.insert(find->derivation);
            if (const auto *rank = std::get_if<RankTerm>(&each.form))
                needs.insert(rank->derivation);
        });
    return needs;
}

// Derivations that one pass over one file can do, in an order in which each finds what it needs.
std::vector<std::vector<std::string>> wavesOf(const Mapping &mapping)
{
    std::vector<std::vector<std::string>> waves;
    std::vector<std::string> left = mapping.order;
    std::set<std::string> done;
    while (!left.empty()) {
        std::vector<std::string> wave;
        for (const std::string &name : left) {
            const Derivation &rule = mapping.derivations.at(name);
            const bool isReady = std::ranges::includes(done, needsOf(rule));
            const bool isSameFile =
                wave.empty() || mapping.derivations.at(wave.front()).file == rule.file;
            if (isReady && isSameFile)
                wave.push_back(name);
        }
        for (const std::string &name : wave) {
            std::erase(left, name);
            done.insert(name);
        }
        waves.push_back(std::move(wave));
    }
    return waves;
}

Result<Done> runWave(const Mapping &mapping,
                     const SourceSet &sources,
                     const std::vector<std::string> &wave,
                     Derived &derived)
{
    const Evaluator evaluator(mapping, derived);
    const std::string &file = mapping.derivations.at(wave.front()).file;
    std::vector<Gatherer> gatherers;
    std::vector<TermPtr> terms;
    for (const std::string &name : wave) {
        gatherers.emplace_back(mapping.derivations.at(name), evaluator);
        std::ranges::copy(termsOf(mapping.derivations.at(name)), std::back_inserter(terms));
    }
    // A row that cannot be counted is refused, with its reason, when rows are made of it.
    const auto take = [&](const SourceRow &row, int) {
        for (Gatherer &each : gatherers) {
            try {
                each.take(row);
            } catch (const Refusal &) {
                continue;
            }
        }
        return true;
    };
    auto read = sources.read(file, terms, take, [](int, const std::string &) {});
    for (std::size_t i = 0; i < wave.size(); ++i)
        derived.put(wave[i], gatherers[i].entries(), gatherers[i].isCanonical());
    return read;
}

} // namespace

Result<Derived> derive(const Mapping &mapping, const SourceSet &sources)
{
    Derived derived;
    for (const auto &wave : wavesOf(mapping))
        if (const auto done = runWave(mapping, sources, wave, derived); !done)
            return done.error();
    return derived;
}

std::map<std::string, int> passesOf(const Mapping &mapping)
{
    std::map<std::string, int> passes;
    for (const auto &wave : wavesOf(mapping))
        ++passes[mapping.derivations.at(wave.front()).file];
    return passes;
}

} // namespace roundsman::mapping
