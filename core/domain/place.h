#pragma once

namespace roundsman {

// A place on the map, in degrees of WGS 84.
struct Place
{
    double lat = 0;
    double lon = 0;

    bool operator==(const Place &) const = default;
};

// Along the surface, in metres.
double metresBetween(const Place &a, const Place &b);

} // namespace roundsman
