#pragma once

#include "core/base/clock.h"

namespace roundsman::sim {

using std::chrono::milliseconds;

// Everybody's true time. Moves only when the world says so.
struct VirtualTime
{
    milliseconds elapsed{0};

    static constexpr Instant beginning{1'774'339'200'000}; // 2026-03-24 08:00 UTC
    Instant now() const { return beginning + elapsed; }
};

// A machine's clock: set wrong, and running too fast or too slow. Its steady part runs on.
class MachineClock : public Clock
{
public:
    explicit MachineClock(const VirtualTime &time) : m_time(time) { }

    Instant now() const override { return VirtualTime::beginning + m_wrong + steady(); }
    milliseconds steady() const override
    {
        return m_time.elapsed + milliseconds(m_time.elapsed.count() * m_driftPpm / 1'000'000);
    }
    void setWrong(milliseconds by) { m_wrong = by; }
    void drift(std::int64_t ppm) { m_driftPpm = ppm; }

private:
    const VirtualTime &m_time;
    milliseconds m_wrong{0};
    std::int64_t m_driftPpm = 0;
};

} // namespace roundsman::sim
