#pragma once

#include "sync/device/profile.h"

namespace roundsman {

// Takes a save back: the one with this counter, or the newest. Prints the counter of the group that
// does it.
int undo(Profile &profile, std::int64_t group);

// Opens a settled conflict again.
int unsettle(Profile &profile, const std::string &conflict);

} // namespace roundsman
