#pragma once

#include <compare>
#include <cstdint>

namespace roundsman {

// An amount in the minor unit of the currency that stands beside it. Never a double.
struct Money
{
    std::int64_t minor = 0;

    auto operator<=>(const Money &) const = default;
    friend Money operator+(Money a, Money b) { return {a.minor + b.minor}; }
    friend Money operator-(Money a, Money b) { return {a.minor - b.minor}; }
};

// A decimal count of some unit that stands beside it, in thousandths.
struct Quantity
{
    std::int64_t thousandths = 0;

    auto operator<=>(const Quantity &) const = default;
    friend Quantity operator+(Quantity a, Quantity b) { return {a.thousandths + b.thousandths}; }
    static Quantity of(std::int64_t whole) { return {whole * 1000}; }
};

// The price of a quantity, rounded half away from zero to the minor unit.
constexpr Money operator*(Money each, Quantity quantity)
{
    const std::int64_t product = each.minor * quantity.thousandths;
    const std::int64_t half = product < 0 ? -500 : 500;
    return {(product + half) / 1000};
}

} // namespace roundsman
