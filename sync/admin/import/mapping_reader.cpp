#include "sync/admin/import/derivation_rule.h"
#include "sync/admin/import/file_rule.h"
#include "sync/admin/import/mapping.h"
#include "sync/admin/import/row_rule.h"
#include "sync/admin/import/term_parts.h"
#include "sync/admin/import/term_reader.h"

#include <algorithm>

namespace roundsman::mapping {

namespace {

constexpr std::size_t largestMap = 1 << 20;
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
    void readDerivations(const YAML::Node &node);

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
    if (m_root["derive"])
        readDerivations(m_root["derive"]);
    if (!m_root["rows"].IsSequence() || m_root["rows"].size() == 0)
        throw MapError(lineOf(m_root["rows"]), "rows must be a list, each with \"- entity: …\".");
    for (const YAML::Node &each : m_root["rows"])
        m_mapping.rows.push_back(rowRule(each, m_mapping, m_terms));
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

void Reader::readDerivations(const YAML::Node &node)
{
    if (!node.IsMap())
        throw MapError(lineOf(node), "derive must say {name: {…}}.");
    for (const auto &each : node) {
        const std::string name = wordIn(each.first, "a name");
        if (m_mapping.derivations.contains(name))
            throw MapError(lineOf(each.first), "there are two derivations \"" + name + "\".");
        m_mapping.derivations[name] = derivationRule(each.second, m_mapping, m_terms);
        m_mapping.order.push_back(name);
    }
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
        return invalid(path,
                       std::max(0, error.mark.line) + 1,
                       "is not YAML: " + error.msg + "; correct that line.");
    }
}

} // namespace roundsman::mapping
