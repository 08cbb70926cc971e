#include "sync/admin/import/term_reader.h"

#include "sync/admin/import/term_parts.h"

#include <algorithm>
#include <array>

namespace roundsman::mapping {

namespace {

constexpr int deepest = 16;

// The words that say where a term's value comes from, each with those that may go with it.
struct FormWords
{
    std::string_view form;
    std::array<std::string_view, 2> needed;
    std::array<std::string_view, 2> allowed;
};
constexpr FormWords forms[] = {{"text", {}, {}},
                               {"find", {"by"}, {}},
                               {"rank", {"by", "steps"}, {}},
                               {"id", {"key"}, {}},
                               {"if", {"then"}, {"else"}},
                               {"first", {}, {}},
                               {"product", {}, {"less", "digits"}},
                               {"document", {}, {}}};
constexpr std::string_view companions[] = {"by", "steps", "key", "then", "else", "less", "digits"};

const FormWords &formOf(const YAML::Node &node)
{
    const FormWords *found = nullptr;
    for (const FormWords &each : forms) {
        if (!node[std::string(each.form)])
            continue;
        if (found)
            throw MapError(lineOf(node),
                           "a value comes either from \"" + std::string(found->form)
                               + "\" or from \"" + std::string(each.form) + "\".");
        found = &each;
    }
    if (!found)
        throw MapError(lineOf(node),
                       "a value needs one of text, find, rank, id, if, first, product, document.");
    return *found;
}

void expectCompanions(const YAML::Node &node, const FormWords &words)
{
    for (const std::string_view word : companions) {
        const bool isThere = bool(node[std::string(word)]);
        const bool isNeeded = std::ranges::find(words.needed, word) != words.needed.end();
        const bool isAllowed = std::ranges::find(words.allowed, word) != words.allowed.end();
        if (isNeeded && !isThere)
            throw MapError(lineOf(node),
                           '"' + std::string(words.form) + "\" needs \"" + std::string(word)
                               + "\" beside it.");
        if (isThere && !isNeeded && !isAllowed)
            throw MapError(lineOf(node[std::string(word)]),
                           '"' + std::string(word) + "\" does not go with \""
                               + std::string(words.form) + "\".");
    }
}

// The commonest slip: {Column} without quotation marks, which YAML takes for a mapping.
void expectQuoted(const YAML::Node &node)
{
    if (node.size() != 1)
        return;
    const auto only = *node.begin();
    if (only.second.IsNull() && only.first.IsScalar())
        throw MapError(lineOf(node), "write \"{" + only.first.Scalar() + "}\" in quotation marks.");
}

RankTerm rankTerm(const YAML::Node &node, TermPtr by)
{
    RankTerm rank{wordIn(node["rank"], "rank"), std::move(by), {}};
    const YAML::Node steps = node["steps"];
    if (!steps.IsMap() || steps.size() == 0)
        throw MapError(lineOf(steps), "steps must say {word: percent, …}.");
    for (const auto &step : steps) {
        const int percent = numberIn(step.second, "a step", 1, 100);
        if (!rank.steps.empty() && percent <= rank.steps.back().second)
            throw MapError(lineOf(step.second), "the steps must rise.");
        rank.steps.emplace_back(wordIn(step.first, "a step"), percent);
    }
    return rank;
}

// What becomes of the text that the form gives.
void readWords(const YAML::Node &node, Term &term)
{
    if (node["default"])
        term.byDefault = textIn(node["default"], "default");
    if (node["other"])
        term.other = textIn(node["other"], "other");
    if (node["part"])
        term.part = numberIn(node["part"], "part", 1, 1000);
    if (node["map"] && node["fix"])
        throw MapError(lineOf(node),
                       "\"map\" lists every word, \"fix\" only some; use one of them.");
    const YAML::Node words = node["map"] ? node["map"] : node["fix"];
    if (!words)
        return;
    term.takesOthers = !node["map"];
    if (!words.IsMap())
        throw MapError(lineOf(words), "here stands {from: to, …}.");
    for (const auto &word : words)
        term.words[textIn(word.first, "a word")] = textIn(word.second, "a word");
}

} // namespace

TermPtr TermReader::read(const YAML::Node &node, int depth) const
{
    if (depth > deepest || --*m_left < 0)
        throw MapError(lineOf(node), "values stand too deep within each other.");
    if (node.IsMap())
        return readMap(node, depth, false);
    if (!node.IsScalar() && !node.IsNull())
        throw MapError(lineOf(node), "a value is text or {word: …}, not a list.");
    auto term = std::make_shared<Term>();
    term->line = lineOf(node);
    term->form = textTerm(textIn(node, "a value"), term->line);
    term->manner = m_manner;
    return term;
}

TermPtr TermReader::readMap(const YAML::Node &node, int depth, bool isCondition) const
{
    expectQuoted(node);
    if (isCondition)
        expectWords(node,
                    "a condition",
                    {"text",     "find", "by",   "rank",  "steps",   "id",      "key",
                     "if",       "then", "else", "first", "product", "less",    "digits",
                     "document", "map",  "fix",  "part",  "other",   "default", "split",
                     "decimal",  "date", "zone", "is",    "isNot",   "filled"});
    else
        expectWords(node, "a value", {"text",  "find",    "by",       "rank",    "steps", "id",
                                      "key",   "if",      "then",     "else",    "first", "product",
                                      "less",  "digits",  "document", "map",     "fix",   "part",
                                      "other", "default", "split",    "decimal", "date",  "zone"});
    const FormWords &words = formOf(node);
    expectCompanions(node, words);

    auto term = std::make_shared<Term>();
    term->line = lineOf(node);
    term->manner = mannerOf(node);
    TermReader inner(*this);
    inner.m_manner = term->manner;
    term->form = inner.readForm(node, words.form, depth + 1);
    readWords(node, *term);
    return term;
}

decltype(Term::form)
TermReader::readForm(const YAML::Node &node, std::string_view form, int depth) const
{
    if (form == "text")
        return textTerm(textIn(node["text"], "text"), lineOf(node["text"]));
    if (form == "find")
        return FindTerm{wordIn(node["find"], "find"), read(node["by"], depth)};
    if (form == "rank")
        return rankTerm(node, read(node["by"], depth));
    if (form == "id")
        return IdTerm{wordIn(node["id"], "id"), read(node["key"], depth)};
    if (form == "if")
        return IfTerm{readConditions(node["if"], depth),
                      read(node["then"], depth),
                      node["else"] ? read(node["else"], depth) : nullptr};
    if (form == "first")
        return FirstTerm{readList(node["first"], depth)};
    if (form == "product") {
        ProductTerm product{readList(node["product"], depth), nullptr, {}};
        if (node["less"])
            product.less = read(node["less"], depth);
        if (node["digits"])
            product.digits = numberIn(node["digits"], "digits", 0, 9);
        return product;
    }
    DocumentTerm document;
    if (!node["document"].IsMap())
        throw MapError(lineOf(node["document"]), "document must say {member: value, …}.");
    for (const auto &member : node["document"])
        document.members.emplace_back(wordIn(member.first, "a member"), read(member.second, depth));
    return document;
}

std::vector<TermPtr> TermReader::readList(const YAML::Node &node, int depth) const
{
    if (!node.IsSequence() || node.size() == 0)
        throw MapError(lineOf(node), "here stands a list of values: [value, value].");
    std::vector<TermPtr> terms;
    for (const YAML::Node &each : node)
        terms.push_back(read(each, depth));
    return terms;
}

std::vector<Condition> TermReader::readConditions(const YAML::Node &node, int depth) const
{
    if (depth > deepest || --*m_left < 0)
        throw MapError(lineOf(node), "conditions stand too deep within each other.");
    if (node.IsSequence()) {
        std::vector<Condition> all;
        for (const YAML::Node &each : node)
            std::ranges::move(readConditions(each, depth + 1), std::back_inserter(all));
        return all;
    }
    if (!node.IsMap())
        throw MapError(lineOf(node), "a condition says {text: \"{Column}\", is: word}.");
    Condition condition;
    condition.term = readMap(node, depth, true);
    if (node["is"])
        condition.is = wordsIn(node["is"], "is");
    if (node["isNot"])
        condition.isNot = wordsIn(node["isNot"], "isNot");
    if (node["filled"])
        condition.filled = truthIn(node["filled"], "filled");
    if (!node["is"] && !node["isNot"] && !node["filled"])
        throw MapError(lineOf(node), "a condition needs is, isNot or filled.");
    return {condition};
}

Manner TermReader::mannerOf(const YAML::Node &node) const
{
    Manner manner = m_manner;
    if (node["decimal"])
        manner.decimalSign = decimalSignIn(node["decimal"]);
    if (node["date"])
        readDates(node["date"], manner.dates);
    if (node["zone"])
        manner.dates.zone = zoneIn(node["zone"]);
    if (node["split"])
        manner.separator = wordIn(node["split"], "split");
    return manner;
}

} // namespace roundsman::mapping
