#pragma once

#include "sync/admin/import/mapping.h"
#include "sync/admin/import/yaml.h"

namespace roundsman::mapping {

// One entry of `files:`, a name alone or {name, encoding, delimiter, …}. Throws MapError.
FileRule fileRule(const YAML::Node &node);

} // namespace roundsman::mapping
