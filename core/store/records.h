#pragma once

#include "core/store/group.h"
#include "core/store/outbox.h"

namespace roundsman {

// Writes what a person saved: rows, base images, outbox group and search index, in one durable
// transaction. Nothing is written when the role may not, a value breaks a rule, or a state cannot
// go there; the error says which. Saved::firstCounter is 0 when nothing was different.
Result<Saved> saveGroup(Database &db, Journal &journal, Role role, const SaveGroup &group);

} // namespace roundsman
