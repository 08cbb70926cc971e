#pragma once

#include "sync/server/snapshot_shelf.h"
#include "sync/server/storage.h"

namespace roundsman {

// What a set of scopes is called whatever their positions: all of one visibility class, sorted.
Digest setOf(std::span<const std::string> scopes);

// A chunk is what a device writes in one transaction: a save of its person waits for one at most.
struct ChunkLimit
{
    std::size_t rows = 12'288;
    std::size_t bytes = 6 << 20; // before compression: about 1 MiB after it
};

// Reads these scopes in one moment's view, in the order of their rows' ids, and puts them on the
// shelf. Writers are not held up. Nothing is made where the shelf has just this already.
Result<Done> makeSnapshot(Storage &storage,
                          const SnapshotShelf &shelf,
                          std::span<const std::string> scopes,
                          const ChunkLimit &limit = {});

} // namespace roundsman
