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
    QString currency{}; // empty: any
};

// The price that counts, and the list that it stands on. Points into what was given.
struct PriceAnswer
{
    const PriceList *list = nullptr;
    const Price *price = nullptr;
    std::optional<std::chrono::milliseconds>
        age; // since the list began; unknown without a beginning
};

// Is what stands from here to there for this segment and territory meant for that customer?
bool isTheirs(const PriceQuestion &question, const Id &segment, const Id &territory);
bool hasBegun(const std::optional<Instant> &from, Instant at);
bool hasEnded(const std::optional<Instant> &until, Instant at); // at its end it no longer holds

// May anything be sold by this list to that customer at that moment?
bool isInForce(const PriceList &list, const PriceQuestion &question);

// The price at the highest quantity step reached, on the list that counts: one made for the
// customer's territory before one for all territories, then the newest. The order in which lists
// and prices are given does not matter.
std::optional<PriceAnswer> applicablePrice(const PriceQuestion &question,
                                           std::span<const PriceList> lists,
                                           std::span<const Price> prices);

// Where no list is in force: the price on the one that ended last. To be shown, never to bind.
std::optional<PriceAnswer> expiredPrice(const PriceQuestion &question,
                                        std::span<const PriceList> lists,
                                        std::span<const Price> prices);

// Needs an offer at this unit price somebody's approval?
bool isUnderFloor(const Price &price, Money offered);

} // namespace roundsman
