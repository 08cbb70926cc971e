#pragma once

#include "sync/server/caller.h"
#include "sync/server/publisher.h"

namespace roundsman {

// By which keys reps' phones know a manager's devices with no network: they stand in the manager's
// own row, which everybody has.

// Sees to it that a manager's device that speaks to the server is known by its key.
Result<Done> knowApprover(Storage &storage, const Caller &caller, Instant now);

// After a device was revoked: what it signed counts no more.
Result<Done> removeApprovalKey(Publisher &publisher, const Id &user, BytesView key);

} // namespace roundsman
