#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "sync/protocol/snapshot.h"

namespace roundsman {

// What keeps snapshots: as files in one folder beside the store, which several server processes may
// share. A snapshot never changes once it is there, and is there whole or not at all: its chunks
// are on the disk before its head is. Any thread; calls block.
class SnapshotShelf
{
public:
    SnapshotShelf(std::string folder, Entropy &entropy) :
        m_folder(std::move(folder)),
        m_entropy(entropy)
    { }

    // The snapshot of that name; nothing: there is none, or no longer.
    std::optional<SnapshotOffer> find(const Digest &id) const;
    // The one that was made last of a set of scopes (setOf()).
    std::optional<SnapshotOffer> latest(const Digest &set) const;
    // The bytes from `offset` on, `length` at most. Error::NotFound; Error::Invalid: it ends
    // before.
    Result<Bytes> read(const Digest &id, std::uint64_t offset, std::uint64_t length) const;

    // A snapshot in the making. What is not finished leaves nothing that anybody is offered.
    class Draft
    {
    public:
        explicit Draft(std::string path) : m_path(std::move(path)) { }
        Draft(const Draft &) = delete;
        ~Draft();

        Result<Done> add(BytesView chunk);

    private:
        friend class SnapshotShelf;
        Result<Done> close();

        std::string m_path;
        int m_file = -1;
        std::vector<SnapshotChunk> m_chunks;
    };
    Result<std::unique_ptr<Draft>> draft() const;
    // Puts it on the shelf as the latest of its set; the offer gets its chunks.
    Result<Done> keep(Draft &draft, const Digest &set, SnapshotOffer &offer) const;
    // Makes one that is there the latest of its set.
    Result<Done> point(const Digest &set, const Digest &id) const;

    // Removes what is not the latest of its set and has not been asked for within `spare`, what
    // nobody has asked for within a month, and drafts that nobody finished.
    void collect(std::chrono::seconds spare = std::chrono::hours(1)) const;

private:
    std::string chunksOf(const Digest &id) const;
    std::string headOf(const Digest &id) const;
    std::string pointerOf(const Digest &set) const;
    void noteUse(const Digest &id) const;
    void remove(const Digest &id) const;

    const std::string m_folder;
    Entropy &m_entropy;
};

std::uint64_t sizeOf(const SnapshotOffer &offer); // of all its chunks

} // namespace roundsman
