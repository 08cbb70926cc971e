#pragma once

#include "core/domain/price.h"
#include "core/domain/price_list.h"

#include <optional>
#include <span>

namespace roundsman {

// For whom and what a price is asked.
struct PriceQuestion
{
    Id product;
    Quantity quantity;
    std::vector<Id> segments; // of the customer
    Id territory;             // of the customer
    Instant at;
};

// The price that counts, and the list that it stands on. Points into what was given.
struct PriceAnswer
{
    const PriceList *list = nullptr;
    const Price *price = nullptr;
    std::optional<std::chrono::milliseconds>
        age; // since the list began; unknown without a beginning
};

// May anything be sold by this list to that customer at that moment?
bool isInForce(const PriceList &list, const PriceQuestion &question);

// The price on the newest list in force that has the product, at the highest quantity step reached.
// The order in which lists and prices are given does not matter.
std::optional<PriceAnswer> applicablePrice(const PriceQuestion &question,
                                           std::span<const PriceList> lists,
                                           std::span<const Price> prices);

// Needs an offer at this unit price somebody's approval?
bool isUnderFloor(const Price &price, Money offered);

} // namespace roundsman
