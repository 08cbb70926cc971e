#pragma once

#include "core/base/hash.h"
#include "core/base/result.h"
#include "sync/server/storage.h"

namespace roundsman {

// An upload on its way: what it will be, and how much of it has come.
struct Upload
{
    std::string id; // the same for the same content from the same device
    Digest sha256{};
    std::uint64_t length = 0;
    std::uint64_t offset = 0;

    bool isWhole() const { return offset == length; }
};

// Photos and other files, as files beside the store: "<store>.blobs/ab/abcd…" once they are whole
// and their hash is checked, "<store>.blobs/incoming" before. Any thread; calls block.
class Blobs
{
public:
    static constexpr std::uint64_t largest = 25 << 20;

    Blobs(std::string folder, Storage &storage, Clock &clock) :
        m_folder(std::move(folder)),
        m_storage(storage),
        m_clock(clock)
    { }

    // Begins an upload, or takes up the one that was begun.
    Result<Upload> begin(std::int64_t device, const Digest &sha256, std::uint64_t length);
    // Error::NotFound: there is none. One that has been finished stands at its end.
    Result<Upload> find(std::int64_t device, std::string_view id);
    // Adds what comes after `offset`. Error::Conflict: that is not where the upload stands.
    // Error::Corrupt: it is whole and its hash is another one; it has to be begun anew.
    Result<Upload>
    append(std::int64_t device, std::string_view id, std::uint64_t offset, BytesView bytes);

    struct Piece
    {
        Bytes bytes;
        std::uint64_t offset = 0;
        std::uint64_t size = 0; // of the whole
    };
    // A piece of a whole file. Error::NotFound; Error::Invalid: nothing lies there.
    Result<Piece> read(const Digest &sha256, std::uint64_t offset, std::uint64_t length);

private:
    std::string incoming(std::string_view id) const;
    std::string kept(const Digest &sha256) const;
    Result<Upload> finish(const Upload &upload);

    const std::string m_folder;
    Storage &m_storage;
    Clock &m_clock;
};

} // namespace roundsman
