#include "sync/admin/import/file_rule.h"
#include "sync/admin/import/mapping.h"
#include "sync/admin/import/term_reader.h"

#include "core/domain/catalog.h"

#include <algorithm>

namespace roundsman::mapping {

namespace {

constexpr std::size_t largestMap = 1024 * 1024;
constexpr int formatVersion = 1;

// Reads the whole map. Throws MapError.
class Reader
{
public:
    Reader(const YAML::Node &root, QDate today) : m_root(root), m_terms(mannerOf(root, today)) { }

    Mapping read();

private:
    static Manner mannerOf(const YAML::Node &root, QDate today);
    void readFiles();
    void readDerivation(const std::string &name, const YAML::Node &node);
    void readWhat(const YAML::Node &node, Derivation &derivation);
    void readRows(const YAML::Node &node);
    void readFields(const YAML::Node &node, RowRule &rule);
    std::string fileIn(const YAML::Node &node) const;
    void expectKnown(const Term &term) const;

    const YAML::Node &m_root;
    TermReader m_terms;
    Mapping m_mapping;
};

Manner Reader::mannerOf(const YAML::Node &root, QDate today)
{
    expectWords(root,
                "a map",
                {"map",
                 "source",
                 "currency",
                 "decimal",
                 "date",
                 "zone",
                 "nulls",
                 "files",
                 "derive",
                 "rows"});
    Manner manner;
    manner.dates.today = today;
    if (root["decimal"])
        manner.decimalSign = decimalSignIn(root["decimal"]);
    if (root["date"])
        readDates(root["date"], manner.dates);
    if (root["zone"])
        manner.dates.zone = zoneIn(root["zone"]);
    return manner;
}

Mapping Reader::read()
{
    for (const char *needed : {"map", "source", "files", "rows"})
        if (!m_root[needed])
            throw MapError(1, std::string("the map needs the word \"") + needed + "\".");
    numberIn(m_root["map"], "map (the version of this format)", formatVersion, formatVersion);
    m_mapping.source = wordIn(m_root["source"], "source");
    if (m_root["currency"])
        m_mapping.currency = wordIn(m_root["currency"], "currency");
    readFiles();
    if (m_root["derive"]) {
        if (!m_root["derive"].IsMap())
            throw MapError(lineOf(m_root["derive"]), "derive must say {name: {…}}.");
        for (const auto &each : m_root["derive"])
            readDerivation(wordIn(each.first, "a name"), each.second);
    }
    if (!m_root["rows"].IsSequence() || m_root["rows"].size() == 0)
        throw MapError(lineOf(m_root["rows"]), "rows must be a list, each with \"- entity: …\".");
    for (const YAML::Node &each : m_root["rows"])
        readRows(each);
    return std::move(m_mapping);
}

void Reader::readFiles()
{
    const YAML::Node files = m_root["files"];
    if (!files.IsMap() || files.size() == 0)
        throw MapError(lineOf(files), "files must say {name: File.csv}.");
    for (const auto &each : files)
        m_mapping.files[wordIn(each.first, "a name")] = fileRule(each.second);
    if (m_root["nulls"])
        for (auto &[name, rule] : m_mapping.files)
            if (rule.csv.nulls.empty())
                rule.csv.nulls = wordsIn(m_root["nulls"], "nulls");
    const bool isNamed = std::ranges::all_of(
        m_mapping.files, [](const auto &each) { return !each.second.name.empty(); });
    if (!isNamed && m_mapping.files.size() > 1)
        throw MapError(lineOf(files), "each of several files needs its name.");
}

std::string Reader::fileIn(const YAML::Node &node) const
{
    const std::string name = wordIn(node, "from");
    if (!m_mapping.files.contains(name))
        throw MapError(lineOf(node), "there is no \"" + name + "\" among the files.");
    return name;
}

void Reader::readDerivation(const std::string &name, const YAML::Node &node)
{
    expectWords(node,
                "a derivation",
                {"from",
                 "where",
                 "by",
                 "first",
                 "last",
                 "count",
                 "sum",
                 "most",
                 "tie",
                 "earliest",
                 "latest",
                 "digits"});
    if (!node["from"] || !node["by"])
        throw MapError(lineOf(node), "a derivation needs \"from\" and \"by\".");
    if (m_mapping.derivations.contains(name))
        throw MapError(lineOf(node), "there are two derivations \"" + name + "\".");
    Derivation derivation;
    derivation.line = lineOf(node);
    derivation.file = fileIn(node["from"]);
    if (node["where"])
        derivation.where = m_terms.readConditions(node["where"]);
    derivation.by = m_terms.read(node["by"]);
    readWhat(node, derivation);

    const auto known = [this](const Term &term) { expectKnown(term); };
    forEach(derivation.where, known);
    for (const TermPtr &term : {derivation.by, derivation.term, derivation.tie})
        forEach(term, known);
    m_mapping.derivations[name] = std::move(derivation);
    m_mapping.order.push_back(name);
}

void Reader::readWhat(const YAML::Node &node, Derivation &derivation)
{
    using What = Derivation::What;
    constexpr std::pair<const char *, What> words[] = {{"first", What::First},
                                                       {"last", What::Last},
                                                       {"count", What::Count},
                                                       {"sum", What::Sum},
                                                       {"most", What::Most},
                                                       {"earliest", What::Earliest},
                                                       {"latest", What::Latest}};
    int found = 0;
    for (const auto &[word, what] : words) {
        if (!node[word])
            continue;
        ++found;
        derivation.what = what;
        if (what != What::Count)
            derivation.term = m_terms.read(node[word]);
    }
    if (found != 1)
        throw MapError(
            lineOf(node),
            "a derivation needs one of first, last, count, sum, most, earliest, latest.");
    if (node["tie"])
        derivation.tie = m_terms.read(node["tie"]);
    if (node["digits"])
        derivation.digits = numberIn(node["digits"], "digits", 0, 9);
    if ((derivation.tie && derivation.what != What::Most)
        || (derivation.digits && derivation.what != What::Sum))
        throw MapError(lineOf(node), "\"tie\" goes with most, \"digits\" with sum.");
}

void Reader::expectKnown(const Term &term) const
{
    const auto expectDerived = [&](const std::string &name) {
        if (!m_mapping.derivations.contains(name))
            throw MapError(term.line, "there is no derivation \"" + name + "\" above this line.");
    };
    if (const auto *find = std::get_if<FindTerm>(&term.form))
        expectDerived(find->derivation);
    if (const auto *rank = std::get_if<RankTerm>(&term.form))
        expectDerived(rank->derivation);
    if (const auto *id = std::get_if<IdTerm>(&term.form); id && !findTable(id->entity))
        throw MapError(term.line, "there is no entity \"" + id->entity + "\".");
}

void Reader::readRows(const YAML::Node &node)
{
    expectWords(node, "rows", {"entity", "from", "where", "each", "key", "repeats", "fields"});
    for (const char *needed : {"entity", "key", "fields"})
        if (!node[needed])
            throw MapError(lineOf(node), std::string("rows need the word \"") + needed + "\".");
    RowRule rule;
    rule.line = lineOf(node);
    const std::string entity = wordIn(node["entity"], "entity");
    rule.table = findTable(entity);
    if (!rule.table || rule.table->writers == Roles(S))
        throw MapError(lineOf(node["entity"]), "there is no entity \"" + entity + "\" to import.");
    if (node["from"])
        rule.file = fileIn(node["from"]);
    if (node["where"])
        rule.where = m_terms.readConditions(node["where"]);
    if (const YAML::Node each = node["each"]) {
        expectWords(each, "each", {"of", "split", "chain"});
        if (!each["of"] || bool(each["split"]) == bool(each["chain"]))
            throw MapError(lineOf(each), "each needs \"of\" and one of split and chain.");
        rule.each = Each{m_terms.read(each["of"]), {}, {}};
        if (each["split"])
            rule.each->separator = wordIn(each["split"], "split");
        if (each["chain"])
            rule.each->chain = wordIn(each["chain"], "chain");
        if (!rule.each->chain.empty() && !m_mapping.derivations.contains(rule.each->chain))
            throw MapError(lineOf(each), "there is no derivation \"" + rule.each->chain + "\".");
    }
    rule.key = m_terms.read(node["key"]);
    if (node["repeats"]) {
        const std::string word = wordIn(node["repeats"], "repeats");
        if (word != "refuse" && word != "first")
            throw MapError(lineOf(node["repeats"]), "repeats must be refuse or first.");
        rule.repeats = word == "first" ? RowRule::Repeats::First : RowRule::Repeats::Refuse;
    }
    readFields(node["fields"], rule);
    m_mapping.rows.push_back(std::move(rule));
}

void Reader::readFields(const YAML::Node &node, RowRule &rule)
{
    if (!node.IsMap() || node.size() == 0)
        throw MapError(lineOf(node), "fields must say {field: value}.");
    std::string all;
    for (const Column &column : rule.table->columns)
        all += (all.empty() ? "" : ", ") + std::string(column.name);
    for (const auto &each : node) {
        const std::string name = wordIn(each.first, "a field");
        const int column = rule.table->indexOf(name);
        if (column < 0)
            throw MapError(lineOf(each.first),
                           std::string(rule.table->name) + " has no field \"" + name + "\"; it has "
                               + all + '.');
        const auto isTwice = [&](const FieldRule &other) { return int(other.column) == column; };
        if (std::ranges::any_of(rule.fields, isTwice))
            throw MapError(lineOf(each.first), "the field \"" + name + "\" stands here twice.");
        if (rule.table->columns[std::size_t(column)].kind == Kind::Money
            && m_mapping.currency.empty())
            throw MapError(
                lineOf(each.first),
                "money needs a currency; write \"currency: EUR\" at the top of the map.");
        rule.fields.push_back({lineOf(each.first), std::size_t(column), m_terms.read(each.second)});
    }
    const auto known = [this](const Term &term) { expectKnown(term); };
    forEach(rule.where, known);
    forEach(rule.key, known);
    if (rule.each)
        forEach(rule.each->of, known);
    for (const FieldRule &field : rule.fields)
        forEach(field.term, known);
}

Error invalid(const std::string &path, int line, const std::string &what)
{
    return {Error::Code::Invalid, path + ':' + std::to_string(line) + ": " + what};
}

} // namespace

Result<Mapping> readMapping(const std::string &path, const std::string &yaml, QDate today)
{
    if (yaml.size() > largestMap)
        return invalid(path, 1, "the map is larger than 1 MiB; this is no map.");
    try {
        const YAML::Node root = YAML::Load(yaml);
        Mapping mapping = Reader(root, today).read();
        mapping.path = path;
        return mapping;
    } catch (const MapError &error) {
        return invalid(path, error.line(), error.what());
    } catch (const YAML::Exception &error) {
        return invalid(path, std::max(0, error.mark.line) + 1, "is not YAML: " + error.msg + '.');
    }
}

} // namespace roundsman::mapping
