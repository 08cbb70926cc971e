#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// How much of a product can be had, where and when.
struct Capacity
{
    Id id;
    Id product;
    QString place;
    std::optional<Instant> from;
    std::optional<Instant> to;
    Quantity quantity;
    QString unit;
    Quantity reserved;
    Instant asOf;
    std::optional<Instant> validUntil;
};

template <>
inline constexpr auto schema<Capacity> =
    entity(10,
           "capacity",
           P,
           {company},
           field(1, "product", &Capacity::product).references("product").required(),
           field(2, "place", &Capacity::place).limit(200),
           field(3, "from", &Capacity::from),
           field(4, "to", &Capacity::to),
           field(5, "quantity", &Capacity::quantity),
           field(6, "unit", &Capacity::unit).limit(64),
           field(7, "reserved", &Capacity::reserved).merge(Merge::delta).writers(R | P),
           field(8, "asOf", &Capacity::asOf),
           field(9, "validUntil", &Capacity::validUntil));

} // namespace roundsman
