#pragma once

#include <cstdint>

namespace roundsman {

// What became of a group that was set aside, in op_quarantine.state. The numbers are stored.
enum class SetAsideState : std::int64_t {
    Open = 0,
    SentAgain = 1, // the person sent it anew, under other counters
    Dropped = 2,   // the person let it go
    Applied = 3,   // an administrator replayed it
    Closed = 4,    // an administrator decided that it will not be applied
};

} // namespace roundsman
