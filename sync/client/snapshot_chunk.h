#pragma once

#include "core/schema/content.h"
#include "sync/protocol/snapshot.h"

namespace roundsman {

// A block that only has to be written, with each row's checksum as its scope's reader sees it.
struct PreparedBlock
{
    const Table *table = nullptr; // null: this program does not know it, and there are no sums
    SnapshotBlock block;
    std::vector<Checksum> sums;
};

struct PreparedChunk
{
    std::vector<PreparedBlock> blocks;
};

// Checks the bytes of a chunk against its digest and takes them apart: all the work of a chunk that
// needs no database. Pure; any thread. Error::Corrupt: these are not the bytes that were offered.
Result<PreparedChunk> prepareChunk(const SnapshotOffer &offer, std::size_t chunk, BytesView bytes);

} // namespace roundsman
