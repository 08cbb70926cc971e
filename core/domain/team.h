#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// People who share a target and a manager.
struct Team
{
    Id id;
    QString name;
    Id manager;
    Id parent;
    Id calendar;
};

template <>
inline constexpr auto
    schema<Team> = entity(2,
                          "team",
                          A | M,
                          {company},
                          field(1, "name", &Team::name).limit(200).required(),
                          field(2, "manager", &Team::manager).references("user"),
                          field(3, "parent", &Team::parent).references("team"),
                          field(4, "calendar", &Team::calendar).references("calendar"));

} // namespace roundsman
