#pragma once

#include "sync/admin/import/mapping.h"
#include "sync/admin/import/term_reader.h"

namespace roundsman::mapping {

// One entry of `rows:`. `mapping` holds the files and all derivations. Throws MapError.
RowRule rowRule(const YAML::Node &node, const Mapping &mapping, const TermReader &terms);

} // namespace roundsman::mapping
