#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// That a version of something from the centre is on a device, and since when its person has seen
// it. Also what a device knows the latest version by that it has had.
struct Receipt
{
    Id id;
    Id object; // a dashboard, a brief
    std::int64_t version = 0;
    Id user;
    std::int64_t device = 0;
    Instant deliveredAt;
    std::optional<Instant> seenAt;
};

template <>
inline constexpr auto schema<Receipt> =
    entity(25,
           "receipt",
           R | M | K | P | A,
           {answer("user")},
           field(1, "object", &Receipt::object).required().indexed().merge(Merge::append),
           field(2, "version", &Receipt::version).merge(Merge::append),
           field(3, "user", &Receipt::user).references("user").required().merge(Merge::append),
           field(4, "device", &Receipt::device).merge(Merge::append),
           field(5, "deliveredAt", &Receipt::deliveredAt).merge(Merge::append),
           field(6, "seenAt", &Receipt::seenAt).lww());

} // namespace roundsman
