#include "sync/server/approval_keys.h"

#include "core/base/text.h"
#include "core/domain/user.h"

namespace roundsman {

static bool knows(const User &user, const PublicKey &key)
{
    return user.approvalKeys.contains(toQString(base64Url(key)));
}

static Result<Done> add(Publisher &publisher, const Caller &caller)
{
    const Record *row = publisher.row(tableOf<User>, caller.user);
    if (!row)
        return Done();
    User user = fromRecord<User>(caller.user, *row);
    if (!knows(user, *caller.key))
        user.approvalKeys += toQString(base64Url(*caller.key));
    return publisher.put(tableOf<User>, user.id, toRecord(user));
}

Result<Done> knowApprover(Storage &storage, const Caller &caller, Instant now)
{
    if (caller.role != Role::Manager || !caller.key)
        return Done();
    bool isKnown = true;
    const auto looked = storage.read([&](StorageView &view) -> Result<Done> {
        const auto row = view.row(tableOf<User>, caller.user);
        isKnown = !row || knows(fromRecord<User>(caller.user, *row), *caller.key);
        return Done();
    });
    if (!looked || isKnown)
        return looked;
    return storage.write([&](StorageTransaction &transaction) {
        Publisher publisher(transaction, now);
        auto added = add(publisher, caller);
        publisher.finish();
        return added;
    });
}

Result<Done> removeApprovalKey(Publisher &publisher, const Id &id, BytesView key)
{
    const Record *row = publisher.row(tableOf<User>, id);
    if (!row)
        return Done();
    User user = fromRecord<User>(id, *row);
    if (user.approvalKeys.removeAll(toQString(base64Url(key))) == 0)
        return Done();
    return publisher.put(tableOf<User>, id, toRecord(user));
}

} // namespace roundsman
