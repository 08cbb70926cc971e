#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// What a person thought of a tile: one row a tile and person. The dashboard is no reference: what
// was said of one that has left the device meanwhile counts as well.
struct Reaction
{
    Id id;
    Id dashboard;
    std::int64_t version = 0; // of the dashboard
    QString tile;             // its key
    Id user;
    QString useful; // empty: taken back
    QString outcome;
    Instant at;
};

inline constexpr const char *usefulWords[] = {"useful", "notUseful"};

template <>
inline constexpr auto schema<Reaction> =
    entity(24,
           "reaction",
           R | M | K | P | A,
           {answer("user")},
           field(1, "dashboard", &Reaction::dashboard).required().indexed().merge(Merge::append),
           field(2, "version", &Reaction::version).merge(Merge::append),
           field(3, "tile", &Reaction::tile).limit(64).required().merge(Merge::append),
           field(4, "user", &Reaction::user).references("user").required().merge(Merge::append),
           field(5, "useful", &Reaction::useful).oneOf(usefulWords).lww(),
           field(6, "outcome", &Reaction::outcome).lww(),
           field(7, "at", &Reaction::at).lww());

} // namespace roundsman
