#pragma once

#include "tests/sync/copies.h"

#include "sync/server/restored.h"

namespace roundsman::test {

inline void edit(Phone &phone, const Id &shop, const QString &number)
{
    phone.server.clock.jump(std::chrono::seconds(1));
    phone.device.clock.jump(phone.server.clock.now() - phone.device.clock.now());
    Customer edited = *phone.device.load<Customer>(shop);
    edited.phone = number;
    if (!phone.device.save(edited))
        qFatal("the edit could not be saved");
}

// Whoever edits has seen what stands at head office, and head office has the edit.
inline void call(Phone &phone, const Id &shop, const QString &number)
{
    phone.sync();
    edit(phone, shop, number);
    phone.sync();
}

inline void backUp(Server &server, const QTemporaryDir &copy)
{
    server.close();
    copyFiles(server.folder.path(), copy.path());
    server.open();
}

inline void restore(Server &server, const QTemporaryDir &copy)
{
    server.close();
    copyFiles(copy.path(), server.folder.path());
    server.open();
    if (!beginNewHistory(*server.storage, server.clock.now()))
        qFatal("the restored store could not begin anew");
}

inline std::int64_t epochOf(Server &server)
{
    std::int64_t epoch = 0;
    const auto read = server.storage->read([&](StorageView &view) -> Result<Done> {
        epoch = view.epoch();
        return Done();
    });
    return read ? epoch : 0;
}

} // namespace roundsman::test
