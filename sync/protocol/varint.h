#pragma once

#include "core/base/bytes.h"

namespace roundsman {

// Numbers in seven-bit groups, least first; the high bit says that more follow.
inline void putVarint(Bytes &to, std::uint64_t number)
{
    for (; number >= 0x80; number >>= 7)
        to.push_back(std::uint8_t(number | 0x80));
    to.push_back(std::uint8_t(number));
}

// Reads at `at` and moves it on. False: the bytes end, or the number has more than 64 bits.
inline bool takeVarint(BytesView from, std::size_t &at, std::uint64_t &number)
{
    number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (at >= from.size())
            return false;
        const std::uint8_t byte = from[at++];
        if (shift == 63 && byte > 1)
            return false;
        number |= std::uint64_t(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0)
            return true;
    }
    return false;
}

// Small numbers of either sign become small numbers without one.
constexpr std::uint64_t zigzag(std::int64_t number)
{
    return (std::uint64_t(number) << 1) ^ std::uint64_t(number >> 63);
}
constexpr std::int64_t unzigzag(std::uint64_t number)
{
    return std::int64_t(number >> 1) ^ -std::int64_t(number & 1);
}

// Differences that wrap instead of overflowing.
constexpr std::int64_t wrappingSub(std::int64_t a, std::int64_t b)
{
    return std::int64_t(std::uint64_t(a) - std::uint64_t(b));
}
constexpr std::int64_t wrappingAdd(std::int64_t a, std::int64_t b)
{
    return std::int64_t(std::uint64_t(a) + std::uint64_t(b));
}

} // namespace roundsman
