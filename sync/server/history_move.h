#pragma once

#include "sync/server/storage.h"

#include <stop_token>

namespace roundsman {

// Brings the rows of a company whose store is older than slices into them, a few at a time, so that
// no device waits for it; says how many it looked at. Once it is through it has nothing to do any
// more. Ends early when asked to, and the next call begins anew: a row that stands right stays.
Result<std::int64_t> moveHistory(Storage &storage, const std::stop_token &stop);

} // namespace roundsman
