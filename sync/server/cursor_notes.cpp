#include "sync/server/cursor_notes.h"

namespace roundsman {

static constexpr auto every = std::chrono::hours(6);

bool CursorNotes::isDue(std::int64_t device, Instant now)
{
    const std::lock_guard lock(m_mutex);
    const auto [noted, isNew] = m_noted.try_emplace(device, now);
    if (!isNew && now - noted->second < every)
        return false;
    noted->second = now;
    return true;
}

void CursorNotes::note(std::int64_t device, std::span<const ScopePosition> positions, Instant now)
{
    if (positions.empty() || !isDue(device, now))
        return;
    const auto written = m_storage.write([&](StorageTransaction &storage) -> Result<Done> {
        storage.putCursors(device, positions);
        return Done();
    });
    if (written)
        return;
    const std::lock_guard lock(m_mutex);
    m_noted.erase(device);
}

} // namespace roundsman
