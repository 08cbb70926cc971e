#include "sync/admin/begin_again.h"

#include "sync/server/identity.h"
#include "sync/server/restored.h"

namespace roundsman::admin {

Result<Done> beginAgain(SqliteStorage &storage, Instant now)
{
    if (const auto epoch = beginNewHistory(storage, now); !epoch)
        return epoch.error();
    return storage.pool().write([&](Database &db) { expectLaterTokens(db, now); });
}

} // namespace roundsman::admin
