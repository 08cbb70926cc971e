#include "sync/admin/import/import.h"

#include "core/domain/catalog.h"
#include "core/schema/validate.h"
#include "sync/admin/import/convert.h"
#include "sync/admin/import/derive.h"

#include <algorithm>
#include <unordered_map>

namespace roundsman::mapping {

namespace {

constexpr int longestChain = 64;

// A reference to a row that is still to come.
struct Pending
{
    const Table *table;
    Id id;
    Report::Refused refusal; // if it never comes
};

class Run
{
public:
    Run(const Mapping &mapping, const SourceSet &sources, const Derived &derived, RowSink &sink) :
        m_mapping(mapping),
        m_sources(sources),
        m_evaluator(mapping, derived),
        m_derived(derived),
        m_sink(sink)
    { }

    Result<Done> make(std::size_t rule);
    Report finish();

private:
    using Seen = std::unordered_map<Id, int>; // the line that made the row

    void takeSource(const RowRule &rule, SourceRow row, int line);
    void takeOne(const RowRule &rule, const SourceRow &row, int line);
    PlannedRow plan(const RowRule &rule, const SourceRow &row, const std::string &key) const;
    bool isRepeat(const RowRule &rule, const Id &id, int line);
    void expectReferences(const PlannedRow &planned, const RowRule &rule, int line);
    bool comesLater(std::string_view table) const;
    std::vector<std::string> eachOf(const Each &each, const SourceRow &row) const;
    Report::Refused refusal(const RowRule &rule, int line, const std::string &why) const;

    const Mapping &m_mapping;
    const SourceSet &m_sources;
    Evaluator m_evaluator;
    const Derived &m_derived;
    RowSink &m_sink;
    std::size_t m_rule = 0;
    std::unordered_map<std::string, Seen> m_seen; // by entity
    std::vector<Pending> m_pending;
    Report m_report;
};

// One of a choice's own words, which may well be a column's name too.
bool isChosenWord(const Column &column, const Term &term)
{
    const auto *text = std::get_if<TextTerm>(&term.form);
    return column.kind == Kind::Choice && text && text->pieces.size() == 1
        && std::ranges::find(column.choices.words, text->pieces[0].text)
        != column.choices.words.end();
}

// Those whose columns the file must have.
std::vector<TermPtr> termsOf(const RowRule &rule)
{
    std::vector<TermPtr> terms{rule.key};
    for (const Condition &each : rule.where)
        terms.push_back(each.term);
    if (rule.each)
        terms.push_back(rule.each->of);
    for (const FieldRule &field : rule.fields)
        if (!isChosenWord(rule.table->columns[field.column], *field.term))
            terms.push_back(field.term);
    return terms;
}

Result<Done> Run::make(std::size_t index)
{
    m_rule = index;
    const RowRule &rule = m_mapping.rows[index];
    m_report.of(rule.table->name);
    if (rule.file.empty()) {
        takeSource(rule, SourceRow(), 0);
        return Done();
    }
    return m_sources.read(
        rule.file,
        termsOf(rule),
        [&](const SourceRow &row, int line) {
            takeSource(rule, row, line);
            return true;
        },
        [&](int line, const std::string &why) { m_report.refuse(refusal(rule, line, why)); });
}

Report::Refused Run::refusal(const RowRule &rule, int line, const std::string &why) const
{
    const std::string file = rule.file.empty() ? m_mapping.path : m_sources.pathOf(rule.file);
    return {file, rule.file.empty() ? rule.line : line, rule.table->name, why};
}

void Run::takeSource(const RowRule &rule, SourceRow row, int line)
{
    try {
        if (!rule.each) {
            if (m_evaluator.holds(rule.where, row))
                takeOne(rule, row, line);
            return;
        }
        for (std::string &each : eachOf(*rule.each, row)) {
            row.each = std::move(each);
            if (m_evaluator.holds(rule.where, row))
                takeOne(rule, row, line);
        }
    } catch (const Refusal &why) {
        m_report.refuse(refusal(rule, line, why.what()));
    }
}

std::vector<std::string> Run::eachOf(const Each &each, const SourceRow &row) const
{
    std::vector<std::string> all;
    std::string text = m_evaluator.text(*each.of, row);
    if (!each.chain.empty()) {
        for (int i = 0; i < longestChain; ++i) {
            text = m_derived.find(each.chain, text);
            if (text.empty() || std::ranges::find(all, text) != all.end())
                break;
            all.push_back(text);
        }
        return all;
    }
    for (std::string_view left = text; !left.empty();) {
        const std::size_t end = std::min(left.find(each.separator), left.size());
        if (std::string part = trimmed(left.substr(0, end)); !part.empty())
            all.push_back(std::move(part));
        left.remove_prefix(std::min(left.size(), end + each.separator.size()));
    }
    return all;
}

void Run::takeOne(const RowRule &rule, const SourceRow &row, int line)
{
    const std::string key = m_evaluator.text(*rule.key, row);
    if (key.empty())
        throw Refusal("its key is empty; the map makes it in line " + std::to_string(rule.key->line)
                      + '.');
    const PlannedRow planned = plan(rule, row, key);
    if (isRepeat(rule, planned.id, line))
        return;
    expectReferences(planned, rule, line);
    if (const auto valid = validate(*planned.table, planned.record); !valid)
        throw Refusal(valid.error().message);
    const auto outcome = m_sink.take(planned);
    if (!outcome)
        throw Refusal(outcome.error().message);
    m_seen[rule.table->name].emplace(planned.id, line);
    m_report.count(rule.table->name, *outcome);
}

PlannedRow Run::plan(const RowRule &rule, const SourceRow &row, const std::string &key) const
{
    PlannedRow planned{rule.table, m_evaluator.idOf(rule.table->name, key), blank(*rule.table), {}};
    for (const FieldRule &field : rule.fields) {
        planned.record[field.column] = cellOf(rule.table->columns[field.column],
                                              m_evaluator.say(*field.term, row),
                                              m_mapping,
                                              m_evaluator);
        planned.mapped.push_back(field.column);
    }
    return planned;
}

// The same key again: the first stands, or the row is refused.
bool Run::isRepeat(const RowRule &rule, const Id &id, int line)
{
    const Seen &seen = m_seen[rule.table->name];
    const auto before = seen.find(id);
    if (before == seen.end())
        return false;
    if (rule.repeats == RowRule::Repeats::Refuse && before->second != line)
        throw Refusal("repeats the key of line " + std::to_string(before->second)
                      + "; remove one, or say \"repeats: first\" in the map.");
    return true;
}

bool Run::comesLater(std::string_view table) const
{
    const auto from = m_mapping.rows.begin() + std::ptrdiff_t(m_rule);
    return std::any_of(
        from, m_mapping.rows.end(), [&](const RowRule &each) { return each.table->name == table; });
}

void Run::expectReferences(const PlannedRow &planned, const RowRule &rule, int line)
{
    for (const std::size_t at : planned.mapped) {
        const Column &column = planned.table->columns[at];
        if (!column.references || isNull(planned.record[at]))
            continue;
        const Table &target = *findTable(column.references);
        const Id id = Codec<Id>::unpack(planned.record[at]);
        if (id.isNull() || m_seen[target.name].contains(id) || m_sink.isThere(target, id))
            continue;
        const std::string why = std::string(column.name) + ": there is no such " + column.references
            + "; import it first or leave the field empty.";
        if (!comesLater(target.name))
            throw Refusal(why);
        m_pending.push_back({&target, id, refusal(rule, line, why)});
    }
}

Report Run::finish()
{
    for (Pending &each : m_pending) {
        if (m_seen[each.table->name].contains(each.id))
            continue;
        m_report.isDangling = true;
        m_report.refuse(std::move(each.refusal));
    }
    return std::move(m_report);
}

std::uint64_t totalBytes(const Mapping &mapping, const SourceSet &sources)
{
    std::map<std::string, int> passes = passesOf(mapping);
    for (const RowRule &rule : mapping.rows)
        if (!rule.file.empty())
            ++passes[rule.file];
    std::uint64_t total = 0;
    for (const auto &[file, times] : passes)
        total += sources.bytesOf(file) * std::uint64_t(times);
    return total;
}

} // namespace

Result<Report>
import(const Mapping &mapping, const std::string &path, RowSink &sink, const ImportOptions &options)
{
    auto sources = SourceSet::find(mapping, path);
    if (!sources)
        return sources.error();
    std::uint64_t done = 0;
    const std::uint64_t total = totalBytes(mapping, *sources);
    if (options.progress)
        sources->progress = [&](std::uint64_t bytes) { options.progress(done += bytes, total); };
    const auto derived = derive(mapping, *sources);
    if (!derived)
        return derived.error();
    Run run(mapping, *sources, *derived, sink);
    for (std::size_t i = 0; i < mapping.rows.size(); ++i)
        if (const auto made = run.make(i); !made)
            return made.error();
    return run.finish();
}

} // namespace roundsman::mapping
