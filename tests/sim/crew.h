#pragma once

#include "tests/sim/plan.h"

#include <functional>

namespace roundsman::sim {

struct Series
{
    std::uint64_t start = 1;
    std::uint64_t seeds = 0;
    unsigned jobs = 1;
    std::function<Plan(std::uint64_t)> plan = Plan::of;
    bool mustSeeAll = false;  // or it has failed
    bool isSurvey = false;    // goes on after a violation, and tells each in one line
    unsigned twiceEvery = 20; // each so-manieth story is played twice and must end the same
};

// Plays the stories in as many processes; prints one line of totals, or the first violation with
// its shrunk history. False: a promise was broken.
bool runMany(const Series &task);

// Plays one story, and shrinks it if it breaks a promise.
bool tellOne(const Plan &plan, bool tells, int tries = 250);

// Plays a quiet story again and again: in each, one call to one machine's storage fails in one way,
// until every call (or every so-manieth) has failed in every way.
bool runEveryCall(std::uint64_t seed, std::size_t stride, unsigned jobs);

} // namespace roundsman::sim
