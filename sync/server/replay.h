#pragma once

#include "core/db/database.h"
#include "sync/server/group_writer.h"
#include "sync/server/quarantine.h"

namespace roundsman {

// Those that are still open, oldest first; of one line, or of all (0). Throws DbError.
std::vector<SetAsideGroup> groupsSetAside(Database &db, std::int64_t line = 0);

// An administrator's second try, once the cause is gone: by the ordinary path, in the name and with
// the grants of the person who wrote it. Its device is told. Refused again: it stays open with its
// new reason, which is the Error. Within the caller's transaction.
Result<Verdict> replay(Database &db, Ambient ambient, const SetAsideGroup &aside);

// It will not be applied; its device is told why. Error::NotFound: nothing of this number is open.
Result<Done> closeSetAside(Database &db,
                           Ambient ambient,
                           std::int64_t line,
                           std::uint64_t firstCounter,
                           const std::string &why);

} // namespace roundsman
