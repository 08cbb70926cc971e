#pragma once

#include "sync/server/group_writer.h"
#include "sync/server/quarantine.h"

namespace roundsman {

// Writes a group that was set aside, by the ordinary path, as the work of the person who wrote it,
// with his grants of now; what was sent for review is written wherever its rows stand. Within a
// part of the publisher's. Throws GroupRefused.
Verdict writeAgain(StorageTransaction &storage,
                   Publisher &publisher,
                   Ambient ambient,
                   const SetAsideGroup &aside);

} // namespace roundsman
