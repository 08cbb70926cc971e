#pragma once

#include "core/base/clock.h"

namespace roundsman::test {

// Chance that a tape can be played with twice: every draw is the next number, so that ids made in
// one moment stand in the order in which they were made.
class CountedEntropy : public Entropy
{
public:
    void fill(std::span<std::uint8_t> bytes) override
    {
        std::uint64_t number = ++m_drawn;
        for (std::size_t i = bytes.size(); i-- > 0; number >>= 8)
            bytes[i] = std::uint8_t(number);
    }

private:
    std::uint64_t m_drawn = 0;
};

} // namespace roundsman::test
