#include "sync/protocol/snapshot.h"

#include "sync/protocol/envelope.h"
#include "sync/protocol/exchange_snapshot.h"
#include "sync/protocol/fields.h"
#include "sync/protocol/page_codec.h"

namespace roundsman {

static constexpr int level = 6; // packed once, unpacked by many

Digest snapshotId(int schemaVersion, std::span<const ScopePosition> scopes)
{
    Bytes inputs;
    CborWriter to(inputs);
    to.array(3).number(std::uint64_t(snapshotForm)).number(std::int64_t(schemaVersion));
    writeList(to, scopes, [](CborWriter &each, const ScopePosition &scope) {
        each.array(3).text(scope.scope).number(scope.epoch).number(scope.cursor);
    });
    return sha256(inputs);
}

// [table, ids, scopes, versions, columns]
static void writeBlock(CborWriter &to, const SnapshotBlock &block)
{
    const std::vector<std::int64_t> scopes(block.scopes.begin(), block.scopes.end());
    to.array(5).number(std::uint64_t(block.rows.table)).bytes(joined(block.rows.ids));
    to.bytes(packNumbers(scopes)).bytes(packNumbers(block.rows.versions));
    writeList(to, block.rows.columns, writeColumn);
}

static std::vector<std::uint16_t> scopesFrom(const std::vector<std::int64_t> &numbers,
                                             std::size_t scopes)
{
    std::vector<std::uint16_t> read;
    read.reserve(numbers.size());
    for (const std::int64_t number : numbers) {
        if (number < 0 || std::size_t(number) >= scopes)
            throw CborError("a row of a snapshot stands in no scope of it");
        read.push_back(std::uint16_t(number));
    }
    return read;
}

static SnapshotBlock readBlock(CborReader &from, std::size_t scopes)
{
    if (from.array() != 5)
        throw CborError("a block has another length than expected");
    SnapshotBlock block;
    block.rows.table = readWithin<std::uint16_t>(from);
    block.rows.ids = readIds(from.bytes());
    const std::size_t rows = block.rows.ids.size();
    block.scopes = scopesFrom(readNumbers(from.bytes(), rows), scopes);
    block.rows.versions = readNumbers(from.bytes(), rows);
    block.rows.live.assign(rows, true);
    block.rows.columns = readList(from, readColumn);
    expectSound(block.rows);
    return block;
}

Bytes encodeChunk(std::span<const SnapshotBlock> blocks)
{
    Bytes message;
    CborWriter to(message);
    writeList(to, blocks, writeBlock);
    return sealEnvelope(message, level);
}

Result<std::vector<SnapshotBlock>> decodeChunk(BytesView wire, std::size_t scopes)
{
    const auto message = openEnvelope(wire, maxChunkBytes);
    if (!message)
        return Error{Error::Code::Invalid, "This is no piece of a snapshot."};
    return decodeMessage(*message, "a piece of a snapshot", [&](CborReader &from) {
        return readList(from, [&](CborReader &each) { return readBlock(each, scopes); });
    });
}

Bytes encode(std::span<const SnapshotOffer> offers)
{
    Bytes bytes;
    CborWriter to(bytes);
    writeList(to, offers, writeOffer);
    return bytes;
}

Result<std::vector<SnapshotOffer>> decodeSnapshotOffers(BytesView bytes)
{
    return decodeMessage(
        bytes, "a list of snapshots", [](CborReader &from) { return readList(from, readOffer); });
}

} // namespace roundsman
