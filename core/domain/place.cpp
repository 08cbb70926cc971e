#include "core/domain/place.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace roundsman {

static constexpr double earthRadius = 6'371'000; // metres

double metresBetween(const Place &a, const Place &b)
{
    const auto radians = [](double degrees) { return degrees * std::numbers::pi / 180; };
    const double north = std::sin(radians(b.lat - a.lat) / 2);
    const double east = std::sin(radians(b.lon - a.lon) / 2);
    const double chord =
        north * north + std::cos(radians(a.lat)) * std::cos(radians(b.lat)) * east * east;
    return 2 * earthRadius * std::asin(std::sqrt(std::min(1.0, chord)));
}

} // namespace roundsman
