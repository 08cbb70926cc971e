#pragma once

#include "tests/sim/clocks.h"

#include <functional>
#include <queue>

namespace roundsman::sim {

// What happens next. Moves the time from one event to the following one.
class Agenda
{
public:
    explicit Agenda(VirtualTime &time) : m_time(time) { }

    void at(milliseconds when, std::function<void()> what)
    {
        m_events.push({std::max(when, m_time.elapsed), m_order++, std::move(what)});
    }
    void in(milliseconds later, std::function<void()> what)
    {
        at(m_time.elapsed + later, std::move(what));
    }

    // Lets everything happen until then.
    void runUntil(milliseconds end)
    {
        while (!m_events.empty() && m_events.top().when <= end) {
            const Event next = m_events.top();
            m_events.pop();
            m_time.elapsed = next.when;
            next.what();
        }
        m_time.elapsed = std::max(m_time.elapsed, end);
    }
    std::uint64_t count() const { return m_order; }

private:
    struct Event
    {
        milliseconds when;
        std::uint64_t order; // of two at the same time the one that was planned first
        std::function<void()> what;

        bool operator<(const Event &other) const
        {
            return std::tie(when, order) > std::tie(other.when, other.order);
        }
    };

    VirtualTime &m_time;
    std::priority_queue<Event> m_events;
    std::uint64_t m_order = 0;
};

} // namespace roundsman::sim
