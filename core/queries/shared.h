#pragma once

#include "core/db/database.h"
#include "core/schema/schema.h"

namespace roundsman {

// Rows that name a person as whoever wrote or did them, and that stand where a manager of that
// person's customers or team sees them: by the entities' own scope rules, so that it cannot forget
// one. Tables without such a row are left out.
struct SharedRows
{
    const Table *table = nullptr;
    std::int64_t rows = 0;
};
std::vector<SharedRows> rowsSharedWithManager(Database &db, const Id &person);

} // namespace roundsman
