#pragma once

#include "core/base/clock.h"
#include "core/domain/place.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace roundsman {

// A visit to fit into a day: where, between when one may arrive, and how long it takes.
struct Stop
{
    std::optional<Place> place; // unknown: no way to it is counted
    Instant opens;
    Instant closes; // the latest arrival that keeps the window
    std::chrono::milliseconds stay{0};
};

struct RouteStart
{
    Instant at;
    std::optional<Place> place;
};

// An order of stops and what it costs. Fewer missed windows count before less lateness, that before
// an earlier end (nobody waits at a door to save a kilometre), and that before a shorter way.
struct Route
{
    std::vector<std::size_t> order;
    int missed = 0; // windows
    std::chrono::milliseconds late{0};
    double metres = 0;
    Instant end;
};

// The way is straight and driven at 30 km/h, as in a town with its lights.
Route routeAlong(const RouteStart &start,
                 std::span<const Stop> stops,
                 const std::vector<std::size_t> &order);

bool isBetter(const Route &a, const Route &b);

// The best order of all, by search, for up to `mostSearched` stops. For more, the given order
// bettered by moving one stop at a time, and runs of two and three, until no move helps (or-opt
// under time windows: M. W. P. Savelsbergh, Local search in routing problems with time windows,
// Annals of Operations Research 4, 1985). In both cases never worse than the order in which the
// stops are given.
Route bestRoute(const RouteStart &start, std::span<const Stop> stops);

inline constexpr std::size_t mostSearched = 9;

} // namespace roundsman
