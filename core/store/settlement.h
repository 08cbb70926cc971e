#pragma once

#include "core/base/result.h"
#include "core/store/group.h"

namespace roundsman {

class Database;

enum class KeptSide { Mine, Theirs };

// What settles a conflict, ready to be saved: the conflict row closed and, where the person keeps
// his own value, the row with that value written over what stands now. It is an ordinary save: it
// waits, travels and merges like any other, and the other value stays readable in the conflict row.
// Error::NotFound: the conflict, or the row that it is about, is no longer on this device.
Result<SaveGroup> settlement(Database &db, const Id &conflict, KeptSide keep);

// What takes a settlement back: the conflict open again and, where his own value had been kept, the
// other one written over it. Errors as above.
Result<SaveGroup> unsettlement(Database &db, const Id &conflict);

} // namespace roundsman
