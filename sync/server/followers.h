#pragma once

#include "core/schema/schema.h"

#include <vector>

namespace roundsman {

// A way in which rows of one table stand wherever a row of another stands.
struct Following
{
    const Table *table = nullptr;
    const Column *column = nullptr; // holds the id of the row that is followed
    const Column *tableColumn =
        nullptr; // holds the name of that row's table; null: always the same
};

// Who follows the rows of this table, from the declarations.
const std::vector<Following> &followersOf(const Table &table);

} // namespace roundsman
