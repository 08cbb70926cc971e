#pragma once

#include <chrono>
#include <cstdint>
#include <random>

namespace roundsman::chaos {

// What is done next. The first ones write, the others break something for a while.
enum class Deed {
    EditField,
    EditNote,
    AddTag,
    EditTwo,  // two customers in one group
    AddVisit, // a visit and a feedback in one group
    Poison,   // what the server must refuse
    Move,     // a customer goes to another territory, and may come back
    Sync,
    Look, // what the device shows
    KillDevice,
    StopDevice,
    FillDevice,
    KillServer,
    StopServer,
    FillServer,
    Cut,
    Truncate,
    Flip,
    Slow,
    HalfOpen,
    Page,
};

struct Step
{
    std::chrono::milliseconds pause{0}; // before it
    Deed deed = Deed::Sync;
    int device = 0;
    std::uint32_t target = 0;           // which customer or field, modulo how many there are
    std::uint32_t amount = 0;           // bytes let through, where the deed counts them
    std::chrono::milliseconds lasts{0}; // until what was broken is mended
};

// What happens, in what order and how far apart: the same for the same seed, on every machine.
// Where in its work a program is when it is hit is not in the plan.
class Plan
{
public:
    Plan(std::uint64_t seed, int devices) : m_dice(seed), m_devices(devices) { }

    Step next();

private:
    std::uint32_t below(std::uint32_t limit) { return std::uint32_t(m_dice() % limit); }

    std::mt19937_64 m_dice;
    int m_devices;
};

} // namespace roundsman::chaos
