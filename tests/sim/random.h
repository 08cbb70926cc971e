#pragma once

#include "core/base/clock.h"

#include <cstring>
#include <vector>

namespace roundsman::sim {

// Numbers that look random and follow from a seed alone (splitmix64). One stream for each purpose,
// so that leaving a step out of a plan changes nothing else.
class Random : public Entropy
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) { }

    std::uint64_t next()
    {
        std::uint64_t z = m_state += 0x9e3779b97f4a7c15U;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }
    // Below `limit`, which is above 0.
    std::size_t below(std::size_t limit) { return std::size_t(next() % limit); }
    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return least + std::int64_t(next() % std::uint64_t(most - least + 1));
    }
    bool chance(int percent) { return below(100) < std::size_t(percent); }
    Random branch() { return Random(next()); }

    template <typename T>
    const T &pick(const std::vector<T> &from)
    {
        return from[below(from.size())];
    }

    void fill(std::span<std::uint8_t> bytes) override
    {
        for (std::uint8_t &byte : bytes)
            byte = std::uint8_t(next() >> 32);
    }

private:
    std::uint64_t m_state;
};

} // namespace roundsman::sim
