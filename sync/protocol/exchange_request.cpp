#include "core/schema/operation_codec.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/exchange.h"
#include "sync/protocol/exchange_guard.h"
#include "sync/protocol/exchange_repair.h"
#include "sync/protocol/exchange_snapshot.h"
#include "sync/protocol/fields.h"

namespace roundsman {

static void write(CborWriter &to, const ScopePosition &position)
{
    to.array(3).text(position.scope).number(position.epoch).number(position.cursor);
}

static ScopePosition readPosition(CborReader &from)
{
    if (from.array() != 3)
        throw CborError("a scope's position has another length than expected");
    ScopePosition position;
    position.scope = from.text();
    position.epoch = from.number();
    position.cursor = from.number();
    return position;
}

static void writeGroup(CborWriter &to, const OperationGroup &group) { to.bytes(encode(group)); }

static OperationGroup readGroup(CborReader &from)
{
    auto group = decodeOperationGroup(from.bytes());
    if (!group)
        throw CborError(group.error().message);
    return *std::move(group);
}

Bytes encode(const ExchangeRequest &request)
{
    Bytes message;
    CborWriter to(message);
    to.map(6 + repairFields(request) + guardFields(request) + snapshotFields(request)
           + (request.takesOwn ? 1 : 0) + (request.unsent > 0 ? 1 : 0)
           + (request.witness.empty() ? 0 : 1));
    to.number(std::uint64_t(1)).number(std::int64_t(request.protocol));
    to.number(std::uint64_t(2)).number(std::int64_t(request.schemaVersion));
    to.number(std::uint64_t(3)).bytes(request.nonce);
    to.number(std::uint64_t(4));
    writeList(to, request.groups, writeGroup);
    to.number(std::uint64_t(5));
    writeList(to, request.scopes, [](CborWriter &each, const ScopePosition &p) { write(each, p); });
    to.number(std::uint64_t(6)).number(std::uint64_t(request.maxRows));
    writeRepair(to, request);
    writeSnapshots(to, request);
    writeGuard(to, request);
    if (request.takesOwn)
        to.number(std::uint64_t(14)).flag(true);
    if (!request.witness.empty())
        to.number(std::uint64_t(15)).bytes(request.witness);
    if (request.unsent > 0)
        to.number(std::uint64_t(16)).number(std::uint64_t(request.unsent));
    return sealEnvelope(message);
}

static ExchangeRequest readRequest(CborReader &from)
{
    ExchangeRequest request;
    readFields(from, [&](std::uint64_t field) {
        switch (field) {
        case 1: request.protocol = readWithin<int>(from); return true;
        case 2: request.schemaVersion = readWithin<int>(from); return true;
        case 3: request.nonce = readBytes(from); return true;
        case 4: request.groups = readList(from, readGroup); return true;
        case 5: request.scopes = readList(from, readPosition); return true;
        case 6: request.maxRows = readWithin<std::uint32_t>(from); return true;
        case 14: request.takesOwn = from.flag(); return true;
        case 15: request.witness = readBytes(from); return true;
        case 16: request.unsent = readWithin<std::uint32_t>(from); return true;
        default:
            return readRepair(from, field, request) || readSnapshots(from, field, request)
                || readGuard(from, field, request);
        }
    });
    return request;
}

Result<ExchangeRequest> decodeExchangeRequest(BytesView wire)
{
    const auto message = openEnvelope(wire, maxExchangeBytes);
    if (!message)
        return Error{Error::Code::Invalid, "This is not an exchange: it is damaged or too large."};
    return decodeMessage(*message, "an exchange", readRequest);
}

} // namespace roundsman
