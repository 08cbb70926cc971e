#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// Somebody else who sells to our customers.
struct Competitor
{
    Id id;
    QString name;
    QString note;
};

template <>
inline constexpr auto
    schema<Competitor> = entity(18,
                                "competitor",
                                K,
                                {company},
                                field(1, "name", &Competitor::name).limit(200).required().search(4),
                                field(2, "note", &Competitor::note).note());

} // namespace roundsman
