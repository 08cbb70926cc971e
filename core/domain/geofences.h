#pragma once

#include "core/base/id.h"
#include "core/domain/place.h"

#include <optional>
#include <span>
#include <vector>

namespace roundsman {

// A customer's door.
struct Door
{
    Id customer;
    Place place;
};

struct Circle
{
    Place centre;
    double radius = 0; // metres

    bool holds(const Place &place) const { return metresBetween(centre, place) <= radius; }
};

// What a phone watches, which lets an app name twenty regions and no more: the doors nearest to
// where it is, and the circle round that place, on leaving which the set is chosen anew.
struct Geofences
{
    std::vector<Door> doors;    // nearest first, 19 at most; of two as near the one of the lower id
    std::optional<Circle> home; // none: every door is watched, so nothing has to be chosen anew
};

inline constexpr double doorRadius = 100;    // metres round a door that count as being there
inline constexpr std::size_t mostDoors = 19; // one region is left for `home`
inline constexpr double smallestHome = 200;  // metres; a smaller circle is left all the time

// As long as the phone is within `home`, it is at no door but the watched ones; where more than 19
// doors are closer together than `smallestHome` and `doorRadius`, those of them that are nearest.
Geofences geofencesAt(const Place &here, std::span<const Door> doors);

} // namespace roundsman
