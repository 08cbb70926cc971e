#include "core/base/hlc.h"

#include <algorithm>

namespace roundsman {

Instant HlcClock::now() const { return m_clock.now() + m_offset; }

Hlc HlcClock::tick()
{
    m_last = std::max(Hlc::at(now()), Hlc{m_last.bits + 1});
    return m_last;
}

void HlcClock::see(Hlc other) { m_last = std::max(m_last, other); }

void HlcClock::correct(Instant server) { m_offset = server - m_clock.now(); }

void HlcClock::restore(Hlc last, std::chrono::milliseconds offset)
{
    m_last = last;
    m_offset = offset;
}

} // namespace roundsman
