#pragma once

#include "sync/admin/import/derived.h"
#include "sync/admin/import/source_set.h"

namespace roundsman::mapping {

// Works out every derivation of a map: one pass over a file for all that can be done at once.
// Keeps one entry a key, never a row. The error begins with the file and its line.
Result<Derived> derive(const Mapping &mapping, const SourceSet &sources);

// How often derive() reads each file, for a progress bar.
std::map<std::string, int> passesOf(const Mapping &mapping);

} // namespace roundsman::mapping
