#pragma once

#include "core/schema/change.h"

namespace roundsman {

// Cells as a small JSON object for people and scripts: {"phone": "+421…"}. Ids are written as text,
// other bytes in hexadecimal. A text that would not fit a document's limit is cut.
QString documentOf(const Table &table, std::span<const Cell> cells);

} // namespace roundsman
