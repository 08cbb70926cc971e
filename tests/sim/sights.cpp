#include "tests/sim/sights.h"

namespace roundsman::sim {

Sights &Sights::operator+=(const Sights &other)
{
    for (std::size_t i = 0; i < m_seen.size(); ++i)
        m_seen[i] += other.m_seen[i];
    return *this;
}

// An answer comes to who asks, a piece to who fetches; outcome and codes count from 1.
bool Sights::mayBe(int what)
{
    if (what >= Step && what < Outcomes) {
        const int state = (what - Step) / events;
        const int event = (what - Step) % events;
        if (event == answered || event == failed)
            return (state & 1) != 0;
        return event < piece || (state & 2) != 0;
    }
    return what != Outcomes && what != Refusals && what != Troubles;
}

static const char *eventName(int event)
{
    constexpr const char *names[] = {"waking",
                                     "a save",
                                     "the network's return",
                                     "the timer",
                                     "a hint",
                                     "an answer",
                                     "a failure",
                                     "a piece",
                                     "a piece's failure"};
    return names[event];
}

static std::string stepName(int step)
{
    constexpr const char *states[] = {"at rest", "asking", "fetching", "asking and fetching"};
    return std::string(eventName(step % Sights::events)) + " while "
        + states[step / Sights::events];
}

static const char *otherName(int what)
{
    constexpr const char *names[] = {"a fall in a save",
                                     "a fall of the server",
                                     "a process that is down",
                                     "pages that are cut",
                                     "a snapshot that is awaited",
                                     "a snapshot that is offered",
                                     "sums that are compared",
                                     "rows that are repaired",
                                     "a damaged answer",
                                     "an answer of earlier",
                                     "a clash by rule",
                                     "a clash for a person",
                                     "a refused group sent again",
                                     "a refused group dropped",
                                     "a new history"};
    return names[what];
}

std::string Sights::nameOf(int what)
{
    if (what < Outcomes)
        return stepName(what - Step);
    if (what < Refusals)
        return "outcome " + std::to_string(what - Outcomes);
    if (what < Troubles)
        return "refusal " + std::to_string(what - Refusals);
    if (what < FallsInStep)
        return "trouble " + std::to_string(what - Troubles);
    if (what < FellInSave)
        return "a fall in " + std::string(eventName(what - FallsInStep));
    return otherName(what - FellInSave);
}

} // namespace roundsman::sim
