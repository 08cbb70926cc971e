#include "sync/protocol/envelope.h"
#include "sync/protocol/exchange.h"
#include "sync/protocol/exchange_guard.h"
#include "sync/protocol/exchange_repair.h"
#include "sync/protocol/exchange_snapshot.h"
#include "sync/protocol/fields.h"
#include "sync/protocol/page_codec.h"

namespace roundsman {

// [first counter, operations, outcome, code, reason, conflicts]
static void writeVerdict(CborWriter &to, const Verdict &verdict)
{
    to.array(6).number(verdict.firstCounter).number(std::uint64_t(verdict.operations));
    to.number(std::uint64_t(verdict.outcome)).number(std::uint64_t(verdict.code));
    to.text(verdict.reason).number(std::uint64_t(verdict.conflicts));
}

static Verdict readVerdict(CborReader &from)
{
    if (from.array() != 6)
        throw CborError("a verdict has another length than expected");
    Verdict verdict;
    verdict.firstCounter = from.unsignedNumber();
    verdict.operations = readWithin<std::uint32_t>(from);
    const std::uint64_t outcome = from.unsignedNumber();
    if (outcome < 1 || outcome > 4)
        throw CborError("a verdict is of no known kind");
    verdict.outcome = Outcome(outcome);
    verdict.code = readWithin<std::uint16_t>(from);
    verdict.reason = from.text();
    verdict.conflicts = readWithin<std::uint16_t>(from);
    return verdict;
}

// [scope, epoch, seq, rows, lane 0, lane 1, floor]
static void writeHead(CborWriter &to, const ScopeHead &head)
{
    to.array(7).text(head.scope).number(head.epoch).number(head.seq).number(head.rows);
    to.number(head.sum.lane0).number(head.sum.lane1).number(head.floor);
}

static ScopeHead readHead(CborReader &from)
{
    if (from.array() != 7)
        throw CborError("a scope's head has another length than expected");
    ScopeHead head;
    head.scope = from.text();
    head.epoch = from.number();
    head.seq = from.number();
    head.rows = from.number();
    head.sum.lane0 = from.unsignedNumber();
    head.sum.lane1 = from.unsignedNumber();
    head.floor = from.number();
    return head;
}

Bytes encode(const ExchangeAnswer &answer)
{
    const auto key = [](std::uint64_t field) { return field; };
    Bytes message;
    CborWriter to(message);
    to.map(9 + repairFields(answer) + guardFields(answer) + snapshotFields(answer)
           + (answer.checkpoint.empty() ? 0 : 1));
    to.number(key(1)).number(std::int64_t(answer.protocol));
    to.number(key(2)).text(answer.serverId);
    to.number(key(3)).number(answer.serverTime.ms);
    to.number(key(4)).bytes(answer.nonce);
    to.number(key(5));
    writeList(to, answer.verdicts, writeVerdict);
    to.number(key(6)).number(answer.acknowledged);
    to.number(key(7));
    writeList(to, answer.heads, writeHead);
    to.number(key(8));
    writeList(to, answer.pages, writePage);
    to.number(key(9)).flag(answer.complete);
    writeRepair(to, answer);
    writeSnapshots(to, answer);
    writeGuard(to, answer);
    if (!answer.checkpoint.empty())
        to.number(key(18)).bytes(answer.checkpoint);
    return sealEnvelope(message);
}

static ExchangeAnswer readAnswer(CborReader &from)
{
    ExchangeAnswer answer;
    readFields(from, [&](std::uint64_t field) {
        switch (field) {
        case 1: answer.protocol = readWithin<int>(from); return true;
        case 2: answer.serverId = from.text(); return true;
        case 3: answer.serverTime = {from.number()}; return true;
        case 4: answer.nonce = readBytes(from); return true;
        case 5: answer.verdicts = readList(from, readVerdict); return true;
        case 6: answer.acknowledged = from.unsignedNumber(); return true;
        case 7: answer.heads = readList(from, readHead); return true;
        case 8: answer.pages = readList(from, readPage); return true;
        case 9: answer.complete = from.flag(); return true;
        case 18: answer.checkpoint = readBytes(from); return true;
        default:
            return readRepair(from, field, answer) || readSnapshots(from, field, answer)
                || readGuard(from, field, answer);
        }
    });
    return answer;
}

Result<ExchangeAnswer> decodeExchangeAnswer(BytesView wire)
{
    const auto message = openEnvelope(wire, maxExchangeBytes);
    if (!message)
        return Error{Error::Code::Invalid,
                     "The server's answer is damaged or too large. It will be asked again."};
    return decodeMessage(*message, "a server's answer", readAnswer);
}

} // namespace roundsman
