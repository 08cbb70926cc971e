#include "core/queries/vantage.h"

#include "core/queries/nearby.h"

namespace roundsman {

static constexpr std::chrono::hours back{24 * 30};
static constexpr std::chrono::hours ahead{24 * 7};
static constexpr std::int64_t mostKnown = 60;

static constexpr auto visited = R"(
    SELECT c.seq, c.name, min(abs(coalesce(v.arrivedAt, v.plannedStart) - ?2)) AS away
    FROM visit v JOIN customer c ON c.id = v.customer
    WHERE v.user = ?1 AND v.state <> 'cancelled'
      AND coalesce(v.arrivedAt, v.plannedStart) BETWEEN ?3 AND ?4
    GROUP BY c.seq ORDER BY away, c.seq LIMIT ?5)";

Vantage vantageOf(Database &db, const Id &person, Instant now)
{
    Vantage vantage;
    vantage.me = person;
    for (Query query = db.query(visited, person, now, now - back, now + ahead, mostKnown);
         query.next();)
        vantage.known.push_back(
            {query.get<std::int64_t>(0), searchable(query.get<std::string>(1))});
    if (const auto last = lastDoor(db, person))
        vantage.door = Vantage::Door{last->place.lat, last->place.lon};
    return vantage;
}

} // namespace roundsman
