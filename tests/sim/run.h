#pragma once

#include "tests/sim/world.h"

namespace roundsman::sim {

struct Ending // of one run
{
    std::optional<Violation> violation;
    std::uint64_t hash = 0;
    Tally tally;
    std::vector<std::size_t> diskCalls; // of each device and of head office
    std::vector<std::string> history;
};

// Plays stories, each from nothing but its plan.
class Theatre
{
public:
    Theatre();

    Ending play(const Plan &plan, bool isTold);
    // The same violation by as few steps as can be found in so many tries.
    Plan shrunk(const Plan &plan, const std::string &invariant, int tries);

private:
    VirtualTime m_time;
    Vfs m_vfs;
    Templates m_templates;
};

} // namespace roundsman::sim
