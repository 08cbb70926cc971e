#pragma once

#include "core/domain/promotion.h"
#include "core/domain/rules.h"

namespace roundsman {

// What several promotions take off together: percents add up, and so do amounts and free pieces.
struct Reduction
{
    std::vector<const Promotion *> promotions; // in the order of their ids
    std::int64_t basisPoints = 0;
    Money amount;  // a piece, after the percents
    Quantity free; // pieces that cost nothing
};

// Does it take anything off what is asked for at this list price?
bool applies(const Promotion &promotion, const PriceQuestion &question, const QString &currency);

// Of all that applies: the stackable ones together, or one of the others alone, whichever leaves
// least to pay; the same whatever the order in which they are given.
Reduction bestReduction(std::span<const Promotion> promotions,
                        const PriceQuestion &question,
                        const PriceList &list,
                        Money unitPrice);

// What is left to pay of a quantity after a reduction and a discount in basis points; the one place
// where anything is rounded: half away from zero, to the minor unit.
Money reduced(Money unitPrice, Quantity quantity, const Reduction &by, std::int64_t discount);

} // namespace roundsman
