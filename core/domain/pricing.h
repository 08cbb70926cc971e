#pragma once

#include "core/domain/promotion.h"
#include "core/domain/rules.h"

namespace roundsman {

// Everything that prices are made of, as far as somebody has it. The same rows give the same
// answer on a phone, at head office and in whatever checks a list before it is published.
struct PriceBook
{
    std::vector<PriceList> lists;
    std::vector<Price> prices;
    std::vector<Promotion> promotions;
};

// What one line costs, why, and how far it may go. Points into the book.
struct LinePrice
{
    const PriceList *list = nullptr;
    const Price *price = nullptr;
    bool binding = true; // false: every list has ended; to be shown as a memory only
    std::vector<const Promotion *> promotions; // that took something off, in the order of their ids
    Money listed;                              // list price of the quantity
    Money total;                               // what is to be paid
    Money underFloor;                          // what it lacks to the floor; 0: it is not under it
    Money overTarget;                          // below zero: under the target
    std::optional<std::chrono::milliseconds> age; // of the list
    std::optional<Instant> validUntil;            // when the list or one of the promotions ends
};

inline constexpr std::int64_t wholeInBasisPoints = 10'000;

// The line's price with the best promotions that may stand together, and `discount` basis points
// off. Rounded once, at the end of the line: half away from zero, to the minor unit.
// Nothing: no list has ever had the product for this customer.
std::optional<LinePrice>
priceLine(const PriceBook &book, const PriceQuestion &question, std::int64_t discount = 0);

} // namespace roundsman
