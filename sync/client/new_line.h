#pragma once

#include "core/db/database.h"
#include "sync/protocol/repair.h"

namespace roundsman {

// The line of counters on which this device writes; 0: its first.
std::int64_t currentLine(Database &db);

// Begins a new one, within the caller's transaction: what waits is numbered from 1 and shown to the
// server again, which knows by digest what it has. 0: the first line of a device that was enrolled
// anew. The device stays the same for security; only its counters are others.
void beginLine(Database &db, std::int64_t line);

// When and why the last new line had to be begun, for people; nothing: never.
struct LineChange
{
    Instant at;
    Trouble why = Trouble::None; // None: the server was restored from a copy
};
void noteLineChange(Database &db, const LineChange &change);
std::optional<LineChange> lastLineChange(Database &db);

} // namespace roundsman
