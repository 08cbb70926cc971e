#pragma once

#include "core/base/clock.h"
#include "core/base/hash.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/db/database.h"

namespace roundsman {

// How far a file is, in blob_local.state. The numbers are stored.
enum class BlobState {
    Pending = 0,   // here alone; waits to be uploaded
    Committed = 1, // at head office
    Missing = 2,   // named by a row, not here
};

// The files of a profile, each sealed under a key made from the profile's, beside the database:
// "blobs/ab/abcd…", named by the hash of the content. Any thread; calls block.
class LocalBlobs
{
public:
    static constexpr std::size_t largest = 25 << 20;

    LocalBlobs(std::string folder, BytesView profileKey, Entropy &entropy);

    // Error::Invalid: larger than 25 MiB, or empty. Error::Full: with the path.
    Result<Digest> put(BytesView content);
    // Error::NotFound: it is not here. Error::Corrupt: it is not what was put.
    Result<Bytes> find(const Digest &sha256) const;

private:
    std::string path(const Digest &sha256) const;

    std::string m_folder;
    Secret m_key;
    Entropy &m_entropy;
};

// What the database knows of files. Within the writer's work.
struct PendingBlob
{
    Digest sha256{};
    std::string upload; // where an upload of it was begun; empty: nowhere
};
// The files that this device knows of, by how far they are.
struct FileCounts
{
    std::int64_t pending = 0;   // here alone
    std::int64_t uploading = 0; // begun at head office, and not whole there
    std::int64_t committed = 0; // whole at head office, and its hash was checked there
    std::int64_t missing = 0;   // named by a row, and not here: fetched when somebody looks
};
FileCounts countFiles(Database &db);

void noteBlob(Database &db, const Digest &sha256, std::size_t size, const std::string &mime);
std::optional<PendingBlob> nextPendingBlob(Database &db);
void noteUpload(Database &db, const Digest &sha256, const std::string &location);
void noteCommitted(Database &db, const Digest &sha256, std::size_t size);

} // namespace roundsman
