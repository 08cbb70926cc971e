#pragma once

#include "core/schema/change.h"

namespace roundsman {

// What became of a group that was set aside, in op_quarantine.state. The numbers are stored.
enum class SetAsideState : std::int64_t {
    Open = 0,
    SentAgain = 1, // the person sent it anew, under other counters
    Dropped = 2,   // the person let it go
    Applied = 3,   // an administrator replayed it, or whoever decides accepted it
    Closed = 4,    // it was decided that it will not be applied
};

// A group that was set aside, as the store keeps it.
struct SetAsideGroup
{
    std::int64_t line = 0; // its device's line of counters
    std::int64_t number = 0;
    Id user;
    std::uint16_t code = 0; // a RefusalCode
    std::string reason;     // why it was set aside, or why the latest replay failed
    OperationGroup group;
    SetAsideState state = SetAsideState::Open;
};

} // namespace roundsman
