#pragma once

#include "core/schema/schema.h"

namespace roundsman {

enum class Side { Device, Server };

// The statements that make a table and its indexes. A table begins with seq (the rowid, which
// VACUUM leaves alone) and id; on a device also _rv, _scope and _ext: the row's version, the scope
// that it came in, and cells of columns that this program does not know. Then the declared columns.
// Tables are STRICT: a value of another type than declared is refused.
std::vector<std::string> createTable(const Table &table, Side side);

// What brings an older database's table up to the declaration: columns and indexes that are
// missing. Nothing is ever dropped. `present` are the columns that the database has; none: the
// table is made. Repeating it is harmless.
std::vector<std::string>
upgradeTable(const Table &table, std::span<const std::string> present, Side side);

} // namespace roundsman
