#pragma once

#include "core/base/bytes.h"

#include <array>
#include <chrono>
#include <compare>
#include <cstdint>

namespace roundsman {

// A moment, in milliseconds since 1970 UTC. What every stored time is.
struct Instant
{
    std::int64_t ms = 0;

    auto operator<=>(const Instant &) const = default;
    friend Instant operator+(Instant at, std::chrono::milliseconds later)
    {
        return {at.ms + later.count()};
    }
    friend Instant operator-(Instant at, std::chrono::milliseconds earlier)
    {
        return {at.ms - earlier.count()};
    }
    friend std::chrono::milliseconds operator-(Instant a, Instant b)
    {
        return std::chrono::milliseconds(a.ms - b.ms);
    }
};

// What time it is. Injected everywhere, so that tests and the simulator own time.
class Clock
{
public:
    virtual ~Clock() = default;

    virtual Instant now() const = 0;                      // the wall clock; may jump, may be wrong
    virtual std::chrono::milliseconds steady() const = 0; // never goes back while the process runs
};

// Where random bytes come from. Injected for the same reason.
class Entropy
{
public:
    virtual ~Entropy() = default;

    virtual void fill(std::span<std::uint8_t> bytes) = 0;

    template <std::size_t N>
    std::array<std::uint8_t, N> take()
    {
        std::array<std::uint8_t, N> bytes{};
        fill(bytes);
        return bytes;
    }
    std::uint64_t number();
};

// The two things of the outside that pure code needs. Both outlive whoever is given them.
struct Ambient
{
    Clock &clock;
    Entropy &entropy;
};

class SystemClock : public Clock
{
public:
    Instant now() const override;
    std::chrono::milliseconds steady() const override;
};

class SystemEntropy : public Entropy
{
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

} // namespace roundsman
