#pragma once

#include "tests/sim/clocks.h"

#include <functional>
#include <map>

namespace roundsman::sim {

// What happens next. Moves the time from one event to the following one.
class Agenda
{
public:
    explicit Agenda(VirtualTime &time) : m_time(time) { }

    void at(milliseconds when, std::function<void()> what)
    {
        m_events.emplace(Place(std::max(when, m_time.elapsed), m_order++), std::move(what));
    }
    void in(milliseconds later, std::function<void()> what)
    {
        at(m_time.elapsed + later, std::move(what));
    }

    // Lets everything happen until then.
    void runUntil(milliseconds end)
    {
        while (!m_events.empty() && m_events.begin()->first.first <= end) {
            const auto next = m_events.extract(m_events.begin());
            m_time.elapsed = next.key().first;
            next.mapped()();
        }
        m_time.elapsed = std::max(m_time.elapsed, end);
    }
    std::uint64_t count() const { return m_order; }

private:
    using Place = std::pair<milliseconds, std::uint64_t>; // of two at once, who was planned first

    VirtualTime &m_time;
    std::map<Place, std::function<void()>> m_events;
    std::uint64_t m_order = 0;
};

} // namespace roundsman::sim
