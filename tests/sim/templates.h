#pragma once

#include "core/db/database.h"
#include "tests/sim/plan.h"
#include "tests/sim/vfs.h"

namespace roundsman::sim {

Database::Options optionsOf(const DeviceStore &store);

// A device's and a server's store as they are right after installation, made once and copied.
class Templates
{
public:
    explicit Templates(Vfs &vfs);

    const Bytes &device(const DeviceStore &store) const { return m_devices.at(store); }
    const Bytes &server() const { return m_server; }

private:
    static Bytes made(Disk &disk, const DeviceStore &store);

    std::map<DeviceStore, Bytes> m_devices;
    Bytes m_server;
};

} // namespace roundsman::sim
