#pragma once

#include "core/base/result.h"
#include "core/store/group.h"

namespace roundsman {

class Database;

// What takes a save back, ready to be saved: an ordinary group that waits, travels and merges like
// any other. Cells go back to what the person had seen, where they still hold what he wrote: what
// somebody has written since stays. Words added go and words taken out come back, numbers are
// counted back, a row that was made is removed, and one that was removed comes back while its
// removal has not arrived.
// Error::NotFound: no group with this counter is kept here, it was refused, or nothing of it can be
// taken back any more.
Result<SaveGroup> undoing(Database &db, std::uint64_t firstCounter);

// The newest group that is waiting or at head office. 0: there is none.
std::uint64_t newestGroup(Database &db);

} // namespace roundsman
