#pragma once

#include "core/domain/customer.h"
#include "core/domain/pricing.h"

namespace roundsman {

// Whom something is sold to, as far as prices depend on it.
struct Buyer
{
    std::vector<Id> segments;
    Id territory;
};
Buyer buyerOf(const Customer &customer);

struct Wanted
{
    Id product;
    Quantity quantity;
};

// What a quote costs, whole.
struct QuotePrice
{
    std::vector<std::optional<LinePrice>> lines; // as asked; nothing: there is no such price
    QString currency;                            // of all lines
    Money listed;
    Money total;
    Money underFloor;                  // of all lines that are under theirs
    std::int64_t version = 0;          // of the newest list on it
    std::optional<Instant> validUntil; // the earliest end of what it rests on
    bool binding = true;               // false: a line has no price that holds now
};

// A quote has one currency: that of its line with the smallest product number that has a price.
QuotePrice priceQuote(const PriceBook &book,
                      const Buyer &buyer,
                      std::span<const Wanted> wanted,
                      std::int64_t discount,
                      Instant at);

} // namespace roundsman
