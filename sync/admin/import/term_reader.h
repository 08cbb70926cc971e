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
    std::shared_ptr<int> m_left = std::make_shared<int>(mostTerms); // of all terms of the map

    static constexpr int mostTerms = 20'000; // what YAML's aliases may unfold to
};

} // namespace roundsman::mapping
