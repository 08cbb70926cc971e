#pragma once

#include "sync/server/publisher.h"

namespace roundsman {

// The version of a row that the author of an operation counts as having seen, on a store that may
// have been put back from a copy. A version of a lost history that the copy led to has seen what
// the copy holds; one of a history that began at another copy has seen of it what its cells (`was`)
// show, and how the row was made.
std::int64_t seenVersion(const Table &table,
                         const Operation &operation,
                         const Record &standing,
                         const RowVersion &version,
                         Publisher &publisher);

} // namespace roundsman
