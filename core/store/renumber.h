#pragma once

#include "core/db/database.h"

namespace roundsman {

// For a device that begins a new line of counters: what waits to be judged is numbered from 1, in
// its order; everything else gets counters below 1, in its order, and is no longer told apart by
// the server. Within the caller's transaction.
void renumber(Database &db);

// For a server that was restored from a copy: what it has acknowledged or sent for review since
// then is offered to it again, by renumber(). What it still has, it knows by its digest.
void offerAgain(Database &db, Instant since);

// For a device that begins a new line: offers again what was judged since then without its rows,
// and what was acknowledged where a later edit of the same row waits that was made before that row
// came back. The server knows it by its digest, and learns from it that the later edit is no other
// person's.
void offerWhatIsBuiltOn(Database &db, Instant since);

// Gives what waits for a newer server new counters at the end of the line, in its order, so that it
// is sent again; stamps and digests stay.
void releaseForNewServer(Database &db);

} // namespace roundsman
