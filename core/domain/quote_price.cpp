#include "core/domain/quote_price.h"

#include "core/base/text.h"

#include <algorithm>

namespace roundsman {

Buyer buyerOf(const Customer &customer)
{
    Buyer buyer{{}, customer.territory};
    for (const QString &segment : customer.segments) {
        if (const auto id = Id::fromText(toUtf8(segment)))
            buyer.segments.push_back(*id);
    }
    return buyer;
}

static PriceQuestion
questionOf(const Buyer &buyer, const Wanted &wanted, Instant at, const QString &currency)
{
    return {wanted.product, wanted.quantity, buyer.segments, buyer.territory, at, currency};
}

static QString
currencyOf(const PriceBook &book, const Buyer &buyer, std::span<const Wanted> wanted, Instant at)
{
    std::vector<Wanted> sorted(wanted.begin(), wanted.end());
    std::ranges::sort(
        sorted, {}, [](const Wanted &each) { return std::pair(each.product, each.quantity); });
    for (const bool isBinding : {true, false}) {
        for (const Wanted &each : sorted) {
            const auto line = priceLine(book, questionOf(buyer, each, at, {}));
            if (line && line->binding == isBinding)
                return line->list->currency;
        }
    }
    return {};
}

static void add(QuotePrice &quote, const LinePrice &line)
{
    quote.listed = quote.listed + line.listed;
    quote.total = quote.total + line.total;
    quote.underFloor = quote.underFloor + line.underFloor;
    quote.version = std::max(quote.version, line.list->version);
    quote.binding = quote.binding && line.binding;
    if (line.validUntil && (!quote.validUntil || *line.validUntil < *quote.validUntil))
        quote.validUntil = line.validUntil;
}

QuotePrice priceQuote(const PriceBook &book,
                      const Buyer &buyer,
                      std::span<const Wanted> wanted,
                      std::int64_t discount,
                      Instant at)
{
    QuotePrice quote;
    quote.currency = currencyOf(book, buyer, wanted, at);
    for (const Wanted &each : wanted) {
        const auto line = priceLine(book, questionOf(buyer, each, at, quote.currency), discount);
        quote.lines.push_back(line);
        if (line)
            add(quote, *line);
        else
            quote.binding = false;
    }
    return quote;
}

} // namespace roundsman
