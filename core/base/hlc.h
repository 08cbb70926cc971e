#pragma once

#include "core/base/clock.h"

namespace roundsman {

// A hybrid logical clock stamp: 48 bits of milliseconds, 16 of counter. Chooses between edits and
// orders them for display; whether two edits clash is decided by versions, never by this.
// After Kulkarni et al., "Logical Physical Clocks", 2014.
struct Hlc
{
    std::int64_t bits = 0;

    auto operator<=>(const Hlc &) const = default;
    Instant physical() const { return {bits >> 16}; }
    static Hlc at(Instant when) { return {when.ms << 16}; }
};

// A device's own clock line: corrected by what the server last said, never going back.
// Owned and used by one thread.
class HlcClock
{
public:
    explicit HlcClock(const Clock &clock) : m_clock(clock) { }

    Hlc tick();                   // a stamp after every stamp made or seen so far
    void see(Hlc other);          // a stamp that came from elsewhere
    void correct(Instant server); // the server's time, just received
    Instant now() const;          // the corrected wall clock
    void restore(Hlc last, std::chrono::milliseconds offset);

    Hlc last() const { return m_last; }
    std::chrono::milliseconds offset() const { return m_offset; }

private:
    const Clock &m_clock;
    Hlc m_last;
    std::chrono::milliseconds m_offset{0};
};

} // namespace roundsman
