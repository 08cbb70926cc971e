#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/db/database.h"
#include "sync/protocol/own_devices.h"

namespace roundsman {

// A person's own devices, over identityTables. Within the caller's transaction; throw DbError.

// All of them, `asking` among them, as enrolled.
std::vector<OwnDevice> devicesOf(Database &db, const Id &user, std::int64_t asking);

// Ends the session of one of them: it keeps what it has, and must enrol again before it syncs.
// Error::NotFound: it is not this person's.
Result<Done> endSessionOf(Database &db, const Id &user, std::int64_t device, Ambient ambient);

} // namespace roundsman
