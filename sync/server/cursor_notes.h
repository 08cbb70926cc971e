#pragma once

#include "sync/server/storage.h"

#include <map>
#include <mutex>

namespace roundsman {

// Writes down now and then where devices stand, so that it is known which rows that have left a
// scope nobody waits for any more. Any thread may call.
class CursorNotes
{
public:
    explicit CursorNotes(Storage &storage) : m_storage(storage) { }

    // What a device says of itself in an exchange. Written at most every six hours a device and
    // process; a store that is busy is left alone.
    void note(std::int64_t device, std::span<const ScopePosition> positions, Instant now);

private:
    bool isDue(std::int64_t device, Instant now);

    Storage &m_storage;
    std::mutex m_mutex;
    std::map<std::int64_t, Instant> m_noted;
};

} // namespace roundsman
