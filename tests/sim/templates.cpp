#include "tests/sim/templates.h"

#include "core/store/bookkeeping.h"
#include "sync/server/sql_storage.h"
#include "tests/sim/poison.h"

namespace roundsman::sim {

Database::Options optionsOf(const DeviceStore &store)
{
    Database::Options options;
    if (store.isEncrypted)
        options.key = Bytes(32, 7);
    options.pageBytes = store.pageBytes;
    return options;
}

Bytes Templates::made(Disk &disk, const DeviceStore &store)
{
    {
        Database db("/template/device", Database::Mode::ReadWrite, optionsOf(store));
        if (const auto made = migrate(db, Side::Device, bookkeepingSteps()); !made)
            qFatal("%s", made.error().message.c_str());
    }
    Bytes content = disk.find("device")->content;
    disk.remove("device", true);
    return content;
}

Templates::Templates(Vfs &vfs)
{
    Disk disk(1);
    vfs.mount("template", &disk);
    for (const int pageBytes : {1024, 4096}) {
        for (const bool isEncrypted : {true, false}) {
            const DeviceStore store{pageBytes, isEncrypted};
            m_devices[store] = made(disk, store);
        }
    }
    if (const auto made = openStorage("/template/server", OpenStore::Make); !made)
        qFatal("%s", made.error().message.c_str());
    Database("/template/server").run(poisonTrigger);
    m_server = disk.find("server")->content;
    vfs.mount("template", nullptr);
}

} // namespace roundsman::sim
