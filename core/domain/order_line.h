#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// One product on an order, at the price of that day.
struct OrderLine
{
    Id id;
    Id order;
    Id product;
    Quantity quantity;
    Money unitPrice;
    std::int64_t discount = 0; // basis points
    std::int64_t priceVersion = 0;
};

template <>
inline constexpr auto schema<OrderLine> = entity(
    14,
    "order_line",
    R,
    {follow("order")},
    field(1, "order", &OrderLine::order).references("order").required().merge(Merge::append),
    field(2, "product", &OrderLine::product).references("product").required().merge(Merge::append),
    field(3, "quantity", &OrderLine::quantity).merge(Merge::append),
    field(4, "unitPrice", &OrderLine::unitPrice).merge(Merge::append),
    field(5, "discount", &OrderLine::discount).merge(Merge::append),
    field(6, "priceVersion", &OrderLine::priceVersion).merge(Merge::append));

} // namespace roundsman
