#pragma once

#include "core/domain/approval_check.h"
#include "core/domain/quote.h"
#include "core/domain/quote_line.h"

namespace roundsman {

// What head office goes by when it judges a quote.
struct QuoteJudge
{
    const PriceBook &book;
    Buyer buyer;
    Instant now;
    std::chrono::milliseconds grace; // how long a quote may still stand on prices that have changed
};

std::vector<Wanted> wantedOf(std::span<const QuoteLine> lines);

// The quote with head office's fields filled in: accepted; accepted under grace, because its prices
// held when it was made and changed only lately; or in need of a manager's approval, with the
// reason. `isApproved`: a manager's approval of just this quote is there.
Quote judged(Quote quote, std::span<const QuoteLine> lines, const QuoteJudge &by, bool isApproved);

// How a quote of before counts against an approval of it.
ApprovedQuote approvable(const Quote &quote, std::span<const QuoteLine> lines);

} // namespace roundsman
