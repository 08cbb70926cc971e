#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace roundsman::mapping {

// An exact decimal number with nine places, wide enough for a product of money and quantity.
class Decimal
{
public:
    constexpr Decimal() = default;
    static Decimal of(std::int64_t whole) { return Decimal(Wide(whole) * one); }

    // "1234.5", "-1,234.50" with sign '.', "1.234,50" or "1 234,50" with sign ','. Groups must have
    // three digits; what follows the ninth place is rounded. Empty: not a number, or too large.
    static std::optional<Decimal> parse(std::string_view text, char sign = '.');

    // Empty: the result is too large.
    std::optional<Decimal> plus(Decimal other) const;
    std::optional<Decimal> times(Decimal other) const;

    // Half away from zero.
    Decimal rounded(int digits) const;

    // The number in units of 10^-digits, rounded. Empty: it does not fit.
    std::optional<std::int64_t> scaled(int digits) const;

    double real() const { return double(m_value) / double(one); }
    std::string text() const; // without zeros at the end
    auto operator<=>(const Decimal &) const = default;

private:
    __extension__ using Wide = __int128;
    static constexpr std::int64_t one = 1'000'000'000;
    static constexpr int places = 9;

    constexpr explicit Decimal(Wide value) : m_value(value) { }
    static Wide divided(Wide value, Wide by);

    Wide m_value = 0;
};

} // namespace roundsman::mapping
