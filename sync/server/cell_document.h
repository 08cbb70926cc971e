#pragma once

#include "core/schema/change.h"

#include <QJsonValue>

namespace roundsman {

// A cell for people and scripts: ids are written as text, other bytes in hexadecimal. A text that
// is longer is cut.
QJsonValue jsonOf(const Column &column, const Value &cell, qsizetype longest);

// Cells as a small JSON object: {"phone": "+421…"}. A text that would not fit a document's limit is
// cut.
QString documentOf(const Table &table, std::span<const Cell> cells);

} // namespace roundsman
