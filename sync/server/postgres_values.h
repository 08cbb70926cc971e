#pragma once

#include "core/schema/value.h"

#include <vector>

struct pg_result;

namespace roundsman {

// What a statement is given, in PostgreSQL's binary form. The type goes with the value, so that the
// server never has to guess it.
struct PostgresParameters
{
    std::vector<unsigned> types; // as pg_type numbers them; 0: null
    std::vector<std::string> values;

    void set(std::size_t index, const ValueView &value);
};

// A cell of an answer in binary form. Texts and bytes hold as long as the answer. A truth is 1 or
// 0, a whole number of any width an integer, as SQLite has them.
ValueView cellOf(const pg_result *answer, int row, int column);

} // namespace roundsman
