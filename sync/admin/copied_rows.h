#pragma once

#include "core/db/database.h"

namespace roundsman::admin {

// Adds every row of a table to the one of the same name and columns in another database, whatever
// engine each stands on, and says how many. Inside the callers' transactions. Throws DbError.
std::int64_t copyRows(const std::string &table, Database &from, Database &to);

} // namespace roundsman::admin
