#include "tests/sim/disk.h"

#include <sqlite3.h>

#include <algorithm>

namespace roundsman::sim {

static void apply(Bytes &content, std::size_t offset, BytesView bytes)
{
    if (content.size() < offset)
        content.resize(offset);
    const std::size_t inside = std::min(bytes.size(), content.size() - offset);
    std::copy_n(bytes.begin(), inside, content.begin() + std::ptrdiff_t(offset));
    content.insert(content.end(), bytes.begin() + std::ptrdiff_t(inside), bytes.end());
}

void Disk::put(const std::string &name, Bytes content)
{
    auto file = std::make_shared<File>();
    file->content = std::move(content);
    file->isEntryDurable = true;
    m_files[name] = std::move(file);
}

std::shared_ptr<Disk::File> Disk::find(const std::string &name) const
{
    const auto found = m_files.find(name);
    return found == m_files.end() ? nullptr : found->second;
}

std::shared_ptr<Disk::File> Disk::open(const std::string &name)
{
    auto &file = m_files[name];
    if (!file)
        file = std::make_shared<File>();
    return file;
}

void Disk::remove(const std::string &name, bool isDurable)
{
    const auto found = m_files.find(name);
    if (found == m_files.end())
        return;
    if (!isDurable && found->second->isEntryDurable)
        m_removed[name] = found->second;
    m_files.erase(found);
}

int Disk::readable() const { return m_isDown ? SQLITE_IOERR_READ : SQLITE_OK; }

// Counts one call that changes something, and lets the armed fault happen when its time has come.
int Disk::call()
{
    if (m_isDown)
        return SQLITE_IOERR_WRITE;
    ++m_calls;
    if (!m_armed || m_calls < m_armed->at)
        return SQLITE_OK;
    m_hasRefused = true;
    switch (m_armed->fault) {
    case DiskFault::PowerCut:
    case DiskFault::Kill:
        m_isDown = true;
        m_hasLostPower = m_armed->fault == DiskFault::PowerCut;
        m_armed.reset();
        return SQLITE_IOERR_WRITE;
    case DiskFault::Full:
        if (m_calls >= m_armed->until)
            m_armed.reset();
        return SQLITE_FULL;
    case DiskFault::IoError: m_armed.reset(); return SQLITE_IOERR_WRITE;
    }
    return SQLITE_OK;
}

int Disk::write(File &file, std::size_t offset, BytesView bytes)
{
    const bool wasDown = m_isDown;
    const int code = call();
    // The write in which the power goes may still have reached the disk in part.
    if (code != SQLITE_OK && (wasDown || !m_isDown || !m_hasLostPower))
        return code;
    const std::size_t size = file.content.size();
    const std::size_t overwritten = offset < size ? std::min(bytes.size(), size - offset) : 0;
    const auto old = file.content.begin() + std::ptrdiff_t(std::min(offset, size));
    file.before.insert(file.before.end(), old, old + std::ptrdiff_t(overwritten));
    file.unsynced.push_back({offset, bytes.size(), overwritten, size, false});
    apply(file.content, offset, bytes);
    return code;
}

int Disk::truncate(File &file, std::size_t size)
{
    const int code = call();
    if (code != SQLITE_OK)
        return code;
    const std::size_t sizeBefore = file.content.size();
    const std::size_t cut = sizeBefore > size ? sizeBefore - size : 0;
    file.before.insert(
        file.before.end(), file.content.end() - std::ptrdiff_t(cut), file.content.end());
    file.unsynced.push_back({size, 0, cut, sizeBefore, true});
    file.content.resize(size);
    return SQLITE_OK;
}

int Disk::sync(File &file)
{
    const int code = call();
    if (code != SQLITE_OK)
        return code;
    file.unsynced.clear();
    file.before.clear();
    file.isEntryDurable = true;
    m_removed.clear();
    return SQLITE_OK;
}

// Puts the file back to what is durable; what was written since then, in its order.
std::vector<Disk::Piece> Disk::takeBack(File &file)
{
    std::vector<Piece> pieces;
    while (!file.unsynced.empty()) {
        const File::Write write = file.unsynced.back();
        file.unsynced.pop_back();
        const auto from = file.content.begin() + std::ptrdiff_t(write.offset);
        if (write.isTruncation)
            pieces.push_back({0, {}, write.offset});
        else
            pieces.push_back({write.offset, Bytes(from, from + std::ptrdiff_t(write.size)), {}});
        file.content.resize(write.sizeBefore);
        const std::size_t kept = file.before.size() - write.overwritten;
        apply(file.content, write.offset, BytesView(file.before).subspan(kept));
        file.before.resize(kept);
    }
    std::ranges::reverse(pieces);
    return pieces;
}

void Disk::arm(DiskFault fault, std::size_t after, std::size_t length)
{
    m_armed = {fault, m_calls + after, m_calls + after + length};
}

// Sectors reach the platter in any order, each or not: writes are torn at 512 bytes or 4 KiB.
void Disk::loseUnsynced(File &file, int keptPercent)
{
    const std::size_t sector = m_random.chance(50) ? 512 : 4096;
    std::vector<Piece> kept;
    for (const Piece &piece : takeBack(file)) {
        if (piece.truncated) {
            if (m_random.chance(keptPercent))
                kept.push_back(piece);
            continue;
        }
        for (std::size_t from = 0; from < piece.bytes.size();) {
            const std::size_t place = piece.offset + from;
            const std::size_t size = std::min(sector - place % sector, piece.bytes.size() - from);
            if (m_random.chance(keptPercent))
                kept.push_back({place,
                                Bytes(piece.bytes.begin() + std::ptrdiff_t(from),
                                      piece.bytes.begin() + std::ptrdiff_t(from + size)),
                                {}});
            from += size;
        }
    }
    for (std::size_t i = kept.size(); i > 1; --i)
        std::swap(kept[i - 1], kept[m_random.below(i)]);
    for (const Piece &piece : kept) {
        if (piece.truncated)
            file.content.resize(std::min(file.content.size(), *piece.truncated));
        else
            apply(file.content, piece.offset, piece.bytes);
    }
}

void Disk::restart(bool losesPower)
{
    m_isDown = false;
    m_hasLostPower = false;
    m_armed.reset();
    for (auto &[name, file] : m_files) {
        const auto fresh = std::make_shared<File>();
        fresh->content = std::move(file->content);
        fresh->unsynced = std::move(file->unsynced);
        fresh->before = std::move(file->before);
        fresh->isEntryDurable = file->isEntryDurable;
        file = fresh;
    }
    if (!losesPower)
        return;
    constexpr int shares[] = {0, 20, 50, 80, 100};
    const int kept = shares[m_random.below(std::size(shares))];
    for (auto &[name, file] : m_removed) {
        if (m_files.contains(name) || !m_random.chance(50))
            continue;
        (void)takeBack(*file);
        put(name, std::move(file->content));
    }
    m_removed.clear();
    std::erase_if(m_files, [&](const auto &each) {
        return !each.second->isEntryDurable && m_random.chance(50);
    });
    for (auto &[name, file] : m_files)
        loseUnsynced(*file, kept);
}

std::map<std::string, Bytes> Disk::image() const
{
    std::map<std::string, Bytes> image;
    for (const auto &[name, file] : m_files)
        image[name] = file->content;
    return image;
}

void Disk::restore(const std::map<std::string, Bytes> &image)
{
    m_files.clear();
    m_removed.clear();
    for (const auto &[name, content] : image)
        put(name, content);
    m_isDown = false;
    m_armed.reset();
}

} // namespace roundsman::sim
