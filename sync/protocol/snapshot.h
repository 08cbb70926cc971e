#pragma once

#include "sync/protocol/exchange.h"

namespace roundsman {

// A chunk of a snapshot: rows of a few tables, each table's in the order of their ids. Every row is
// live; `scopes` says for each which of the offer's scopes it stands in.
struct SnapshotBlock
{
    RowBlock rows; // without positions
    std::vector<std::uint16_t> scopes;

    friend bool operator==(const SnapshotBlock &, const SnapshotBlock &) = default;
};

// What a snapshot is named by: the digest of everything that its content depends on.
Digest snapshotId(int schemaVersion, std::span<const ScopePosition> scopes);

// The bytes of a chunk: the envelope of an exchange, packed harder. Whoever decodes one has checked
// its digest before, and still believes nothing.
inline constexpr std::size_t maxChunkBytes = 32 << 20; // expanded
Bytes encodeChunk(std::span<const SnapshotBlock> blocks);
Result<std::vector<SnapshotBlock>> decodeChunk(BytesView wire, std::size_t scopes);

// Offers as a device keeps them while it loads, and as a server keeps one beside its chunks.
Bytes encode(std::span<const SnapshotOffer> offers);
Result<std::vector<SnapshotOffer>> decodeSnapshotOffers(BytesView bytes);

} // namespace roundsman
