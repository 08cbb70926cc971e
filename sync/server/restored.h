#pragma once

#include "sync/server/storage.h"

namespace roundsman {

// For a store that was put back from a copy: every scope begins a new history, so that devices that
// know more than the copy notice, compare instead of trusting their positions, and offer again what
// the copy lacks. To be called before the server answers anybody. Returns the new epoch.
Result<std::int64_t> beginNewHistory(Storage &storage, Instant now);

} // namespace roundsman
