#pragma once

#include "core/schema/schema.h"

#include <string>

namespace roundsman::admin {

enum class Dialect { Sqlite, Postgres };

// What PostgreSQL keeps the views in, so that an analyst may be given them and nothing else.
inline constexpr const char *biSchema = "bi";

// An entity as analysts read it, made from the registry: bi_order_line in SQLite, bi.order_line in
// PostgreSQL, quoted. Pure.
std::string biName(const Table &table, Dialect dialect);

// The statement that makes it. Columns in small letters with underscores; ids as text that joins
// (column_id), money in minor units (column_minor), quantities in whole units, times in UTC; a time
// that is not known is NULL.
std::string biView(const Table &table, Dialect dialect);

} // namespace roundsman::admin
