#include "core/domain/rules.h"

#include <algorithm>

namespace roundsman {

bool isTheirs(const PriceQuestion &question, const Id &segment, const Id &territory)
{
    return std::ranges::find(question.segments, segment) != question.segments.end()
        && (territory.isNull() || territory == question.territory);
}

bool hasBegun(const std::optional<Instant> &from, Instant at) { return !from || *from <= at; }
bool hasEnded(const std::optional<Instant> &until, Instant at) { return until && *until <= at; }

// Whether it has ended or not.
static bool wasInForce(const PriceList &list, const PriceQuestion &question)
{
    return list.state == u"published" && isTheirs(question, list.segment, list.territory)
        && (question.currency.isEmpty() || question.currency == list.currency)
        && hasBegun(list.validFrom, question.at);
}

bool isInForce(const PriceList &list, const PriceQuestion &question)
{
    return wasInForce(list, question) && !hasEnded(list.validUntil, question.at);
}

static const Price *
bestStep(const PriceList &list, const PriceQuestion &question, std::span<const Price> prices)
{
    const auto key = [](const Price &price) { return std::tuple(price.minimumQuantity, price.id); };
    const Price *best = nullptr;
    for (const Price &price : prices) {
        const bool fits = price.priceList == list.id && price.product == question.product
            && price.minimumQuantity <= question.quantity;
        if (fits && (!best || key(*best) < key(price)))
            best = &price;
    }
    return best;
}

// Total orders, so that every device answers alike.
static bool isNewer(const PriceList &a, const PriceList &b)
{
    const auto key = [](const PriceList &list) {
        return std::tuple(!list.territory.isNull(), list.validFrom, list.version, list.id);
    };
    return key(a) > key(b);
}

static bool endedLater(const PriceList &a, const PriceList &b)
{
    return a.validUntil == b.validUntil ? isNewer(a, b) : a.validUntil > b.validUntil;
}

template <typename Counts, typename Before>
static std::optional<PriceAnswer> firstOf(const PriceQuestion &question,
                                          std::span<const PriceList> lists,
                                          std::span<const Price> prices,
                                          const Counts &counts,
                                          const Before &before)
{
    std::optional<PriceAnswer> answer;
    for (const PriceList &list : lists) {
        if (!counts(list, question) || (answer && !before(list, *answer->list)))
            continue;
        if (const Price *price = bestStep(list, question, prices))
            answer = PriceAnswer{&list, price, {}};
    }
    if (answer && answer->list->validFrom)
        answer->age = question.at - *answer->list->validFrom;
    return answer;
}

std::optional<PriceAnswer> applicablePrice(const PriceQuestion &question,
                                           std::span<const PriceList> lists,
                                           std::span<const Price> prices)
{
    return firstOf(question, lists, prices, isInForce, isNewer);
}

std::optional<PriceAnswer> expiredPrice(const PriceQuestion &question,
                                        std::span<const PriceList> lists,
                                        std::span<const Price> prices)
{
    return firstOf(question, lists, prices, wasInForce, endedLater);
}

bool isUnderFloor(const Price &price, Money offered)
{
    return price.floor && offered < *price.floor;
}

} // namespace roundsman
