#include "core/queries/nearby.h"

#include <algorithm>

namespace roundsman {

static constexpr auto lastDoorOf = R"(
    SELECT c.name, c.lat, c.lon FROM visit v JOIN customer c ON c.id = v.customer
    WHERE v.user = ?1 AND v.arrivedAt IS NOT NULL AND v.state IN ('arrived', 'done')
    ORDER BY v.arrivedAt DESC LIMIT 1)";

std::optional<LastDoor> lastDoor(Database &db, const Id &user)
{
    Query query = db.query(lastDoorOf, user);
    if (!query.next())
        return std::nullopt;
    const auto lat = query.get<std::optional<double>>(1);
    const auto lon = query.get<std::optional<double>>(2);
    if (!lat || !lon)
        return std::nullopt;
    return LastDoor{query.get<QString>(0), {*lat, *lon}};
}

QList<qint64> nearest(Database &db, const CustomerFilter &filter, const Place &from, int most)
{
    const std::string sql = "SELECT c.seq, c.lat, c.lon FROM customer c WHERE c.lat IS NOT NULL "
                            "AND c.lon IS NOT NULL AND "
        + conditionOf(filter);
    std::vector<std::pair<double, qint64>> found;
    for (Query query = db.query(sql, filter.me, filter.end); query.next();)
        found.emplace_back(metresBetween(from, {query.get<double>(1), query.get<double>(2)}),
                           query.get<std::int64_t>(0));
    const auto end = found.begin() + std::min<std::ptrdiff_t>(most, std::ssize(found));
    std::partial_sort(found.begin(), end, found.end());
    QList<qint64> rowids;
    std::for_each(found.begin(), end, [&](const auto &each) { rowids += each.second; });
    return rowids;
}

} // namespace roundsman
