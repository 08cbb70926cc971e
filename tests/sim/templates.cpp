#include "tests/sim/templates.h"

#include "core/store/bookkeeping.h"
#include "sync/server/sql_storage.h"
#include "tests/sim/poison.h"

namespace roundsman::sim {

Database::Options deviceOptions(int pageBytes)
{
    Database::Options options;
    options.key = Bytes(32, 7);
    options.pageBytes = pageBytes;
    return options;
}

Templates::Templates(Vfs &vfs)
{
    Disk disk(1);
    vfs.mount("template", &disk);
    for (const int pageBytes : {1024, 4096}) {
        const std::string name = "device" + std::to_string(pageBytes);
        {
            Database db("/template/" + name, Database::Mode::ReadWrite, deviceOptions(pageBytes));
            if (const auto made = migrate(db, Side::Device, bookkeepingSteps()); !made)
                qFatal("%s", made.error().message.c_str());
        }
        m_devices[pageBytes] = disk.find(name)->content;
    }
    if (const auto made = openStorage("/template/server", OpenStore::Make); !made)
        qFatal("%s", made.error().message.c_str());
    Database("/template/server").run(poisonTrigger);
    m_server = disk.find("server")->content;
    vfs.mount("template", nullptr);
}

} // namespace roundsman::sim
