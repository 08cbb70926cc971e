#pragma once

#include "tests/sim/random.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace roundsman::sim {

// What a machine's storage can do to the programs on it.
enum class DiskFault {
    PowerCut, // at the n-th call everything stops; of what was not synced an arbitrary part is kept
    Kill,     // at the n-th call the program stops; what it had written stays
    Full,     // from the n-th call on nothing can be written, for a while
    IoError,  // the n-th call fails, once
};

// A machine's storage in memory. Writes are seen at once and are durable after a sync; an entry of
// the directory is durable after the first sync of its file.
class Disk
{
public:
    struct File
    {
        // A write that is not synced yet, and how to take it back.
        struct Write
        {
            std::size_t offset = 0; // of a truncation: the new size
            std::size_t size = 0;
            std::size_t overwritten = 0; // so many bytes of `before`
            std::size_t sizeBefore = 0;  // of the file
            bool isTruncation = false;
        };
        Bytes content;
        std::vector<Write> unsynced;
        Bytes before; // what they wrote over or cut off, end to end
        bool isEntryDurable = false;

        // SQLite's locks, by the handle that holds them.
        std::size_t readers = 0;
        const void *reserved = nullptr;
        const void *pending = nullptr;
        const void *exclusive = nullptr;
        std::vector<std::unique_ptr<std::uint64_t[]>> shared; // the wal-index
        std::size_t sharedUsers = 0;
        std::array<int, 8> sharedReaders{};
        std::array<const void *, 8> sharedWriter{};
    };

    explicit Disk(std::uint64_t seed) : m_random(seed) { }

    // A file that was there before the story begins.
    void put(const std::string &name, Bytes content);
    std::shared_ptr<File> find(const std::string &name) const;
    std::shared_ptr<File> open(const std::string &name); // makes it if need be
    void remove(const std::string &name, bool isDurable);

    // Each answers what SQLite is to be told: 0, or an SQLITE_ error.
    int write(File &file, std::size_t offset, BytesView bytes);
    int truncate(File &file, std::size_t size);
    int sync(File &file);
    int readable() const; // an error once the machine is down

    // `after` more calls that write or sync.
    void arm(DiskFault fault, std::size_t after, std::size_t length = 1);
    void disarm() { m_armed.reset(); }
    void stop() { m_isDown = true; } // the program is killed now; what it had written stays
    bool isDown() const { return m_isDown; }
    // Has a call failed since then?
    void forgetRefusals() { m_hasRefused = false; }
    bool hasRefused() const { return m_hasRefused; }
    std::size_t calls() const { return m_calls; }

    // The machine starts again; no program has a file open. `hasLostPower`: of what was not synced
    // an arbitrary part is gone.
    void restart(bool hasLostPower);
    bool hasLostPower() const { return m_hasLostPower; }

    std::map<std::string, Bytes> image() const; // a backup of everything, as a program sees it
    void restore(const std::map<std::string, Bytes> &image);

private:
    struct Armed
    {
        DiskFault fault;
        std::size_t at;
        std::size_t until;
    };

    int call();
    struct Piece // that may or may not have reached the disk
    {
        std::size_t offset = 0;
        Bytes bytes;
        std::optional<std::size_t> truncated; // to this size; then nothing was written
    };
    static std::vector<Piece> takeBack(File &file);
    void loseUnsynced(File &file, int keptPercent);

    Random m_random;
    std::map<std::string, std::shared_ptr<File>> m_files;
    std::map<std::string, std::shared_ptr<File>> m_removed; // not yet durably
    std::optional<Armed> m_armed;
    std::size_t m_calls = 0;
    bool m_isDown = false;
    bool m_hasRefused = false;
    bool m_hasLostPower = false;
};

} // namespace roundsman::sim
