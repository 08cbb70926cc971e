#pragma once

#include "sync/admin/import/mapping.h"
#include "sync/admin/import/term_reader.h"

namespace roundsman::mapping {

// One entry of `derive:`. `mapping` holds the files and the derivations above. Throws MapError.
Derivation derivationRule(const YAML::Node &node, const Mapping &mapping, const TermReader &terms);

} // namespace roundsman::mapping
