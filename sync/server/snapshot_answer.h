#pragma once

#include "sync/server/grants.h"
#include "sync/server/http.h"
#include "sync/server/snapshot_shelf.h"

namespace roundsman {

// What somebody with these grants gets of a snapshot: its bytes, or 404 whether or not it is there.
HttpResponse
snapshotFor(const Grants &grants, const SnapshotShelf &shelf, const HttpRequest &request);

} // namespace roundsman
