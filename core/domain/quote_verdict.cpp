#include "core/domain/quote_verdict.h"

#include <algorithm>

namespace roundsman {

namespace {

Money totalOf(std::span<const QuoteLine> lines)
{
    Money total;
    for (const QuoteLine &line : lines)
        total = total + line.total;
    return total;
}

// What the lines as they were offered lack to the floors of these prices.
Money underFloor(std::span<const QuoteLine> lines, const QuotePrice &prices)
{
    Money lacking;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto &line = prices.lines[i];
        if (line && line->price->floor)
            lacking = lacking
                + std::max(Money(), *line->price->floor * lines[i].quantity - lines[i].total);
    }
    return lacking;
}

// When the youngest of the lists began.
std::optional<Instant> pricesFrom(const QuotePrice &prices)
{
    std::optional<Instant> from;
    for (const auto &line : prices.lines) {
        if (line)
            from = std::max(from, line->list->validFrom);
    }
    return from;
}

bool isCovered(Money offered, const QuotePrice &prices, const Quote &quote)
{
    return prices.binding && prices.currency == quote.currency && offered >= prices.total;
}

struct Said
{
    const char *verdict;
    const char *reason;
};

Said verdictOn(const Quote &quote,
               std::span<const QuoteLine> lines,
               const QuotePrice &now,
               const QuoteJudge &by,
               bool isApproved)
{
    const Money offered = totalOf(lines);
    if (offered != quote.total || lines.empty())
        return {"approval", "The lines of this quote do not add up to its total."};
    if (isApproved)
        return {"accepted", ""};
    const auto wanted = wantedOf(lines);
    const QuotePrice then =
        priceQuote(by.book, by.buyer, wanted, quote.discount, std::min(quote.quotedAt, by.now));
    const bool holdsNow = isCovered(offered, now, quote);
    const bool heldThen = isCovered(offered, then, quote);
    if (!holdsNow && !heldThen)
        return {"approval", "It is cheaper than head office's prices for this customer."};
    if (underFloor(lines, holdsNow ? now : then) > Money())
        return {"approval", "It is under the floor price."};
    if (holdsNow)
        return {"accepted", ""};
    const auto changed = pricesFrom(now);
    const bool isRecent =
        changed ? by.now - *changed <= by.grace : by.now - quote.quotedAt <= by.grace;
    return isRecent ? Said{"grace", ""}
                    : Said{"approval", "The prices it was made at are no longer valid."};
}

} // namespace

std::vector<Wanted> wantedOf(std::span<const QuoteLine> lines)
{
    std::vector<Wanted> wanted;
    for (const QuoteLine &line : lines)
        wanted.push_back({line.product, line.quantity});
    return wanted;
}

Quote judged(Quote quote, std::span<const QuoteLine> lines, const QuoteJudge &by, bool isApproved)
{
    const QuotePrice now = priceQuote(by.book, by.buyer, wantedOf(lines), quote.discount, by.now);
    const Said said = verdictOn(quote, lines, now, by, isApproved);
    quote.verdict = said.verdict;
    quote.reason = said.reason;
    quote.serverTotal = now.total;
    quote.serverVersion = now.version;
    quote.serverPricesFrom = pricesFrom(now);
    quote.judgedAt = by.now;
    return quote;
}

ApprovedQuote approvable(const Quote &quote, std::span<const QuoteLine> lines)
{
    return {quote.id,
            quote.customer,
            quote.currency,
            quote.discount,
            quote.total,
            quote.quotedAt,
            wantedOf(lines)};
}

} // namespace roundsman
