#pragma once

#include "sync/server/sql_storage.h"

namespace roundsman::admin {

// Makes a store that was put back from a copy fit to serve: scopes begin a new history, so that
// devices compare and bring back what the copy lacks, and sessions take the tokens that devices
// were given after it.
Result<Done> beginAgain(SqlStorage &storage, Ambient ambient);

} // namespace roundsman::admin
