#include "core/domain/rules.h"

#include <algorithm>

namespace roundsman {

bool isInForce(const PriceList &list, const PriceQuestion &question)
{
    const bool isTheirs =
        std::ranges::find(question.segments, list.segment) != question.segments.end()
        && (list.territory.isNull() || list.territory == question.territory);
    const bool hasBegun = !list.validFrom || *list.validFrom <= question.at;
    const bool hasEnded = list.validUntil && *list.validUntil <= question.at;
    return list.state == u"published" && isTheirs && hasBegun && !hasEnded;
}

static const Price *
bestStep(const PriceList &list, const PriceQuestion &question, std::span<const Price> prices)
{
    const Price *best = nullptr;
    for (const Price &price : prices) {
        const bool fits = price.priceList == list.id && price.product == question.product
            && price.minimumQuantity <= question.quantity;
        if (fits && (!best || best->minimumQuantity < price.minimumQuantity))
            best = &price;
    }
    return best;
}

// A total order, so that every device answers alike.
static bool isNewer(const PriceList &a, const PriceList &b)
{
    const auto key = [](const PriceList &list) {
        return std::tuple(list.validFrom, list.version, list.id);
    };
    return key(a) > key(b);
}

std::optional<PriceAnswer> applicablePrice(const PriceQuestion &question,
                                           std::span<const PriceList> lists,
                                           std::span<const Price> prices)
{
    std::optional<PriceAnswer> answer;
    for (const PriceList &list : lists) {
        if (!isInForce(list, question) || (answer && !isNewer(list, *answer->list)))
            continue;
        if (const Price *price = bestStep(list, question, prices))
            answer = PriceAnswer{&list, price, {}};
    }
    if (answer && answer->list->validFrom)
        answer->age = question.at - *answer->list->validFrom;
    return answer;
}

bool isUnderFloor(const Price &price, Money offered)
{
    return price.floor && offered < *price.floor;
}

} // namespace roundsman
