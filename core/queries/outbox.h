#pragma once

#include "core/db/database.h"
#include "core/store/listing.h"

namespace roundsman {

// How much of this device's work is where.
struct OutboxCounts
{
    std::int64_t waiting = 0; // or on its way
    std::int64_t setAside = 0;
    std::int64_t doneToday = 0;
    std::int64_t openConflicts = 0;
};

OutboxCounts countOutbox(Database &db, Instant startOfDay);

// Groups in the order in which they go. Rows: key (first counter), title, state, tbl (of the first
// operation), items, wallAt.
Listing waitingGroups();

// Groups that head office could not take, the newest first. The same rows, and: reason, settledAt.
Listing groupsSetAside();

// What head office has received since `since`, the newest first, at most 100. The same rows.
Listing settledGroups(Instant since);

// Conflicts that a person has to settle. Rows: key, customerKey, customer, tableName, mine, theirs,
// original, theirName, mineAt, theirsAt.
Listing openConflicts();

// What the device holds of each scope. Rows: key, name, place (the territory's or segment's name),
// rows, state.
Listing heldScopes();

} // namespace roundsman
