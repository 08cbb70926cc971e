#pragma once

#include "sync/server/storage.h"

namespace roundsman {

// The server's side of putting a device's scope right (sync.md §3.11), in the view's moment.

// In which rows the scope differs from what the device has: those of the buckets whose sums differ.
ScopeListing listingOf(StorageView &storage, const StoredScope &scope, const ScopeSums &sums);

// The first of the rows that the device asks for, as they stand; one that is not in the scope comes
// as not live. Takes up to `mostRows`, and takes them off it.
Page rowsWanted(StorageView &storage,
                const StoredScope &scope,
                const ExchangeRequest &request,
                std::size_t &mostRows);

} // namespace roundsman
