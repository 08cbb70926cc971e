#pragma once

#include "sync/protocol/exchange.h"

namespace roundsman {

// Why a group is set aside. Thrown below Push alone, which turns it into a verdict.
struct GroupRefused
{
    RefusalCode code = RefusalCode::Invalid;
    std::string reason; // one sentence for the person
};

} // namespace roundsman
