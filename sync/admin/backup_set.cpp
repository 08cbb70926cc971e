#include "sync/admin/backup_set.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/db/attempt.h"
#include "sync/server/blobs.h"

#include <algorithm>
#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

namespace roundsman::admin {

namespace fs = std::filesystem;

namespace {

constexpr const char *tlsFiles[] = {"ca.pem", "ca-key.pem", "server.pem", "server-key.pem"};
constexpr std::size_t mostTlsBytes = 64 << 10;

Result<Done> synced(const std::string &path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (isSynced)
        return Done();
    return Error{Error::Code::Storage, path + " could not be written to the disk; try again."};
}

std::string folderOf(const std::string &path) { return fs::absolute(path).parent_path().string(); }

Result<Done> renamed(const std::string &from, const std::string &to)
{
    std::error_code failure;
    fs::rename(from, to, failure);
    if (failure)
        return Error{Error::Code::Storage,
                     from + " could not be renamed to " + to + ": " + failure.message() + '.'};
    return synced(folderOf(to));
}

bool isKnown(Database &db, const Bytes &sha256)
{
    return db.one<std::int64_t>("SELECT 1 FROM blob WHERE sha256 = ?1", sha256).has_value();
}

// Nothing: it is lost.
Result<std::optional<Bytes>> soundBlob(const std::string &path, const Bytes &sha256)
{
    auto content = readWhole(path, Blobs::largest);
    if (!content && content.error().code != Error::Code::NotFound)
        return content.error();
    const bool isSound = content && std::ranges::equal(roundsman::sha256(*content), sha256);
    return isSound ? std::optional(*std::move(content)) : std::nullopt;
}

Result<Done> writeBlob(const std::string &path, const Bytes &content)
{
    if (auto made = makeDirectory(folderOf(path)); !made)
        return made;
    return writeDurably(path, content);
}

} // namespace

bool isThere(const std::string &path)
{
    std::error_code none;
    return fs::exists(path, none);
}

BackupSet BackupSet::at(const std::string &file) { return {file, file + ".blobs", file + ".tls"}; }

std::string BackupSet::whatIsThere() const
{
    for (const std::string &path : {store, blobs, tls})
        if (isThere(path))
            return path;
    return {};
}

void BackupSet::remove() const
{
    std::error_code none;
    for (const std::string &path : {store, store + "-wal", store + "-shm", blobs, tls})
        fs::remove_all(path, none);
}

Result<Done> copyStore(const std::string &from, const std::string &to)
{
    const auto source = openDatabase(from, Database::Mode::ReadOnly, {});
    if (!source)
        return source.error();
    auto copied = attempt(**source, [&](Database &db) { db.run("VACUUM INTO ?1", to); });
    if (!copied)
        return copied;
    const auto copy = openDatabase(to, Database::Mode::ReadOnly, {});
    if (!copy)
        return copy.error();
    const auto verdict = attempt(**copy, [](Database &db) {
        return db.one<std::string>("PRAGMA integrity_check(1)").value_or("no answer");
    });
    if (!verdict)
        return verdict.error();
    if (*verdict != "ok")
        return Error{Error::Code::Corrupt, from + " is damaged: " + *verdict + '.'};
    return synced(to);
}

Result<CopiedBlobs>
copyBlobs(const std::string &store, const BackupSet &from, const std::string &toFolder)
{
    const auto copy = openDatabase(store, Database::Mode::ReadOnly, {});
    if (!copy)
        return copy.error();
    const auto original = openDatabase(from.store, Database::Mode::ReadOnly, {});
    if (!original)
        return original.error();
    if (auto made = makeDirectory(toFolder); !made)
        return made.error();
    return attempt(**copy, [&](Database &db) -> Result<CopiedBlobs> {
        CopiedBlobs copied;
        Query all = db.query("SELECT sha256 FROM blob WHERE state = 1");
        while (all.next()) {
            const auto sha256 = all.get<Bytes>(0);
            const auto content = soundBlob(pathOfBlob(from.blobs, sha256), sha256);
            if (!content)
                return content.error();
            if (!*content) {
                copied.lost += isKnown(**original, sha256);
                continue;
            }
            if (auto written = writeBlob(pathOfBlob(toFolder, sha256), **content); !written)
                return written.error();
            ++copied.files;
            copied.bytes += std::int64_t((*content)->size());
        }
        return copied;
    });
}

Result<Done> copyTls(const std::string &from, const std::string &to)
{
    if (auto made = makeDirectory(to); !made)
        return made;
    for (const char *name : tlsFiles) {
        const std::string path = from + '/' + name;
        if (!isThere(path))
            continue;
        const auto content = readWhole(path, mostTlsBytes);
        if (!content)
            return content.error();
        if (auto written = writeDurably(to + '/' + name, *content); !written)
            return written;
    }
    return Done();
}

Result<Done> finish(const BackupSet &written, const BackupSet &wanted)
{
    for (const auto &[from, to] : {std::pair(written.blobs, wanted.blobs),
                                   std::pair(written.tls, wanted.tls),
                                   std::pair(written.store, wanted.store)}) {
        if (!isThere(from))
            continue;
        if (auto done = renamed(from, to); !done)
            return done;
    }
    return Done();
}

bool hasCertificates(const std::string &tls)
{
    return isThere(tls + "/ca.pem") || isThere(tls + "/server.pem");
}

} // namespace roundsman::admin
