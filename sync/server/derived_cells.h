#pragma once

#include "sync/server/storage.h"

namespace roundsman {

// What the server itself fills in when a row is made by a device: the number that people quote, and
// who the author is.
void fillDerived(const Table &table, Record &record, const Id &author, StorageTransaction &storage);

} // namespace roundsman
