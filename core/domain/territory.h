#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// A part of the market that somebody is answerable for.
struct Territory
{
    Id id;
    QString name;
    QString code;
    Id parent;
};

template <>
inline constexpr auto
    schema<Territory> = entity(3,
                               "territory",
                               M | A,
                               {company},
                               field(1, "name", &Territory::name).limit(200).required(),
                               field(2, "code", &Territory::code).limit(64),
                               field(3, "parent", &Territory::parent).references("territory"));

} // namespace roundsman
