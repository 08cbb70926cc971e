#pragma once

#include "core/db/migrate.h"

namespace roundsman {

// What became of a group of operations, in outbox.state. The numbers are stored.
enum class GroupState {
    Waiting = 0,
    Sending = 1,
    AtHeadOffice = 2,
    SetAside = 3,     // refused: the person repairs it or drops it
    Dropped = 4,      // the person let it go; a copy is kept
    NeedsServer = 5,  // it waits until the server knows its fields; shown like one that waits
    InReview = 7,     // it came late: whoever is responsible now decides
    OfferedAgain = 6, // a restored server may have lost it; the rows here have it already
};

// What head office has yet to hear of a group that it had set aside, in quarantine_news.kind. The
// numbers are stored.
enum class QuarantineNews {
    SentAgain = 1, // the person sent it anew
    Dropped = 2,   // the person let it go
    Heard = 3,     // the device knows what an administrator did with it
};

// How far a scope is, in sync_scope.state. The numbers are stored.
enum class ScopeState {
    Loading = 0,   // its first rows are still coming
    Current = 1,   // rows and checksum equalled the server's at the last exchange
    Mismatch = 2,  // they did not, and repairing did not help: people must look
    Repairing = 3, // the rows that differ are being found and fetched
};

// The tables that a device keeps beside the entities, for migrate() (core/db/migrate.h).
std::span<const Step> bookkeepingSteps();

} // namespace roundsman
