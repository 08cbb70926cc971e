#pragma once

#include "core/base/clock.h"

#include <mutex>
#include <random>

namespace roundsman::test {

// Chance that falls the same way each time. Any thread may ask.
class LoadedDice : public Entropy
{
public:
    void fill(std::span<std::uint8_t> bytes) override
    {
        const std::lock_guard guard(m_mutex);
        for (std::uint8_t &byte : bytes)
            byte = std::uint8_t(m_engine());
    }

private:
    std::mutex m_mutex;
    std::mt19937_64 m_engine; // with its own seed
};

} // namespace roundsman::test
