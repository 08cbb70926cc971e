#pragma once

#include "tests/sim/disk.h"

#include <sqlite3.h>

namespace roundsman::sim {

// One opening of a file, as SQLite keeps it.
struct FileHandle
{
    sqlite3_file base{};
    Disk *disk = nullptr;
    std::shared_ptr<Disk::File> file;
    int level = SQLITE_LOCK_NONE;
    bool isMapped = false;
    unsigned readSlots = 0; // bits of the wal-index's lock slots
    unsigned writeSlots = 0;
};

// The locks of a database file and of its wal-index, among handles of one thread: what cannot be
// had now is SQLITE_BUSY.
int lock(FileHandle &handle, int level);
int unlock(FileHandle &handle, int level);
int map(
    FileHandle &handle, std::size_t page, std::size_t size, bool extend, void volatile **address);
int lockSlots(FileHandle &handle, int first, int count, int flags);
void unmap(FileHandle &handle);
void unlockAll(FileHandle &handle);

} // namespace roundsman::sim
