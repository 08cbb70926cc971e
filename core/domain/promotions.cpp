#include "core/domain/promotions.h"

#include "core/base/text.h"
#include "core/domain/pricing.h"

#include <algorithm>

namespace roundsman {

namespace {

__extension__ using Wide = __int128;

constexpr Wide whole = wholeInBasisPoints;
constexpr Wide denominator = whole * whole * 1000;

// What is left to pay, in parts of the minor unit: exact, so that rounding decides nothing.
Wide exactly(Money unitPrice, Quantity quantity, const Reduction &by, std::int64_t discount)
{
    const Wide each =
        unitPrice.minor * (whole - std::min<Wide>(by.basisPoints, whole)) - by.amount.minor * whole;
    const Wide paid = std::max<std::int64_t>(quantity.thousandths - by.free.thousandths, 0);
    const Wide kept = whole - std::clamp<Wide>(discount, 0, whole);
    return std::max<Wide>(each, 0) * paid * kept;
}

bool isFor(const Promotion &promotion, const Id &product)
{
    return promotion.products.isEmpty()
        || std::ranges::any_of(promotion.products, [&](const QString &each) {
               return Id::fromText(toUtf8(each)) == product;
           });
}

void add(Reduction &reduction, const Promotion &promotion, Quantity quantity)
{
    reduction.promotions.push_back(&promotion);
    if (promotion.kind == u"percent")
        reduction.basisPoints += promotion.value;
    else if (promotion.kind == u"amount")
        reduction.amount = reduction.amount + Money{promotion.value};
    else
        reduction.free = reduction.free
            + Quantity::of(quantity.thousandths / promotion.minimumQuantity.thousandths
                           * promotion.value);
}

std::vector<Id> idsOf(const Reduction &reduction)
{
    std::vector<Id> ids;
    for (const Promotion *each : reduction.promotions)
        ids.push_back(each->id);
    return ids;
}

} // namespace

bool applies(const Promotion &promotion, const PriceQuestion &question, const QString &currency)
{
    const bool isKnown = promotion.value > 0
        && (promotion.kind == u"percent"
            || (promotion.kind == u"amount" && promotion.currency == currency)
            || (promotion.kind == u"free" && promotion.minimumQuantity > Quantity()));
    return isKnown && promotion.state == u"published"
        && isTheirs(question, promotion.segment, promotion.territory)
        && hasBegun(promotion.validFrom, question.at)
        && !hasEnded(promotion.validUntil, question.at) && isFor(promotion, question.product)
        && promotion.minimumQuantity <= question.quantity;
}

Reduction bestReduction(std::span<const Promotion> promotions,
                        const PriceQuestion &question,
                        const PriceList &list,
                        Money unitPrice)
{
    std::vector<const Promotion *> applicable;
    for (const Promotion &each : promotions) {
        if (applies(each, question, list.currency))
            applicable.push_back(&each);
    }
    std::ranges::sort(applicable, {}, &Promotion::id);

    std::vector<Reduction> choices(1); // the first: all that may stand together, perhaps none
    for (const Promotion *each : applicable) {
        if (each->stackable)
            add(choices.front(), *each, question.quantity);
        else
            add(choices.emplace_back(), *each, question.quantity);
    }
    const auto key = [&](const Reduction &choice) {
        return std::tuple(exactly(unitPrice, question.quantity, choice, 0),
                          choice.promotions.size(),
                          idsOf(choice));
    };
    return *std::ranges::min_element(choices, {}, key);
}

Money reduced(Money unitPrice, Quantity quantity, const Reduction &by, std::int64_t discount)
{
    const Wide exact = exactly(unitPrice, quantity, by, discount);
    return {std::int64_t((exact + denominator / 2) / denominator)};
}

} // namespace roundsman
