#pragma once

#include "core/base/result.h"
#include "core/schema/schema.h"

namespace roundsman {

// Is this a row that may be stored? Types, required cells, lengths in code points, words of
// choices, well-formed NFC text, JSON documents, 64 KiB a row. The error names table, column and
// rule.
Result<Done> validate(const Table &table, const Record &record);

} // namespace roundsman
