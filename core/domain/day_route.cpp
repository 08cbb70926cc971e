#include "core/domain/day_route.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <tuple>

namespace roundsman {

namespace {

constexpr double metresPerMs = 30'000.0 / 3'600'000;
constexpr std::int64_t noticed = 60'000; // ms; an end that much earlier is one

// Adds a stop to the end of a route that ends at `from`.
void drive(Route &route, std::optional<Place> &from, const Stop &stop)
{
    const double way = from && stop.place ? metresBetween(*from, *stop.place) : 0;
    const std::int64_t arrived =
        std::max(route.end.ms + std::int64_t(way / metresPerMs), stop.opens.ms);
    const std::int64_t late = std::max<std::int64_t>(0, arrived - stop.closes.ms);
    route.missed += late > 0 ? 1 : 0;
    route.late += std::chrono::milliseconds(late);
    route.metres += way;
    route.end = Instant{arrived} + stop.stay;
    if (stop.place)
        from = stop.place;
}

// Every order, but for those whose beginning is already no better than the best whole one.
class Search
{
public:
    Search(std::span<const Stop> stops, Route best) : m_stops(stops), m_best(std::move(best)) { }

    Route from(const RouteStart &start)
    {
        Route route;
        route.end = start.at;
        go(route, start.place);
        return m_best;
    }

private:
    void go(const Route &route, const std::optional<Place> &at)
    {
        if (route.order.size() == m_stops.size()) {
            if (isBetter(route, m_best))
                m_best = route;
            return;
        }
        const auto lost = std::tie(route.missed, route.late);
        const auto least = std::tie(m_best.missed, m_best.late);
        if (lost > least || (lost == least && route.end.ms > m_best.end.ms + noticed))
            return;
        for (std::size_t next = 0; next < m_stops.size(); ++next) {
            if (std::ranges::find(route.order, next) != route.order.end())
                continue;
            Route longer = route;
            std::optional<Place> there = at;
            longer.order.push_back(next);
            drive(longer, there, m_stops[next]);
            go(longer, there);
        }
    }

    std::span<const Stop> m_stops;
    Route m_best;
};

// The best that comes of moving one run of `length` stops to another place.
Route movedOnce(const RouteStart &start,
                std::span<const Stop> stops,
                const Route &given,
                std::size_t length)
{
    Route best = given;
    for (std::size_t from = 0; from + length <= given.order.size(); ++from) {
        for (std::size_t to = 0; to + length <= given.order.size(); ++to) {
            std::vector<std::size_t> order = given.order;
            const auto first = order.begin() + std::ptrdiff_t(from);
            const auto last = first + std::ptrdiff_t(length);
            const auto target = order.begin() + std::ptrdiff_t(to);
            if (to < from)
                std::rotate(target, first, last);
            else
                std::rotate(first, last, last + std::ptrdiff_t(to - from));
            Route moved = routeAlong(start, stops, order);
            if (isBetter(moved, best))
                best = std::move(moved);
        }
    }
    return best;
}

Route bettered(const RouteStart &start, std::span<const Stop> stops, Route route)
{
    constexpr std::size_t longestRun = 3;
    for (bool isMoved = true; isMoved;) {
        isMoved = false;
        for (std::size_t length = 1; length <= longestRun; ++length) {
            Route moved = movedOnce(start, stops, route, length);
            if (!isBetter(moved, route))
                continue;
            route = std::move(moved);
            isMoved = true;
        }
    }
    return route;
}

} // namespace

bool isBetter(const Route &a, const Route &b)
{
    if (std::tie(a.missed, a.late) != std::tie(b.missed, b.late))
        return std::tie(a.missed, a.late) < std::tie(b.missed, b.late);
    if (std::abs(a.end.ms - b.end.ms) > noticed)
        return a.end.ms < b.end.ms;
    return a.metres < b.metres;
}

Route routeAlong(const RouteStart &start,
                 std::span<const Stop> stops,
                 const std::vector<std::size_t> &order)
{
    Route route;
    route.end = start.at;
    std::optional<Place> at = start.place;
    for (const std::size_t next : order)
        drive(route, at, stops[next]);
    route.order = order;
    return route;
}

Route bestRoute(const RouteStart &start, std::span<const Stop> stops)
{
    std::vector<std::size_t> given(stops.size());
    std::iota(given.begin(), given.end(), 0);
    Route route = bettered(start, stops, routeAlong(start, stops, given));
    return stops.size() > mostSearched ? route : Search(stops, std::move(route)).from(start);
}

} // namespace roundsman
