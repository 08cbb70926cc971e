#pragma once

#include "sync/protocol/people_devices.h"
#include "sync/server/caller.h"
#include "sync/server/grants.h"
#include "sync/server/sql_storage.h"

namespace roundsman {

// What a manager sees of his people's devices and does with them. Whoever may not asks for a device
// that is not there: that it exists is not said. Any thread; calls block.
class PeopleDevices
{
public:
    PeopleDevices(SqlStorage &storage, Ambient ambient, const Caller &manager) :
        m_storage(storage),
        m_ambient(ambient),
        m_manager(manager)
    { }

    // By person, then as they were enrolled.
    Result<std::vector<PersonDevice>> list();
    // What a device holds once it has synced, by entity; that he looked is in the audit.
    Result<std::vector<HeldKind>> holding(std::int64_t device);

    Result<Done> revoke(std::int64_t device);
    Result<Done> wipe(std::int64_t device);
    // Takes a wipe back that was not obeyed yet. Error::Conflict: it was.
    Result<Done> recall(std::int64_t device);

private:
    struct Owned
    {
        Id user;
        Bytes key; // of the device
    };

    Result<Owned> owned(Database &db, std::int64_t device);
    Result<Done> forget(const Owned &owned);

    SqlStorage &m_storage;
    Ambient m_ambient;
    const Caller &m_manager;
};

} // namespace roundsman
