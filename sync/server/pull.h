#pragma once

#include "sync/server/grants.h"
#include "sync/server/own_writes.h"
#include "sync/server/snapshot_desk.h"

namespace roundsman {

// Reads what a device lacks, all of one moment: heads of every scope it may hold, pages in their
// order until `maxRows` or the answer's size is reached, and whether that was all. Where there is a
// desk, scopes that the device enters with nothing may come as snapshots instead. `own`: rows that
// the device need not be told of in full.
void pull(StorageView &storage,
          const Grants &grants,
          const ExchangeRequest &request,
          const OwnWrites &own,
          ExchangeAnswer &answer,
          SnapshotDesk *desk);

// How the scopes that may be held stand, in the same order.
std::vector<ScopeHead> headsOf(StorageView &storage, const Grants &grants);

} // namespace roundsman
