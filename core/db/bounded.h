#pragma once

#include "core/base/result.h"
#include "core/db/database.h"

#include <chrono>
#include <functional>
#include <set>

namespace roundsman {

// What somebody's own SELECT may cost and see.
struct Bounds
{
    std::chrono::milliseconds time{5'000};
    std::int64_t rows = 1'000;
    std::set<std::string, std::less<>> tables; // that it may read
};

// One statement written by somebody outside the program: it may read these tables and call
// functions that only compute, nothing else, and ends at its limits. The connection is this
// statement's alone while it runs. The error is the end of a sentence for the statement's author.
Result<Done> runBounded(Database &db,
                        const std::string &select,
                        const Bounds &bounds,
                        const std::function<void(const Query &)> &row);

} // namespace roundsman
