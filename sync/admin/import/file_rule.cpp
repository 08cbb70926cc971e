#include "sync/admin/import/file_rule.h"

namespace roundsman::mapping {

namespace {

Encoding encodingIn(const YAML::Node &node)
{
    const std::string word = wordIn(node, "encoding");
    if (word == "utf-8")
        return Encoding::Utf8;
    if (word == "utf-16")
        return Encoding::Utf16;
    if (word == "windows-1252")
        return Encoding::Windows1252;
    throw MapError(lineOf(node), "encoding must be utf-8, utf-16 or windows-1252.");
}

char delimiterIn(const YAML::Node &node)
{
    const std::string word = textIn(node, "delimiter");
    if (word == "tab")
        return '\t';
    if (word.size() == 1 && std::string_view(",;\t|:").find(word[0]) != std::string_view::npos)
        return word[0];
    throw MapError(lineOf(node), "delimiter must be one of \",\", \";\", \"|\", \":\" and tab.");
}

CsvRules::Quotes quotesIn(const YAML::Node &node)
{
    const std::string word = wordIn(node, "quotes");
    if (word == "strict")
        return CsvRules::Quotes::Strict;
    if (word == "lenient")
        return CsvRules::Quotes::Lenient;
    if (word == "none")
        return CsvRules::Quotes::None;
    throw MapError(lineOf(node), "quotes must be strict, lenient or none.");
}

CsvRules csvRules(const YAML::Node &node)
{
    CsvRules rules;
    if (node["encoding"])
        rules.encoding = encodingIn(node["encoding"]);
    if (node["delimiter"])
        rules.delimiter = delimiterIn(node["delimiter"]);
    if (node["quotes"])
        rules.quotes = quotesIn(node["quotes"]);
    if (node["columns"])
        rules.columns = wordsIn(node["columns"], "columns");
    if (node["nulls"])
        rules.nulls = wordsIn(node["nulls"], "nulls");
    return rules;
}

} // namespace

FileRule fileRule(const YAML::Node &node)
{
    FileRule rule{lineOf(node), {}, {}};
    if (node.IsScalar()) {
        rule.name = wordIn(node, "a file's name");
        return rule;
    }
    expectWords(node, "a file", {"name", "encoding", "delimiter", "quotes", "columns", "nulls"});
    if (node["name"])
        rule.name = wordIn(node["name"], "name");
    rule.csv = csvRules(node);
    return rule;
}

} // namespace roundsman::mapping
