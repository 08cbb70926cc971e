#pragma once

#include "sync/admin/import/term.h"
#include "sync/admin/import/yaml.h"

namespace roundsman::mapping {

// Reads the terms and conditions of a map. Throws MapError.
class TermReader
{
public:
    // `manner`: what holds for every term that does not say otherwise.
    explicit TermReader(Manner manner) : m_manner(std::move(manner)) { }

    TermPtr read(const YAML::Node &node) const { return read(node, 0); }
    std::vector<Condition> readConditions(const YAML::Node &node) const
    {
        return readConditions(node, 0);
    }

private:
    TermPtr read(const YAML::Node &node, int depth) const;
    TermPtr readMap(const YAML::Node &node, int depth, bool isCondition) const;
    std::vector<Condition> readConditions(const YAML::Node &node, int depth) const;
    std::vector<TermPtr> readList(const YAML::Node &node, int depth) const;
    decltype(Term::form) readForm(const YAML::Node &node, std::string_view form, int depth) const;
    Manner mannerOf(const YAML::Node &node) const;

    Manner m_manner;
};

// "," or "."; throws MapError.
char decimalSignIn(const YAML::Node &node);
// An IANA name, "UTC" or "local"; throws MapError.
QTimeZone zoneIn(const YAML::Node &node);
// A format, a list of them, or "from today"; throws MapError.
void readDates(const YAML::Node &node, DateRules &rules);

// "{First} {Last}" in pieces; "{{" is a brace. Throws MapError.
TextTerm textTerm(const std::string &text, int line);

} // namespace roundsman::mapping
