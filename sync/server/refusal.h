#pragma once

#include "sync/protocol/exchange.h"

namespace roundsman {

// Why a group is set aside. Thrown below Push alone, which turns it into a verdict.
struct GroupRefused
{
    RefusalCode code = RefusalCode::Invalid;
    std::string reason; // one sentence for the person
};

// The verdict of such a group.
inline Verdict refused(const OperationGroup &group, RefusalCode code, std::string reason)
{
    Verdict verdict;
    verdict.firstCounter = group.firstCounter;
    verdict.operations = std::uint32_t(group.operations.size());
    verdict.outcome = Outcome::Refused;
    verdict.code = std::uint16_t(code);
    verdict.reason = std::move(reason);
    return verdict;
}

} // namespace roundsman
