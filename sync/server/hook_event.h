#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

namespace roundsman {

// That a row stands otherwise now, for other systems to hear (webhooks.h).
struct HookEvent
{
    enum class Change : std::uint8_t { Made = 1, Changed = 2, Removed = 3 };

    std::uint16_t table = 0;
    Id row;
    std::int64_t rv = 0;
    Change change = Change::Changed;
    Instant at;
};

} // namespace roundsman
