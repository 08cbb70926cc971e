#pragma once

#include "sync/device/profile.h"

namespace roundsman {

inline constexpr auto scriptHelp =
    R"(Reads from stdin what else stands after --profile DIR: list, get, search, conflicts, status, edit,
add, remove, settle, sync; words with spaces in "double quotes". begin TITLE … save makes the edits between
them one group, stored and sent whole or not at all. Each line is answered by what its command prints
and then {"line":N,"code":C}; sync is answered when it is over, other lines may follow it meanwhile.
The end of the input ends the program.)";

// Obeys the lines of stdin until it ends, then quits the event loop. `live`: exchanges by itself
// meanwhile, whenever there is something.
std::optional<int> runScript(Profile &profile, bool live);

} // namespace roundsman
