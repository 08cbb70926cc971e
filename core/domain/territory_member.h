#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// Who works a territory, as what, and from when to when.
struct TerritoryMember
{
    Id id;
    Id territory;
    Id user;
    QString role;
    std::optional<Instant> from;
    std::optional<Instant> to;
};

inline constexpr const char *memberWords[] = {"rep", "manager"};

template <>
inline constexpr auto schema<TerritoryMember> =
    entity(4,
           "territory_member",
           M | A,
           {company},
           field(1, "territory", &TerritoryMember::territory).references("territory").required(),
           field(2, "user", &TerritoryMember::user).references("user").required(),
           field(3, "role", &TerritoryMember::role).oneOf(memberWords).required(),
           field(4, "from", &TerritoryMember::from),
           field(5, "to", &TerritoryMember::to));

} // namespace roundsman
