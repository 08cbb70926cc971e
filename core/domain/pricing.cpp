#include "core/domain/pricing.h"

#include "core/domain/promotions.h"

#include <algorithm>

namespace roundsman {

// The earlier of two ends; nothing ends never.
static void endBy(std::optional<Instant> &end, const std::optional<Instant> &other)
{
    if (other && (!end || *other < *end))
        end = other;
}

std::optional<LinePrice>
priceLine(const PriceBook &book, const PriceQuestion &question, std::int64_t discount)
{
    auto answer = applicablePrice(question, book.lists, book.prices);
    const bool isBinding = answer.has_value();
    if (!answer)
        answer = expiredPrice(question, book.lists, book.prices);
    if (!answer)
        return std::nullopt;

    const Price &price = *answer->price;
    const Reduction reduction = isBinding
        ? bestReduction(book.promotions, question, *answer->list, price.unitPrice)
        : Reduction();
    LinePrice line;
    line.list = answer->list;
    line.price = answer->price;
    line.binding = isBinding;
    line.promotions = reduction.promotions;
    line.age = answer->age;
    line.listed = price.unitPrice * question.quantity;
    line.total = reduced(price.unitPrice, question.quantity, reduction, discount);
    if (price.floor)
        line.underFloor = std::max(Money(), *price.floor * question.quantity - line.total);
    if (price.target)
        line.overTarget = line.total - *price.target * question.quantity;
    line.validUntil = answer->list->validUntil;
    for (const Promotion *each : line.promotions)
        endBy(line.validUntil, each->validUntil);
    return line;
}

} // namespace roundsman
