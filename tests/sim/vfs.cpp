#include "tests/sim/vfs.h"

#include "tests/sim/vfs_locks.h"

#include <sqlite3.h>

#include <algorithm>

namespace roundsman::sim {

namespace {

FileHandle &handleOf(sqlite3_file *file) { return *reinterpret_cast<FileHandle *>(file); }

int closeFile(sqlite3_file *file)
{
    FileHandle &handle = handleOf(file);
    unlockAll(handle);
    std::destroy_at(&handle);
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset)
{
    const FileHandle &handle = handleOf(file);
    if (const int code = handle.disk->readable(); code != SQLITE_OK)
        return code;
    const Bytes &content = handle.file->content;
    const std::size_t from = std::min(std::size_t(offset), content.size());
    const std::size_t there = std::min(std::size_t(amount), content.size() - from);
    std::memcpy(to, content.data() + from, there);
    if (there == std::size_t(amount))
        return SQLITE_OK;
    std::memset(static_cast<char *>(to) + there, 0, std::size_t(amount) - there);
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
{
    FileHandle &handle = handleOf(file);
    const BytesView bytes(static_cast<const std::uint8_t *>(from), std::size_t(amount));
    return handle.disk->write(*handle.file, std::size_t(offset), bytes);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    FileHandle &handle = handleOf(file);
    return handle.disk->truncate(*handle.file, std::size_t(size));
}

int syncFile(sqlite3_file *file, int)
{
    FileHandle &handle = handleOf(file);
    return handle.disk->sync(*handle.file);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = sqlite3_int64(handleOf(file).file->content.size());
    return SQLITE_OK;
}

int lockFile(sqlite3_file *file, int level) { return lock(handleOf(file), level); }
int unlockFile(sqlite3_file *file, int level) { return unlock(handleOf(file), level); }
int isReserved(sqlite3_file *file, int *answer)
{
    *answer = handleOf(file).file->reserved != nullptr;
    return SQLITE_OK;
}
int control(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
int sectorSize(sqlite3_file *) { return 4096; }
int characteristics(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **at)
{
    return map(handleOf(file), std::size_t(page), std::size_t(size), extend != 0, at);
}
int lockShared(sqlite3_file *file, int first, int count, int flags)
{
    return lockSlots(handleOf(file), first, count, flags);
}
void barrier(sqlite3_file *) { }
int unmapShared(sqlite3_file *file, int)
{
    unmap(handleOf(file));
    return SQLITE_OK;
}

const sqlite3_io_methods methods{2,
                                 closeFile,
                                 readFile,
                                 writeFile,
                                 truncateFile,
                                 syncFile,
                                 fileSize,
                                 lockFile,
                                 unlockFile,
                                 isReserved,
                                 control,
                                 sectorSize,
                                 characteristics,
                                 mapShared,
                                 lockShared,
                                 barrier,
                                 unmapShared,
                                 nullptr,
                                 nullptr};

Vfs &vfsOf(sqlite3_vfs *vfs) { return *static_cast<Vfs *>(vfs->pAppData); }

int openFile(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    file->pMethods = nullptr;
    if (!name)
        return SQLITE_CANTOPEN; // temporary tables live in memory
    Disk *disk = vfsOf(vfs).diskOf(name);
    if (!disk || disk->isDown())
        return SQLITE_CANTOPEN;
    if (!(flags & SQLITE_OPEN_CREATE) && !disk->find(nameOnDisk(name)))
        return SQLITE_CANTOPEN;
    auto *handle = std::construct_at(reinterpret_cast<FileHandle *>(file));
    handle->base.pMethods = &methods;
    handle->disk = disk;
    handle->file = disk->open(nameOnDisk(name));
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int isDurable)
{
    Disk *disk = vfsOf(vfs).diskOf(name);
    if (!disk || disk->isDown())
        return SQLITE_IOERR_DELETE;
    if (!disk->find(nameOnDisk(name)))
        return SQLITE_IOERR_DELETE_NOENT;
    disk->remove(nameOnDisk(name), isDurable != 0);
    return SQLITE_OK;
}

int access(sqlite3_vfs *vfs, const char *name, int, int *answer)
{
    const Disk *disk = vfsOf(vfs).diskOf(name);
    *answer = disk && !disk->isDown() && disk->find(nameOnDisk(name));
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *, const char *name, int room, char *to)
{
    sqlite3_snprintf(room, to, "%s", name);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs *vfs, int count, char *to)
{
    const auto start = reinterpret_cast<std::uint8_t *>(to);
    vfsOf(vfs).random().fill(std::span(start, std::size_t(count)));
    return count;
}

int sleep(sqlite3_vfs *, int microseconds) { return microseconds; }

int currentTime(sqlite3_vfs *vfs, sqlite3_int64 *julianMs)
{
    *julianMs = 210'866'760'000'000 + vfsOf(vfs).time().now().ms;
    return SQLITE_OK;
}

int lastError(sqlite3_vfs *, int, char *) { return 0; }

} // namespace

std::string nameOnDisk(const std::string &path) { return path.substr(path.find('/', 1) + 1); }

Vfs::Vfs(const VirtualTime &time) : m_time(time), m_vfs(std::make_unique<sqlite3_vfs>())
{
    *m_vfs = {};
    m_vfs->iVersion = 2;
    m_vfs->szOsFile = sizeof(FileHandle);
    m_vfs->mxPathname = 512;
    m_vfs->zName = "sim";
    m_vfs->pAppData = this;
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = deleteFile;
    m_vfs->xAccess = access;
    m_vfs->xFullPathname = fullPath;
    m_vfs->xRandomness = randomness;
    m_vfs->xSleep = sleep;
    m_vfs->xGetLastError = lastError;
    m_vfs->xCurrentTimeInt64 = currentTime;
    sqlite3_initialize();
    sqlite3_vfs_register(m_vfs.get(), 1);
}

Vfs::~Vfs() { sqlite3_vfs_unregister(m_vfs.get()); }

void Vfs::mount(const std::string &machine, Disk *disk) { m_disks[machine] = disk; }

Disk *Vfs::diskOf(const std::string &path) const
{
    const auto found = m_disks.find(path.substr(1, path.find('/', 1) - 1));
    return found == m_disks.end() ? nullptr : found->second;
}

} // namespace roundsman::sim
