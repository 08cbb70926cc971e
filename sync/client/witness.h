#pragma once

#include "core/db/database.h"

namespace roundsman {

// A device remembers how far head office's audit was when it last asked, and shows it at each
// exchange: so the audit cannot be changed or cut off without some device's contradiction.

inline constexpr auto witnessKey = "audit"; // in sync_kv

// Takes the checkpoint of an answer. One that cannot follow on what this device has seen is
// disputed, and the older one kept, until head office's audit has it again. Within the caller's
// transaction; throws DbError.
void witness(Database &db, BytesView checkpoint);
bool isAuditDisputed(Database &db);

} // namespace roundsman
