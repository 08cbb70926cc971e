#include "tests/chaos/plan.h"

#include <array>

namespace roundsman::chaos {

using namespace std::chrono_literals;

struct Weight
{
    Deed deed;
    std::uint32_t share; // of a thousand
};

static constexpr std::array weights{
    Weight{Deed::EditField, 391}, Weight{Deed::EditNote, 80},  Weight{Deed::AddTag, 80},
    Weight{Deed::EditTwo, 60},    Weight{Deed::AddVisit, 130}, Weight{Deed::Poison, 10},
    Weight{Deed::Sync, 40},       Weight{Deed::Look, 25},      Weight{Deed::KillDevice, 45},
    Weight{Deed::StopDevice, 20}, Weight{Deed::FillDevice, 6}, Weight{Deed::KillServer, 16},
    Weight{Deed::StopServer, 8},  Weight{Deed::FillServer, 5}, Weight{Deed::Cut, 22},
    Weight{Deed::Truncate, 10},   Weight{Deed::Flip, 10},      Weight{Deed::Slow, 8},
    Weight{Deed::HalfOpen, 5},    Weight{Deed::Page, 5},
};

static Deed deedAt(std::uint32_t share)
{
    for (const Weight &weight : weights) {
        if (share < weight.share)
            return weight.deed;
        share -= weight.share;
    }
    return Deed::Sync;
}

Step Plan::next()
{
    Step step;
    step.pause = std::chrono::milliseconds(below(60));
    step.deed = deedAt(below(1'000));
    step.device = int(below(std::uint32_t(m_devices)));
    step.target = below(1'000'000);
    // Half of what is counted ends within a handshake, half within an exchange.
    step.amount = below(2) == 0 ? below(3'000) : below(40'000);
    step.lasts = 100ms + std::chrono::milliseconds(below(1'500));
    return step;
}

} // namespace roundsman::chaos
