#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// One product on a quote, at the price of that day. The list is named, not pointed at: a list that
// is over leaves the devices, the quote does not.
struct QuoteLine
{
    Id id;
    Id quote;
    Id product;
    Quantity quantity;
    Money unitPrice; // on the list
    Money total;     // after promotions and discount
    Id priceList;
    std::int64_t priceVersion = 0;
    QStringList promotions; // ids
};

template <>
inline constexpr auto schema<QuoteLine> = entity(
    36,
    "quote_line",
    R | M,
    {follow("quote")},
    field(1, "quote", &QuoteLine::quote).references("quote").required().merge(Merge::append),
    field(2, "product", &QuoteLine::product).references("product").required().merge(Merge::append),
    field(3, "quantity", &QuoteLine::quantity).merge(Merge::append),
    field(4, "unitPrice", &QuoteLine::unitPrice).merge(Merge::append),
    field(5, "total", &QuoteLine::total).merge(Merge::append),
    field(6, "priceList", &QuoteLine::priceList).merge(Merge::append),
    field(7, "priceVersion", &QuoteLine::priceVersion).merge(Merge::append),
    field(8, "promotions", &QuoteLine::promotions).merge(Merge::append));

} // namespace roundsman
