#pragma once

#include "core/base/clock.h"

namespace roundsman::test {

// A clock that stands still until a test moves it.
class StoppedClock : public Clock
{
public:
    Instant now() const override { return m_now; }
    std::chrono::milliseconds steady() const override { return m_steady; }
    void pass(std::chrono::milliseconds time)
    {
        m_now = m_now + time;
        m_steady += time;
    }
    void jump(std::chrono::milliseconds time) { m_now = m_now + time; }

private:
    Instant m_now{1'774'339'200'000}; // 2026-03-24 08:00 UTC
    std::chrono::milliseconds m_steady{0};
};

} // namespace roundsman::test
