#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// What a product costs on one list from some quantity up, and how far a rep may go.
struct Price
{
    Id id;
    Id priceList;
    Id product;
    Quantity minimumQuantity;
    Money unitPrice;
    std::optional<Money> floor;
    std::optional<Money> target;
};

template <>
inline constexpr auto schema<Price> =
    entity(12,
           "price",
           P,
           {follow("priceList")},
           field(1, "priceList", &Price::priceList).references("price_list").required(),
           field(2, "product", &Price::product).references("product").required(),
           field(3, "minimumQuantity", &Price::minimumQuantity),
           field(4, "unitPrice", &Price::unitPrice),
           field(5, "floor", &Price::floor),
           field(6, "target", &Price::target));

} // namespace roundsman
