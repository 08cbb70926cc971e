#include "sync/protocol/exchange_guard.h"

#include "sync/protocol/fields.h"

namespace roundsman {

namespace {

// [first counter, kind]
void writeDecision(CborWriter &to, const GroupDecision &decision)
{
    to.array(2).number(decision.firstCounter).number(std::uint64_t(decision.kind));
}

// [first counter, kind, reason]
void writeResolution(CborWriter &to, const Resolution &resolution)
{
    to.array(3).number(resolution.firstCounter).number(std::uint64_t(resolution.kind));
    to.text(resolution.reason);
}

template <typename Kind>
Kind readKind(CborReader &from)
{
    const std::uint64_t kind = from.unsignedNumber();
    if (kind < 1 || kind > 2)
        throw CborError("an end of a group is of no known kind");
    return Kind(kind);
}

GroupDecision readDecision(CborReader &from)
{
    if (from.array() != 2)
        throw CborError("a decision has another length than expected");
    GroupDecision decision;
    decision.firstCounter = from.unsignedNumber();
    decision.kind = readKind<GroupDecision::Kind>(from);
    return decision;
}

Resolution readResolution(CborReader &from)
{
    if (from.array() != 3)
        throw CborError("a resolution has another length than expected");
    Resolution resolution;
    resolution.firstCounter = from.unsignedNumber();
    resolution.kind = readKind<Resolution::Kind>(from);
    resolution.reason = from.text();
    return resolution;
}

std::uint64_t readCounter(CborReader &from) { return from.unsignedNumber(); }

void writeCounter(CborWriter &to, std::uint64_t counter) { to.number(counter); }

constexpr std::uint32_t longestPause = 3'600;

} // namespace

std::size_t guardFields(const ExchangeRequest &request)
{
    return std::size_t(!request.decisions.empty()) + std::size_t(!request.resolutions.empty());
}

std::size_t guardFields(const ExchangeAnswer &answer)
{
    return std::size_t(!answer.resolutions.empty()) + std::size_t(answer.pause.count() > 0);
}

void writeGuard(CborWriter &to, const ExchangeRequest &request)
{
    if (!request.decisions.empty())
        writeList(to.number(std::uint64_t(12)), request.decisions, writeDecision);
    if (!request.resolutions.empty())
        writeList(to.number(std::uint64_t(13)), request.resolutions, writeCounter);
}

void writeGuard(CborWriter &to, const ExchangeAnswer &answer)
{
    if (!answer.resolutions.empty())
        writeList(to.number(std::uint64_t(15)), answer.resolutions, writeResolution);
    if (answer.pause.count() > 0)
        to.number(std::uint64_t(16)).number(std::int64_t(answer.pause.count()));
}

bool readGuard(CborReader &from, std::uint64_t field, ExchangeRequest &request)
{
    switch (field) {
    case 12: request.decisions = readList(from, readDecision); return true;
    case 13: request.resolutions = readList(from, readCounter); return true;
    default: return false;
    }
}

bool readGuard(CborReader &from, std::uint64_t field, ExchangeAnswer &answer)
{
    switch (field) {
    case 15: answer.resolutions = readList(from, readResolution); return true;
    case 16:
        answer.pause =
            std::chrono::seconds(std::min(readWithin<std::uint32_t>(from), longestPause));
        return true;
    default: return false;
    }
}

} // namespace roundsman
