#pragma once

#include "sync/server/storage.h"

#include <mutex>

namespace roundsman {

// How many of a device's groups are to be judged at once, after batches that the server began and
// never finished because it broke down in them (sync.md §3.12).
enum class Care {
    None,     // the whole batch
    OneGroup, // three breakdowns: one group at a time, so that the others get in
    GiveUp,   // three more: the group that comes first is set aside without being touched
};

// Counts such batches, in the store, so that the count outlives the breakdown. Any thread.
class Attempts
{
public:
    explicit Attempts(Storage &storage) : m_storage(storage) { }

    // A batch on its way. While one of a device that is under suspicion lives, no other such batch
    // begins: a breakdown must not be counted against a neighbour again and again.
    struct Attempt
    {
        Care care = Care::None;
        int before = 0;
        std::unique_lock<std::mutex> alone;
    };

    // Notes, in a commit of its own, that a batch of this device begins. The batch's own
    // transaction notes with putAttempts() that it has ended.
    Result<Attempt> begin(std::int64_t device);
    // What the count is after a batch that ended well. Careful until the last group is in: else a
    // group behind good ones would break the server down anew for each of them.
    static int countAfter(Care care, bool isWholeBatch);
    // The batch ended with a trouble of the store, which is not the batch's fault.
    void forgive(std::int64_t device, const Attempt &attempt);

private:
    Storage &m_storage;
    std::mutex m_suspicion;
};

} // namespace roundsman
