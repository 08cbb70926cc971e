#pragma once

#include "core/base/crypto.h"
#include "sync/server/grants.h"

namespace roundsman {

// May this person read a file? Only where a row that he holds shows it, and the author of that row
// has shown head office that he has the file: to know a hash and to name it opens nothing, not even
// to oneself.
bool mayReadFile(StorageView &view, const Grants &grants, const Digest &sha256);

} // namespace roundsman
