#pragma once

#include "core/base/hash.h"
#include "core/base/result.h"
#include "sync/protocol/blob_challenge.h"
#include "sync/server/storage.h"

namespace roundsman {

// An upload on its way: what it will be, and how much of it has come.
struct Upload
{
    std::string id; // the same for the same content from the same device
    Digest sha256{};
    std::uint64_t length = 0;
    std::uint64_t offset = 0;
    // The company has the file already: who shows that he has it too need not send it.
    std::optional<BlobChallenge> challenge;

    bool isWhole() const { return offset == length; }
};

// How much may be kept.
struct BlobLimits
{
    std::uint64_t deviceADay = std::uint64_t(1) << 30; // what one device may bring in 24 hours
    std::uint64_t company = std::uint64_t(500) << 30;  // all files together
};

// Where a file that is whole lies in the folder of a company's files, or of a copy of them.
std::string pathOfBlob(const std::string &folder, BytesView sha256);

// Photos and other files, as files beside the store: "<store>.blobs/ab/abcd…" once they are whole
// and their hash is checked, "<store>.blobs/incoming" before. Any thread; calls block.
class Blobs
{
public:
    static constexpr std::uint64_t largest = 25 << 20;
    static constexpr std::chrono::hours uploadLife{24}; // after its last byte

    Blobs(std::string folder, Storage &storage, Ambient ambient, BlobLimits limits = {}) :
        m_folder(std::move(folder)),
        m_storage(storage),
        m_ambient(ambient),
        m_limits(limits)
    { }

    // Begins an upload, or takes up the one that was begun. Error::Full: the file is too large, or
    // the company's space is used up. Error::Unavailable: the device has brought enough today.
    Result<Upload> begin(std::int64_t device, const Digest &sha256, std::uint64_t length);
    // Error::NotFound: there is none. One that has been finished stands at its end.
    Result<Upload> find(std::int64_t device, std::string_view id);
    // Adds what comes after `offset`. Error::Conflict: that is not where the upload stands.
    // Error::Corrupt: it is whole and its hash is another one; it has to be begun anew.
    Result<Upload>
    append(std::int64_t device, std::string_view id, std::uint64_t offset, BytesView bytes);
    // Ends an upload by showing that the device has the file. Error::Denied: it has not shown it,
    // and has to send the file.
    Result<Upload> prove(std::int64_t device, std::string_view id, std::string_view proof);
    Result<Done> cancel(std::int64_t device, std::string_view id);

    struct Piece
    {
        Bytes bytes;
        std::uint64_t offset = 0;
        std::uint64_t size = 0; // of the whole
    };
    // A piece of a whole file. Error::NotFound; Error::Invalid: nothing lies there.
    Result<Piece> read(const Digest &sha256, std::uint64_t offset, std::uint64_t length);

    // Uploads whose last byte came too long ago. How many were dropped.
    std::size_t dropStale();
    // Takes away the files of which the store knows nothing any more. How many.
    std::size_t dropUnknown();

private:
    std::string incoming(std::string_view id) const;
    std::string kept(const Digest &sha256) const;
    Result<Done> expectRoom(std::int64_t device, std::uint64_t length);
    Result<Upload> finish(const Upload &upload, std::int64_t device);
    Result<bool> count(const Upload &upload, std::int64_t device);
    Result<Upload> markDone(Upload upload);
    bool isKnown(const Digest &sha256);

    const std::string m_folder;
    Storage &m_storage;
    Ambient m_ambient;
    const BlobLimits m_limits;
};

} // namespace roundsman
