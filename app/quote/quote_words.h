#pragma once

#include "app/words.h"
#include "core/domain/approval_check.h"
#include "core/queries/offers.h"

namespace roundsman {

// One product of a quote in words: its price with version and validity, and what came off it.
QString lineDetail(const std::optional<LinePrice> &line, const Words &words);

// "Prices of 12 March, version 3, valid to 30 April"; "" without any.
QString pricesText(const QuotePrice &price, const Words &words);

QString percentText(std::int64_t basisPoints, const Words &words);

// What stands in the way of this quote, and what can be done; "" when nothing does.
QString
bindingProblem(const Offers &offers, std::span<const Wanted> wanted, const QuotePrice &price);
QString floorProblem(const QuotePrice &price, std::int64_t mostAlone, const Words &words);
QString approvalProblem(ApprovalFault fault);

// What head office says of a quote that was sent; "" while it has said nothing.
QString verdictText(const QString &verdict,
                    Money difference,
                    const QString &currency,
                    const std::optional<Instant> &pricesFrom,
                    const Words &words);

// The quote as a message to the customer.
struct QuoteMessage
{
    QString customer;
    const Offers &offers;
    std::span<const Wanted> wanted;
    const QuotePrice &price;
    std::int64_t discount = 0;
};
QString messageText(const QuoteMessage &message, const Words &words);

} // namespace roundsman
