#pragma once

#include "tests/sim/clocks.h"
#include "tests/sim/disk.h"

struct sqlite3_vfs;

namespace roundsman::sim {

// SQLite's door to the disks of all machines, below the cipher. While it lives it is the process's
// own VFS; a path is "/machine/file". Knows the world's time, and has its own random numbers.
class Vfs
{
public:
    explicit Vfs(const VirtualTime &time);
    ~Vfs();
    Vfs(const Vfs &) = delete;

    // The machine's disk from now on; null: there is no such machine. The disk outlives its use.
    void mount(const std::string &machine, Disk *disk);
    Disk *diskOf(const std::string &path) const;

    const VirtualTime &time() const { return m_time; }
    Random &random() { return m_random; }

private:
    const VirtualTime &m_time;
    Random m_random{7};
    std::map<std::string, Disk *> m_disks;
    std::unique_ptr<sqlite3_vfs> m_vfs;
};

// The file's name on its machine.
std::string nameOnDisk(const std::string &path);

} // namespace roundsman::sim
