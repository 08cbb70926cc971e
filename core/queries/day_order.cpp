#include "core/queries/day_order.h"

#include "core/domain/day_route.h"
#include "core/queries/nearby.h"
#include "core/store/settings.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace roundsman {

using namespace std::chrono_literals;

static constexpr auto orderSetting = "day/order"; // the day's start, then visits
static constexpr auto usualVisit = 30min;
static constexpr std::chrono::milliseconds usualStay = 20min;
static constexpr std::size_t fewestStops = 3;
static constexpr double worthTelling = 500; // metres
static constexpr std::chrono::milliseconds muchLater = 10min;

static constexpr auto plannedThen = R"(
    SELECT v.id, coalesce(c.name, ''), c.lat, c.lon, v.plannedStart, v.plannedEnd
    FROM visit v LEFT JOIN customer c ON c.id = v.customer
    WHERE v.plannedStart >= ?2 AND v.plannedStart < ?3 AND v.user = ?1 AND v.state = 'planned'
    ORDER BY v.plannedStart, v.seq)";

static constexpr auto begunThen = R"(
    SELECT 1 FROM visit WHERE user = ?1 AND arrivedAt >= ?2 AND arrivedAt < ?3 LIMIT 1)";

namespace {

struct PlannedStop
{
    Id visit;
    QString name;
    Instant until;
    Stop stop;
};

// A narrow window is an appointment: half of it is enough to come in.
PlannedStop stopOf(const Query &query)
{
    const auto lat = query.get<std::optional<double>>(2);
    const auto lon = query.get<std::optional<double>>(3);
    const Instant from = query.get<Instant>(4);
    const Instant until = query.get<std::optional<Instant>>(5).value_or(from + usualVisit);
    const auto stay = std::clamp<std::chrono::milliseconds>((until - from) / 2, 0ms, usualStay);
    PlannedStop planned{query.get<Id>(0), query.get<QString>(1), until, {}};
    planned.stop = {std::nullopt, from, until - stay, stay};
    if (lat && lon)
        planned.stop.place = Place{*lat, *lon};
    return planned;
}

std::vector<PlannedStop> plannedStops(Database &db, const Day &day)
{
    std::vector<PlannedStop> planned;
    for (Query query = db.query(plannedThen, day.user, day.start, day.end); query.next();)
        planned.push_back(stopOf(query));
    return planned;
}

RouteStart startOf(Database &db, const Day &day, Instant now)
{
    RouteStart start{now, std::nullopt};
    if (!db.one<std::int64_t>(begunThen, day.user, day.start, day.end))
        return start;
    if (const auto door = lastDoor(db, day.user))
        start.place = door->place;
    return start;
}

QList<Id> takenOrder(Database &db, const Day &day)
{
    QList<Id> visits;
    const auto kept = findSetting<QString>(db, orderSetting);
    const QStringList words = kept.value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.first().toLongLong() != day.start.ms)
        return visits;
    for (const QString &word : words.mid(1))
        visits += Id::fromText(word.toStdString()).value_or(Id());
    return visits;
}

// Which stops are gone to one after another: taken ones in their order, others where the clock has
// them.
std::vector<std::size_t> inOrder(const std::vector<PlannedStop> &planned, const QList<Id> &taken)
{
    std::vector<std::size_t> order(planned.size());
    std::iota(order.begin(), order.end(), 0);
    std::vector<std::size_t> moved;
    for (const Id &visit : taken) {
        const auto found = std::ranges::find(planned, visit, &PlannedStop::visit);
        if (found != planned.end())
            moved.push_back(std::size_t(found - planned.begin()));
    }
    auto next = moved.begin();
    for (std::size_t &place : order)
        if (std::ranges::find(moved, place) != moved.end())
            place = *next++;
    return order;
}

bool isWorthIt(const Route &best, const Route &now)
{
    return best.missed < now.missed || now.late - best.late >= muchLater
        || (best.late <= now.late
            && (now.end - best.end >= muchLater || now.metres - best.metres >= worthTelling));
}

// Would the first of a route be missed, were it second?
bool isUrgent(const RouteStart &start, const std::vector<Stop> &stops, const Route &route)
{
    std::vector<std::size_t> later = route.order;
    std::swap(later[0], later[1]);
    const Route other = routeAlong(start, stops, later);
    return std::tie(other.missed, other.late) > std::tie(route.missed, route.late);
}

void tell(DayOrder &order,
          const Route &route,
          const std::vector<PlannedStop> &planned,
          bool becauseTheyClose)
{
    const PlannedStop &first = planned[route.order.front()];
    order.first = first.name;
    order.metres = route.metres;
    if (becauseTheyClose)
        order.closes = first.until;
}

} // namespace

DayOrder dayOrder(Database &db, const Day &day, Instant now)
{
    DayOrder order;
    const std::vector<PlannedStop> planned = plannedStops(db, day);
    if (planned.size() < fewestStops)
        return order;
    std::vector<Stop> stops;
    stops.reserve(planned.size());
    for (const PlannedStop &each : planned)
        stops.push_back(each.stop);
    const RouteStart start = startOf(db, day, now);
    const QList<Id> taken = takenOrder(db, day);
    order.isTaken = !taken.isEmpty();
    const Route present = routeAlong(start, stops, inOrder(planned, taken));
    const Route best = order.isTaken ? present : bestRoute(start, stops);
    if (!order.isTaken && !isWorthIt(best, present))
        return order;
    tell(order, best, planned, isUrgent(start, stops, best));
    if (!order.isTaken)
        for (const std::size_t next : best.order)
            order.better += planned[next].visit;
    return order;
}

void takeOrder(Database &db, const Day &day, const QList<Id> &visits)
{
    QString text = QString::number(day.start.ms);
    for (const Id &visit : visits)
        text += u' ' + QString::fromStdString(visit.text());
    putSetting(db, orderSetting, text);
}

void dropOrder(Database &db)
{
    db.run("DELETE FROM sync_kv WHERE key = ?1", std::string(orderSetting));
}

QList<qint64> visitsInOrder(Database &db, const Day &day)
{
    const Listing listing = visitsOf(day);
    QList<qint64> rowids;
    for (Query query = db.start(listing.order, listing.args); query.next();)
        rowids += query.get<std::int64_t>(0);
    QList<qint64> moved;
    for (const Id &visit : takenOrder(db, day)) {
        const auto seq = db.one<std::int64_t>(
            "SELECT seq FROM visit WHERE id = ?1 AND state = 'planned'", visit);
        if (seq && rowids.contains(*seq))
            moved += *seq;
    }
    auto next = moved.cbegin();
    for (qint64 &rowid : rowids)
        if (moved.contains(rowid))
            rowid = *next++;
    return rowids;
}

} // namespace roundsman
