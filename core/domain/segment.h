#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// A kind of customer that is priced and spoken to alike.
struct Segment
{
    Id id;
    QString dimension;
    QString name;
    Id owner;
    QString rules; // who belongs to it, as JSON
};

inline constexpr const char *dimensionWords[] = {
    "industry", "geography", "age", "channel", "value"};

template <>
inline constexpr auto schema<Segment> =
    entity(5,
           "segment",
           K,
           {company},
           field(1, "dimension", &Segment::dimension).oneOf(dimensionWords).required(),
           field(2, "name", &Segment::name).limit(200).required(),
           field(3, "owner", &Segment::owner).references("user"),
           field(4, "rules", &Segment::rules).document());

} // namespace roundsman
