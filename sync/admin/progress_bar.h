#pragma once

#include "core/base/clock.h"

#include <ostream>

namespace roundsman::admin {

// A bar on one line of a terminal, drawn only once the work has taken a second. It leaves no trace.
class ProgressBar
{
public:
    ProgressBar(std::ostream &out, const Clock &clock) :
        m_out(out),
        m_clock(clock),
        m_began(clock.steady())
    { }
    ProgressBar(const ProgressBar &) = delete;
    ~ProgressBar();

    void show(std::uint64_t done, std::uint64_t total);

private:
    std::ostream &m_out;
    const Clock &m_clock;
    std::chrono::milliseconds m_began;
    std::uint64_t m_drawn = 0; // percent
    bool m_isDrawn = false;
};

} // namespace roundsman::admin
