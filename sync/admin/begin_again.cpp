#include "sync/admin/begin_again.h"

#include "sync/server/audit.h"
#include "sync/server/identity.h"
#include "sync/server/restored.h"

namespace roundsman::admin {

Result<Done> beginAgain(SqlStorage &storage, Ambient ambient)
{
    if (const auto epoch = beginNewHistory(storage, ambient.clock.now()); !epoch)
        return epoch.error();
    return storage.pool().write([&](Database &db) {
        expectLaterTokens(db, ambient.clock.now());
        Audit(db, ambient).note({Audit::thisOperator(), "store.restored", {}});
    });
}

} // namespace roundsman::admin
