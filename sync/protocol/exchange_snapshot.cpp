#include "sync/protocol/exchange_snapshot.h"

#include "sync/protocol/fields.h"

namespace roundsman {

static void writeScope(CborWriter &to, const ScopePosition &scope)
{
    to.array(3).text(scope.scope).number(scope.epoch).number(scope.cursor);
}

static ScopePosition readScope(CborReader &from)
{
    if (from.array() != 3)
        throw CborError("a snapshot's scope has another length than expected");
    ScopePosition scope;
    scope.scope = from.text();
    scope.epoch = from.number();
    scope.cursor = from.number();
    return scope;
}

static void writeChunk(CborWriter &to, const SnapshotChunk &chunk)
{
    to.array(2).number(std::uint64_t(chunk.size)).bytes(chunk.sha256);
}

static SnapshotChunk readChunk(CborReader &from)
{
    if (from.array() != 2)
        throw CborError("a snapshot's chunk has another length than expected");
    SnapshotChunk chunk;
    chunk.size = readWithin<std::uint32_t>(from);
    chunk.sha256 = readExactly<Digest>(from);
    return chunk;
}

void writeOffer(CborWriter &to, const SnapshotOffer &offer)
{
    to.array(3).bytes(offer.id);
    writeList(to, offer.scopes, writeScope);
    writeList(to, offer.chunks, writeChunk);
}

SnapshotOffer readOffer(CborReader &from)
{
    if (from.array() != 3)
        throw CborError("a snapshot has another length than expected");
    SnapshotOffer offer;
    offer.id = readExactly<Digest>(from);
    offer.scopes = readList(from, readScope);
    offer.chunks = readList(from, readChunk);
    return offer;
}

std::size_t snapshotFields(const ExchangeRequest &request)
{
    return request.snapshotForm > 0 ? 1 : 0;
}

std::size_t snapshotFields(const ExchangeAnswer &answer)
{
    return std::size_t(!answer.snapshots.empty()) + std::size_t(answer.snapshotWait.count() > 0);
}

void writeSnapshots(CborWriter &to, const ExchangeRequest &request)
{
    if (request.snapshotForm > 0)
        to.number(std::uint64_t(10)).number(std::uint64_t(request.snapshotForm));
}

void writeSnapshots(CborWriter &to, const ExchangeAnswer &answer)
{
    if (!answer.snapshots.empty()) {
        to.number(std::uint64_t(13));
        writeList(to, answer.snapshots, writeOffer);
    }
    if (answer.snapshotWait.count() > 0)
        to.number(std::uint64_t(14)).number(std::uint64_t(answer.snapshotWait.count()));
}

bool readSnapshots(CborReader &from, std::uint64_t field, ExchangeRequest &request)
{
    if (field != 10)
        return false;
    request.snapshotForm = readWithin<std::uint32_t>(from);
    return true;
}

bool readSnapshots(CborReader &from, std::uint64_t field, ExchangeAnswer &answer)
{
    switch (field) {
    case 13: answer.snapshots = readList(from, readOffer); return true;
    case 14: answer.snapshotWait = std::chrono::milliseconds(readWithin<int>(from)); return true;
    default: return false;
    }
}

} // namespace roundsman
