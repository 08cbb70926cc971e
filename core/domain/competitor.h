#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// Somebody else who sells to our customers. Whoever meets one in the field may name it; how it is
// called and what is known of it is then marketing's.
struct Competitor
{
    Id id;
    QString name;
    QString note;
};

template <>
inline constexpr auto schema<Competitor> =
    entity(18,
           "competitor",
           R | M | K,
           {company},
           field(1, "name", &Competitor::name).limit(200).required().search(4).writers(M | K),
           field(2, "note", &Competitor::note).note().writers(M | K));

} // namespace roundsman
