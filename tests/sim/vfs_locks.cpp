#include "tests/sim/vfs_locks.h"

namespace roundsman::sim {

static bool isElsewhere(const void *holder, const FileHandle &handle)
{
    return holder && holder != &handle;
}

int lock(FileHandle &handle, int level)
{
    Disk::File &file = *handle.file;
    if (handle.level >= level)
        return SQLITE_OK;
    if (handle.level == SQLITE_LOCK_NONE) {
        if (isElsewhere(file.pending, handle) || isElsewhere(file.exclusive, handle))
            return SQLITE_BUSY;
        ++file.readers;
        handle.level = SQLITE_LOCK_SHARED;
    }
    if (level >= SQLITE_LOCK_RESERVED && handle.level < SQLITE_LOCK_RESERVED) {
        if (isElsewhere(file.reserved, handle))
            return SQLITE_BUSY;
        file.reserved = &handle;
        handle.level = SQLITE_LOCK_RESERVED;
    }
    if (level == SQLITE_LOCK_EXCLUSIVE) {
        if (isElsewhere(file.pending, handle))
            return SQLITE_BUSY;
        file.pending = &handle;
        handle.level = SQLITE_LOCK_PENDING;
        if (file.readers > 1)
            return SQLITE_BUSY;
        file.exclusive = &handle;
        handle.level = SQLITE_LOCK_EXCLUSIVE;
    }
    return SQLITE_OK;
}

int unlock(FileHandle &handle, int level)
{
    Disk::File &file = *handle.file;
    if (handle.level <= level)
        return SQLITE_OK;
    for (const void **holder : {&file.reserved, &file.pending, &file.exclusive}) {
        if (*holder == &handle)
            *holder = nullptr;
    }
    if (level == SQLITE_LOCK_NONE)
        --file.readers;
    handle.level = level;
    return SQLITE_OK;
}

int map(
    FileHandle &handle, std::size_t page, std::size_t size, bool extend, void volatile **address)
{
    Disk::File &file = *handle.file;
    *address = nullptr;
    if (!handle.isMapped) {
        handle.isMapped = true;
        ++file.sharedUsers;
    }
    if (page >= file.shared.size() && !extend)
        return SQLITE_OK;
    while (page >= file.shared.size())
        file.shared.push_back(std::make_unique<std::uint64_t[]>(size / sizeof(std::uint64_t)));
    *address = file.shared[page].get();
    return SQLITE_OK;
}

static void releaseSlot(FileHandle &handle, int slot)
{
    Disk::File &file = *handle.file;
    const unsigned bit = 1U << slot;
    const auto at = std::size_t(slot);
    if (handle.readSlots & bit)
        --file.sharedReaders[at];
    if (handle.writeSlots & bit)
        file.sharedWriter[at] = nullptr;
    handle.readSlots &= ~bit;
    handle.writeSlots &= ~bit;
}

static bool isFree(const FileHandle &handle, int slot, bool forReading)
{
    const Disk::File &file = *handle.file;
    const auto at = std::size_t(slot);
    if (isElsewhere(file.sharedWriter[at], handle))
        return false;
    const int mine = (handle.readSlots >> slot & 1U) ? 1 : 0;
    return forReading || file.sharedReaders[at] == mine;
}

int lockSlots(FileHandle &handle, int first, int count, int flags)
{
    const bool forReading = (flags & SQLITE_SHM_SHARED) != 0;
    if (flags & SQLITE_SHM_UNLOCK) {
        for (int slot = first; slot < first + count; ++slot)
            releaseSlot(handle, slot);
        return SQLITE_OK;
    }
    for (int slot = first; slot < first + count; ++slot) {
        if (!isFree(handle, slot, forReading))
            return SQLITE_BUSY;
    }
    for (int slot = first; slot < first + count; ++slot) {
        const unsigned bit = 1U << slot;
        if (forReading && !(handle.readSlots & bit)) {
            ++handle.file->sharedReaders[std::size_t(slot)];
            handle.readSlots |= bit;
        } else if (!forReading) {
            handle.file->sharedWriter[std::size_t(slot)] = &handle;
            handle.writeSlots |= bit;
        }
    }
    return SQLITE_OK;
}

// The last one to leave takes the wal-index along: the next one makes it again from the log.
void unmap(FileHandle &handle)
{
    if (!handle.isMapped)
        return;
    for (int slot = 0; slot < 8; ++slot)
        releaseSlot(handle, slot);
    handle.isMapped = false;
    if (--handle.file->sharedUsers == 0)
        handle.file->shared.clear();
}

void unlockAll(FileHandle &handle)
{
    unmap(handle);
    unlock(handle, SQLITE_LOCK_NONE);
}

} // namespace roundsman::sim
