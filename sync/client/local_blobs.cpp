#include "sync/client/local_blobs.h"

#include "core/base/files.h"
#include "core/base/kdf.h"
#include "core/base/seal.h"

namespace roundsman {

static constexpr std::string_view keyPurpose = "roundsman blobs v1";

LocalBlobs::LocalBlobs(std::string folder, BytesView profileKey, Entropy &entropy) :
    m_folder(std::move(folder)),
    m_key(derive(profileKey, keyPurpose)),
    m_entropy(entropy)
{ }

std::string LocalBlobs::path(const Digest &sha256) const
{
    const std::string name = hex(sha256);
    return m_folder + "/blobs/" + name.substr(0, 2) + '/' + name;
}

Result<Digest> LocalBlobs::put(BytesView content)
{
    if (content.empty() || content.size() > largest)
        return Error{Error::Code::Invalid,
                     "A file must hold something and be at most 25 MiB. Choose a smaller one."};
    const Digest sha256 = roundsman::sha256(content);
    const std::string file = path(sha256);
    if (auto made = makeDirectory(file.substr(0, file.rfind('/'))); !made)
        return made.error();
    if (auto written = writeDurably(file, seal(m_key, content, sha256, m_entropy)); !written)
        return written.error();
    return sha256;
}

Result<Bytes> LocalBlobs::find(const Digest &sha256) const
{
    const auto sealed = readWhole(path(sha256), largest + sealBytes);
    if (!sealed)
        return sealed.error();
    auto content = open(m_key, *sealed, sha256);
    if (!content || roundsman::sha256(*content) != sha256)
        return Error{Error::Code::Corrupt,
                     "A file in this profile is damaged. It will be fetched anew if head office "
                     "has it."};
    return content;
}

static Bytes bytesIn(const Digest &sha256) { return {sha256.begin(), sha256.end()}; }

static constexpr auto upsertBlob = R"(
    INSERT INTO blob_local(sha256, size, have, state, mime) VALUES (?1, ?2, ?2, ?3, ?4)
    ON CONFLICT(sha256) DO UPDATE SET have = excluded.have, state = max(state, excluded.state))";

void noteBlob(Database &db, const Digest &sha256, std::size_t size, const std::string &mime)
{
    db.run(upsertBlob, bytesIn(sha256), std::int64_t(size), std::int64_t(BlobState::Pending), mime);
}

static constexpr auto fileCounts = R"(
    SELECT (SELECT count(*) FROM blob_local WHERE state = 0 AND upload = ''),
           (SELECT count(*) FROM blob_local WHERE state = 0 AND upload <> ''),
           (SELECT count(*) FROM blob_local WHERE state = 1),
           (SELECT count(DISTINCT sha256) FROM attachment
            WHERE sha256 NOT IN (SELECT sha256 FROM blob_local WHERE state <> 2)))";

FileCounts countFiles(Database &db)
{
    Query query = db.query(fileCounts);
    query.next();
    return {query.get<std::int64_t>(0),
            query.get<std::int64_t>(1),
            query.get<std::int64_t>(2),
            query.get<std::int64_t>(3)};
}

std::optional<PendingBlob> nextPendingBlob(Database &db)
{
    Query query =
        db.query("SELECT sha256, upload FROM blob_local WHERE state = 0 ORDER BY rowid LIMIT 1");
    if (!query.next())
        return std::nullopt;
    const auto sha256 = digestOf(query.get<Bytes>(0));
    return sha256 ? std::optional(PendingBlob{*sha256, query.get<std::string>(1)}) : std::nullopt;
}

void noteUpload(Database &db, const Digest &sha256, const std::string &location)
{
    db.run("UPDATE blob_local SET upload = ?2 WHERE sha256 = ?1", bytesIn(sha256), location);
}

void noteCommitted(Database &db, const Digest &sha256, std::size_t size)
{
    db.run(upsertBlob,
           bytesIn(sha256),
           std::int64_t(size),
           std::int64_t(BlobState::Committed),
           std::string());
}

} // namespace roundsman
