#pragma once

#include "sync/admin/import/mapping.h"
#include "sync/admin/import/yaml.h"

// What a map speaks of must have been named above. All throw MapError.
namespace roundsman::mapping {

std::string fileIn(const YAML::Node &node, const Mapping &mapping);
void expectDerivation(const std::string &name, int line, const Mapping &mapping);
void expectKnown(const TermPtr &term, const Mapping &mapping);
void expectKnown(const std::vector<Condition> &conditions, const Mapping &mapping);

} // namespace roundsman::mapping
