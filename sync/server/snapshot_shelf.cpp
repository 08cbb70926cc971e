#include "sync/server/snapshot_shelf.h"

#include "core/base/files.h"

#include <filesystem>
#include <fstream>
#include <numeric>
#include <set>

#include <fcntl.h>
#include <unistd.h>

namespace roundsman {

namespace fs = std::filesystem;

static constexpr std::size_t largestHead = 16 << 20;
static constexpr auto unused = std::chrono::hours(30 * 24);
static constexpr auto draftName = "making-";
static constexpr auto headEnd = ".head";
static constexpr auto pointerEnd = ".latest";

std::uint64_t sizeOf(const SnapshotOffer &offer)
{
    return std::accumulate(
        offer.chunks.begin(),
        offer.chunks.end(),
        std::uint64_t(0),
        [](std::uint64_t size, const SnapshotChunk &chunk) { return size + chunk.size; });
}

std::string SnapshotShelf::chunksOf(const Digest &id) const { return m_folder + '/' + hex(id); }
std::string SnapshotShelf::headOf(const Digest &id) const { return chunksOf(id) + headEnd; }
std::string SnapshotShelf::pointerOf(const Digest &set) const
{
    return m_folder + '/' + hex(set) + pointerEnd;
}

static Error failed(const std::string &path)
{
    return {Error::Code::Storage, "The file " + path + " could not be written; check the disk."};
}

SnapshotShelf::Draft::~Draft()
{
    if (m_file >= 0)
        ::close(m_file);
    std::error_code gone;
    fs::remove(m_path, gone);
}

Result<Done> SnapshotShelf::Draft::add(BytesView chunk)
{
    if (m_file < 0)
        m_file = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    for (BytesView left = chunk; !left.empty();) {
        const ssize_t written = m_file < 0 ? -1 : ::write(m_file, left.data(), left.size());
        if (written <= 0)
            return failed(m_path);
        left = left.subspan(std::size_t(written));
    }
    m_chunks.push_back({std::uint32_t(chunk.size()), sha256(chunk)});
    return Done();
}

Result<Done> SnapshotShelf::Draft::close()
{
    const int file = std::exchange(m_file, -1);
    const bool isSafe = file >= 0 && ::fsync(file) == 0;
    return file >= 0 && ::close(file) == 0 && isSafe ? Result<Done>(Done()) : failed(m_path);
}

Result<std::unique_ptr<SnapshotShelf::Draft>> SnapshotShelf::draft() const
{
    if (auto made = makeDirectory(m_folder); !made)
        return made.error();
    return std::make_unique<Draft>(m_folder + '/' + draftName + hex(m_entropy.take<8>()));
}

// Chunks, then the head, then the pointer: each is whole before the next says that it is there.
Result<Done> SnapshotShelf::keep(Draft &draft, const Digest &set, SnapshotOffer &offer) const
{
    if (auto closed = draft.close(); !closed)
        return closed;
    std::error_code failure;
    fs::rename(draft.m_path, chunksOf(offer.id), failure);
    if (failure)
        return failed(chunksOf(offer.id));
    offer.chunks = draft.m_chunks;
    if (auto written = writeDurably(headOf(offer.id), encode(std::span(&offer, 1))); !written)
        return written;
    return point(set, offer.id);
}

Result<Done> SnapshotShelf::point(const Digest &set, const Digest &id) const
{
    return writeDurably(pointerOf(set), id);
}

std::optional<SnapshotOffer> SnapshotShelf::find(const Digest &id) const
{
    const auto head = readWhole(headOf(id), largestHead);
    if (!head)
        return std::nullopt;
    auto offers = decodeSnapshotOffers(*head);
    if (!offers || offers->size() != 1)
        return std::nullopt;
    noteUse(id);
    return offers->front();
}

std::optional<SnapshotOffer> SnapshotShelf::latest(const Digest &set) const
{
    const auto pointer = readWhole(pointerOf(set), sizeof(Digest));
    const auto id = pointer ? digestOf(*pointer) : std::nullopt;
    return id ? find(*id) : std::nullopt;
}

Result<Bytes>
SnapshotShelf::read(const Digest &id, std::uint64_t offset, std::uint64_t length) const
{
    const auto offer = find(id);
    if (!offer)
        return Error{Error::Code::NotFound, "This snapshot is no longer kept; exchange again."};
    const std::uint64_t size = sizeOf(*offer);
    if (offset >= size)
        return Error{Error::Code::Invalid, "The snapshot ends before that."};
    Bytes bytes(std::size_t(std::min(length, size - offset)));
    std::ifstream file(chunksOf(id), std::ios::binary);
    file.seekg(std::streamoff(offset));
    file.read(reinterpret_cast<char *>(bytes.data()), std::streamsize(bytes.size()));
    if (!file)
        return Error{Error::Code::Storage, "The file " + chunksOf(id) + " could not be read."};
    return bytes;
}

// The head's time is when somebody last asked for it, as exactly as collect() needs it.
void SnapshotShelf::noteUse(const Digest &id) const
{
    std::error_code ignored;
    const auto now = fs::file_time_type::clock::now();
    if (fs::last_write_time(headOf(id), ignored) + std::chrono::minutes(10) < now)
        fs::last_write_time(headOf(id), now, ignored);
}

// The head first: without it nobody asks for the chunks.
void SnapshotShelf::remove(const Digest &id) const
{
    std::error_code ignored;
    fs::remove(headOf(id), ignored);
    fs::remove(chunksOf(id), ignored);
}

void SnapshotShelf::collect(std::chrono::seconds spare) const
{
    const auto now = fs::file_time_type::clock::now();
    const auto isOlder = [&](const fs::path &path, std::chrono::seconds age) {
        std::error_code gone;
        const auto at = fs::last_write_time(path, gone);
        return !gone && at + age <= now;
    };
    std::set<std::string> latest;
    std::vector<fs::path> all;
    std::error_code none;
    for (const auto &entry : fs::directory_iterator(m_folder, none))
        all.push_back(entry.path());
    for (const fs::path &path : all) {
        if (const auto id = readWhole(path.string(), sizeof(Digest));
            path.extension() == pointerEnd && id)
            latest.insert(hex(*id));
    }
    for (const fs::path &path : all) {
        const bool isStaleDraft = path.filename().string().starts_with(draftName)
            && isOlder(path, std::chrono::hours(24));
        const bool isStalePointer = path.extension() == pointerEnd && isOlder(path, unused);
        const auto id = fromHex(path.stem().string());
        const bool isLatest = latest.contains(path.stem().string());
        if (isStaleDraft || isStalePointer)
            fs::remove(path, none);
        else if (path.extension() == headEnd && id && digestOf(*id)
                 && isOlder(path, isLatest ? std::chrono::seconds(unused) : spare))
            remove(*digestOf(*id));
    }
}

} // namespace roundsman
