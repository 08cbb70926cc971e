#include "sync/admin/dashboards/definition.h"

#include "core/base/text.h"
#include "sync/admin/import/yaml.h"

#include <array>

namespace roundsman::admin {

namespace {

using namespace mapping;

constexpr int mostRowsEver = 200;
constexpr int longestEver = 120; // seconds
constexpr int hoursEver = 24 * 366;

QString text(const YAML::Node &node, std::string_view what)
{
    return node ? toQString(nfc(textIn(node, what))).trimmed() : QString();
}

std::string column(const YAML::Node &node, std::string_view what)
{
    return node ? wordIn(node, what) : std::string();
}

// One text for everybody, or "language: text" for each.
Wording wording(const YAML::Node &node, std::string_view what)
{
    Wording read;
    if (!node)
        return read;
    if (!node.IsMap()) {
        read.by[QString()] = text(node, what);
        return read;
    }
    for (const auto &entry : node)
        read.by[text(entry.first, "a language")] = text(entry.second, what);
    return read;
}

// "36 hours", "2 days".
std::chrono::hours duration(const YAML::Node &node, std::string_view what)
{
    const QStringList words = text(node, what).split(u' ', Qt::SkipEmptyParts);
    const int number = words.value(0).toInt();
    const QString unit = words.value(1);
    const int each = unit.startsWith(u"hour") ? 1 : unit.startsWith(u"day") ? 24 : 0;
    if (words.size() != 2 || number < 1 || each == 0 || number > hoursEver / each)
        throw MapError(lineOf(node),
                       std::string(what) + " must be such as \"36 hours\" or \"2 days\".");
    return std::chrono::hours(number * each);
}

TileFigure::Form form(const YAML::Node &node)
{
    const std::string word = node ? wordIn(node, "form") : "number";
    if (word == "number")
        return TileFigure::Form::Number;
    if (word == "money")
        return TileFigure::Form::Money;
    if (word == "percent")
        return TileFigure::Form::Percent;
    throw MapError(lineOf(node), "form must be number, money or percent.");
}

FigureRule figure(const YAML::Node &node)
{
    expectWords(node, "a figure", {"label", "value", "form", "decimals", "unit"});
    if (!node["value"])
        throw MapError(lineOf(node), "a figure needs \"value: column\".");
    FigureRule rule;
    rule.label = wording(node["label"], "label");
    rule.value = column(node["value"], "value");
    rule.form = form(node["form"]);
    rule.unit = text(node["unit"], "unit");
    if (node["decimals"])
        rule.decimals = numberIn(node["decimals"], "decimals", 0, 4);
    return rule;
}

void readBand(const YAML::Node &node, TileRule &tile)
{
    expectWords(node, "a band", {"low", "high", "ours", "competitor"});
    for (const char *needed : {"low", "high", "ours"})
        if (!node[needed])
            throw MapError(lineOf(node), std::string("a band needs \"") + needed + ": column\".");
    tile.low = column(node["low"], "low");
    tile.high = column(node["high"], "high");
    tile.ours = column(node["ours"], "ours");
    tile.competitor = column(node["competitor"], "competitor");
}

void expectTile(const YAML::Node &node)
{
    expectWords(node,
                "a tile",
                {"key",
                 "kind",
                 "title",
                 "line",
                 "figures",
                 "spark",
                 "stance",
                 "band",
                 "currency",
                 "floor",
                 "say",
                 "lane",
                 "product",
                 "when",
                 "customers",
                 "asOf",
                 "validUntil"});
    for (const char *needed : {"key", "kind", "title"})
        if (!node[needed])
            throw MapError(lineOf(node), std::string("a tile needs \"") + needed + "\".");
}

TileRule tile(const YAML::Node &node)
{
    expectTile(node);
    TileRule rule;
    rule.line = lineOf(node);
    rule.key = text(node["key"], "key");
    rule.kind = text(node["kind"], "kind");
    rule.stance = text(node["stance"], "stance");
    rule.lane = text(node["lane"], "lane");
    rule.product = text(node["product"], "product");
    rule.when = text(node["when"], "when");
    rule.customers = text(node["customers"], "customers");
    rule.currency = text(node["currency"], "currency");
    rule.title = wording(node["title"], "title");
    rule.text = wording(node["line"], "line");
    rule.say = wording(node["say"], "say");
    rule.spark = column(node["spark"], "spark");
    rule.floor = column(node["floor"], "floor");
    rule.asOf = column(node["asOf"], "asOf");
    rule.validUntil = column(node["validUntil"], "validUntil");
    if (node["band"])
        readBand(node["band"], rule);
    for (const YAML::Node &each : node["figures"])
        rule.figures.push_back(figure(each));
    return rule;
}

void readLimits(const YAML::Node &node, Definition &definition)
{
    expectWords(node, "limits", {"rows", "seconds"});
    if (node["rows"])
        definition.mostRows = numberIn(node["rows"], "rows", 1, mostRowsEver);
    if (node["seconds"])
        definition.longest =
            std::chrono::seconds(numberIn(node["seconds"], "seconds", 1, longestEver));
}

Definition definition(const YAML::Node &root)
{
    expectWords(root,
                "a dashboard",
                {"dashboard",
                 "title",
                 "languages",
                 "datasets",
                 "limits",
                 "validFor",
                 "staleAfter",
                 "select",
                 "tile"});
    for (const char *needed : {"dashboard", "title", "select", "tile"})
        if (!root[needed])
            throw MapError(1, std::string("a dashboard needs the word \"") + needed + "\".");
    Definition read;
    read.code = wordIn(root["dashboard"], "dashboard");
    read.title = wording(root["title"], "title");
    read.select = wordIn(root["select"], "select");
    read.selectLine = lineOf(root["select"]);
    if (root["languages"])
        for (const std::string &each : wordsIn(root["languages"], "languages"))
            read.languages << toQString(each);
    if (root["datasets"])
        read.datasets = wordsIn(root["datasets"], "datasets");
    if (root["limits"])
        readLimits(root["limits"], read);
    if (root["validFor"])
        read.validFor = duration(root["validFor"], "validFor");
    if (root["staleAfter"])
        read.staleAfter = duration(root["staleAfter"], "staleAfter");
    read.tile = tile(root["tile"]);
    return read;
}

} // namespace

Result<Definition> readDefinition(const std::string &path, const std::string &yaml)
{
    try {
        Definition read = definition(YAML::Load(yaml));
        read.path = path;
        return read;
    } catch (const MapError &error) {
        return Error{Error::Code::Invalid,
                     path + ':' + std::to_string(error.line()) + ": " + error.what()};
    } catch (const YAML::Exception &error) {
        return Error{Error::Code::Invalid,
                     path + ':' + std::to_string(error.mark.line + 1)
                         + ": this is no YAML: " + error.msg};
    }
}

} // namespace roundsman::admin
