#pragma once

#include <cstdint>

namespace roundsman::sim {

struct Series
{
    std::uint64_t start = 1;
    std::uint64_t seeds = 0;
    unsigned jobs = 1;
    unsigned twiceEvery = 20; // each so-manieth story is played twice and must end the same
};

// Plays the stories in as many processes; prints one line of totals, or the first violation with
// its shrunk history. False: a promise was broken.
bool runMany(const Series &task);

// Plays one story, and shrinks it if it breaks a promise.
bool tellOne(std::uint64_t seed, bool tells);

} // namespace roundsman::sim
