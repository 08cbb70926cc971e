#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// What is sold.
struct Product
{
    Id id;
    QString sku;
    QString name;
    QString names; // translations: {"sk": "…"}
    QString unit;
    QString category;
    QString description;
    bool active = true;
};

template <>
inline constexpr auto
    schema<Product> = entity(9,
                             "product",
                             P,
                             {company},
                             field(1, "sku", &Product::sku).limit(64).search(6),
                             field(2, "name", &Product::name).limit(200).required().search(8),
                             field(3, "names", &Product::names).document(),
                             field(4, "unit", &Product::unit).limit(64),
                             field(5, "category", &Product::category).limit(200),
                             field(6, "description", &Product::description).limit(16'384),
                             field(7, "active", &Product::active));

} // namespace roundsman
