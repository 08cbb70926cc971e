#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// What a customer was offered, at whose prices, and what head office says of it. What was offered
// is written once; afterwards it is accepted, declined or expires.
struct Quote
{
    Id id;
    Id customer;
    QString number; // given by the server; empty until then
    Id author;
    QString state;
    Instant quotedAt;
    std::optional<Instant> validUntil;
    QString currency;
    Money listed; // at list prices
    Money total;
    std::int64_t discount = 0; // basis points
    std::int64_t priceVersion = 0;
    Money underFloor; // by the prices that the rep had
    QString approval; // a manager's signed code; empty: none
    QString verdict;  // of head office; empty: not yet
    Money serverTotal;
    std::int64_t serverVersion = 0;
    std::optional<Instant> serverPricesFrom; // since when head office's prices hold
    std::optional<Instant> judgedAt;
    QString reason; // of the verdict, a sentence
};

inline constexpr const char *quoteWords[] = {"draft", "sent", "accepted", "declined", "expired"};
inline constexpr std::pair<const char *, const char *> quoteSteps[] = {{"draft", "sent"},
                                                                       {"draft", "expired"},
                                                                       {"sent", "accepted"},
                                                                       {"sent", "declined"},
                                                                       {"sent", "expired"}};
inline constexpr const char *quoteVerdictWords[] = {"", "accepted", "grace", "approval"};

template <>
inline constexpr auto schema<Quote> = entity(
    32,
    "quote",
    R | M,
    {follow("customer")},
    field(1, "customer", &Quote::customer).references("customer").required().merge(Merge::append),
    field(2, "number", &Quote::number).limit(64).writers(S).search(5),
    field(3, "author", &Quote::author).references("user").merge(Merge::append),
    field(4, "state", &Quote::state).state({quoteWords, quoteSteps}),
    field(5, "quotedAt", &Quote::quotedAt).merge(Merge::append).indexed(),
    field(6, "validUntil", &Quote::validUntil).merge(Merge::append),
    field(7, "currency", &Quote::currency).limit(3).merge(Merge::append),
    field(8, "listed", &Quote::listed).merge(Merge::append),
    field(9, "total", &Quote::total).merge(Merge::append),
    field(10, "discount", &Quote::discount).merge(Merge::append),
    field(11, "priceVersion", &Quote::priceVersion).merge(Merge::append),
    field(12, "underFloor", &Quote::underFloor).merge(Merge::append),
    field(13, "approval", &Quote::approval).lww(),
    field(14, "verdict", &Quote::verdict).oneOf(quoteVerdictWords).writers(S),
    field(15, "serverTotal", &Quote::serverTotal).writers(S),
    field(16, "serverVersion", &Quote::serverVersion).writers(S),
    field(17, "serverPricesFrom", &Quote::serverPricesFrom).writers(S),
    field(18, "judgedAt", &Quote::judgedAt).writers(S),
    field(19, "reason", &Quote::reason).writers(S));

} // namespace roundsman
