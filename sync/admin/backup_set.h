#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/db/database.h"

namespace roundsman::admin {

bool isThere(const std::string &path);

// What makes up a company on a disk, and a copy of it alike: the store's file, the photos and files
// beside it, the certificates that devices trust.
struct BackupSet
{
    std::string store;
    std::string blobs; // folder
    std::string tls;   // folder

    // A copy under one name: FILE, FILE.blobs, FILE.tls.
    static BackupSet at(const std::string &file);
    // The same, as long as it is being written: FILE.partial …
    static BackupSet unfinished(const std::string &file) { return at(file + ".partial"); }

    // What of it is there already; empty: nothing.
    std::string whatIsThere() const;
    void remove() const;
};

// What became of the photos and files.
struct CopiedBlobs
{
    std::int64_t files = 0;
    std::int64_t bytes = 0;
    std::int64_t lost = 0; // missing or damaged where they were copied from
};

// Copies the store as of one moment, whoever writes to it meanwhile, and checks every page of the
// copy. It is on the disk then.
Result<Done> copyStore(const std::string &from, const std::string &to);
// Copies the files that the copied store knows, and checks each against its hash. What the
// original store has cleared away meanwhile is not missed.
Result<CopiedBlobs>
copyBlobs(const std::string &store, const BackupSet &from, const std::string &toFolder);
Result<Done> copyTls(const std::string &from, const std::string &to);

// Gives a finished copy its own names, the store's last: where that is there, all is.
Result<Done> finish(const BackupSet &written, const BackupSet &wanted);

bool hasCertificates(const std::string &tls);

} // namespace roundsman::admin
