#pragma once

#include "core/domain/brief.h"
#include "sync/server/storage.h"

#include <ostream>

namespace roundsman::admin {

// Every brief with how far it has come. Throws DbError, as the other one does.
void printBriefs(StorageView &view, Instant now, bool json, std::ostream &out);
// Everybody whom it is for, with what came back.
void printBriefReport(
    StorageView &view, const Brief &brief, Instant now, bool json, std::ostream &out);

} // namespace roundsman::admin
