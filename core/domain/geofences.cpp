#include "core/domain/geofences.h"

#include <algorithm>

namespace roundsman {

Geofences geofencesAt(const Place &here, std::span<const Door> doors)
{
    std::vector<std::pair<double, Door>> near;
    near.reserve(doors.size());
    for (const Door &door : doors)
        near.emplace_back(metresBetween(here, door.place), door);
    const auto end = near.begin() + std::ptrdiff_t(std::min(near.size(), mostDoors + 1));
    std::ranges::partial_sort(near, end, [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second.customer < b.second.customer;
    });

    Geofences set;
    for (auto each = near.begin(); each != end && set.doors.size() < mostDoors; ++each)
        set.doors.push_back(each->second);
    if (near.size() > mostDoors)
        set.home = Circle{here, std::max(smallestHome, near[mostDoors].first - doorRadius)};
    return set;
}

} // namespace roundsman
