#pragma once

#include "core/db/migrate.h"

namespace roundsman {

// What became of a group of operations, in outbox.state. The numbers are stored.
enum class GroupState {
    Waiting = 0,
    Sending = 1,
    AtHeadOffice = 2,
    SetAside = 3, // refused: the person repairs it or drops it
    Dropped = 4,  // the person let it go; a copy is kept
};

// How far a scope is, in sync_scope.state. The numbers are stored.
enum class ScopeState {
    Loading = 0,  // its first rows are still coming
    Current = 1,  // rows and checksum equalled the server's at the last exchange
    Mismatch = 2, // they did not: it is fetched anew
};

// The tables that a device keeps beside the entities, for migrate() (core/db/migrate.h).
std::span<const Step> bookkeepingSteps();

} // namespace roundsman
