#include "sync/admin/finding.h"

#include "core/base/files.h"
#include "core/db/migrate.h"
#include "core/domain/catalog.h"
#include "sync/server/blobs.h"
#include "sync/server/server_tables.h"
#include "sync/server/store_figures.h"

#include <algorithm>
#include <filesystem>

namespace roundsman::admin {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t mib = 1 << 20;
constexpr std::uint64_t leastFree = 1024 * mib;
constexpr std::uint64_t largestLog = 256 * mib;

std::string inMib(std::uint64_t bytes) { return std::to_string(bytes / mib) + " MiB"; }

std::vector<std::string> privatePaths(const std::string &store, const std::string &tls)
{
    std::vector<std::string> paths;
    for (const std::string &path : {store,
                                    store + "-wal",
                                    store + "-shm",
                                    store + ".blobs",
                                    store + ".snapshots",
                                    tls,
                                    tls + "/ca-key.pem",
                                    tls + "/server-key.pem"}) {
        std::error_code none;
        if (fs::exists(path, none))
            paths.push_back(path);
    }
    return paths;
}

void lookAtDisk(const DiskFigures &disk, Findings &findings)
{
    const std::string left = inMib(disk.free) + " are free; the store takes " + inMib(disk.store);
    if (disk.free < leastFree)
        findings.wrong("disk", left + '.', "Free at least " + inMib(leastFree) + " on its disk.");
    else if (disk.free < disk.store)
        findings.look("disk",
                      left + ", so no copy of it has room beside it.",
                      "Make backups to another disk, or enlarge this one.");
    else
        findings.ok("disk", left + '.');
}

void lookAtLog(const DiskFigures &disk, Findings &findings)
{
    const std::string size = "The write-ahead log has " + inMib(disk.log) + '.';
    if (disk.log <= largestLog)
        return findings.ok("log", size);
    findings.wrong("log",
                   size,
                   "Some program reads the store without an end: end it, or start the server "
                   "again.");
}

void lookAtVersion(Database &db, Findings &findings)
{
    const std::int64_t here =
        db.one<std::int64_t>(db.isShared() ? "SELECT packed FROM store_version"
                                           : "PRAGMA user_version")
            .value_or(0);
    const std::int64_t ours = currentVersion(serverSteps());
    if (here == ours)
        return findings.ok("version", "The store is as this version writes it.");
    if (here > ours)
        return findings.wrong("version",
                              "A newer Roundsman wrote this store.",
                              "Install that version here too; stores are never taken back.");
    findings.look("version",
                  "An older Roundsman wrote this store.",
                  "Make a backup; the server brings it up to date at its next start.");
}

} // namespace

// Of what lies beside the store, and of the store where it is a file.
void lookAtRights(const std::string &store, const std::string &tls, Findings &findings)
{
    std::string open;
    for (const std::string &path : privatePaths(store, tls))
        if (!isOwnersOnly(path))
            open += (open.empty() ? "" : " ") + path;
    if (open.empty())
        return findings.ok("permissions", "Only their owner may read the store and its keys.");
    findings.wrong("permissions", "Others may read " + open + '.', "Run: chmod go= " + open);
}

std::size_t Findings::wrongs() const
{
    return std::size_t(std::ranges::count(m_all, Finding::State::Wrong, &Finding::state));
}

void lookAtFiles(const std::string &store, const std::string &tls, Findings &findings)
{
    const DiskFigures disk = diskFigures(store);
    lookAtRights(store, tls, findings);
    lookAtDisk(disk, findings);
    lookAtLog(disk, findings);
}

void lookAtStore(Database &db, Findings &findings)
{
    if (db.isShared()) { // its pages are PostgreSQL's own care
        findings.ok("store", "The database answers.");
        return lookAtVersion(db, findings);
    }
    const auto verdict = db.one<std::string>("PRAGMA integrity_check(1)").value_or("no answer");
    if (verdict == "ok")
        findings.ok("store", "Every page of the store is whole.");
    else
        findings.wrong("store",
                       "The store is damaged: " + verdict + '.',
                       "Stop the server, move the store away and keep it, and put the last copy "
                       "back with roundsman-admin restore; devices bring back what it lacks.");
    lookAtVersion(db, findings);
}

void lookAtBlobs(Database &db, const std::string &folder, Findings &findings)
{
    std::int64_t files = 0, lost = 0;
    std::string first;
    Query all = db.query("SELECT sha256, size FROM blob WHERE state = 1");
    while (all.next()) {
        const std::string path = pathOfBlob(folder, all.get<Bytes>(0));
        std::error_code none;
        const auto size = fs::file_size(path, none);
        ++files;
        if (!none && std::int64_t(size) == all.get<std::int64_t>(1))
            continue;
        ++lost;
        first = first.empty() ? path : first;
    }
    if (lost == 0)
        return findings.ok("files",
                           "All " + std::to_string(files) + " photos and files are there.");
    findings.wrong("files",
                   std::to_string(lost) + " of " + std::to_string(files)
                       + " photos and files are missing or cut off, such as " + first + '.',
                   "Copy them from the folder .blobs of a backup to the same place.");
}

} // namespace roundsman::admin
