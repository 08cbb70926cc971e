#pragma once

#include "core/db/database.h"
#include "tests/sim/vfs.h"

namespace roundsman::sim {

Database::Options deviceOptions(int pageBytes);

// A device's and a server's store as they are right after installation, made once and copied.
class Templates
{
public:
    explicit Templates(Vfs &vfs);

    const Bytes &device(int pageBytes) const { return m_devices.at(pageBytes); }
    const Bytes &server() const { return m_server; }

private:
    std::map<int, Bytes> m_devices; // by page size
    Bytes m_server;
};

} // namespace roundsman::sim
