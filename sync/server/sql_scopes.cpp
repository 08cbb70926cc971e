#include "sync/server/sql_reading.h"

namespace roundsman {

static const std::string selectPlaces = "SELECT " + std::string(placeColumns) + " FROM scope_row ";

std::int64_t SqlReading::epoch() { return numberSet("epoch").value_or(1); }

std::int64_t SqlReading::versionFloor() { return numberSet("version_floor").value_or(0); }

std::optional<StoredScope> SqlReading::scope(std::string_view name)
{
    Query query = m_db.prepare("SELECT scope_id, epoch, seq, n_live, sum0, sum1, gc_floor FROM "
                               "scope_head WHERE name = ?1");
    query.bind(1, name);
    if (!query.next())
        return std::nullopt;
    StoredScope scope;
    scope.number = query.get<std::int64_t>(0);
    scope.head.scope = name;
    scope.head.epoch = query.get<std::int64_t>(1);
    scope.head.seq = query.get<std::int64_t>(2);
    scope.head.rows = query.get<std::int64_t>(3);
    scope.head.sum = sumAt(query, 4);
    scope.head.floor = query.get<std::int64_t>(6);
    return scope;
}

std::string SqlReading::scopeName(std::int64_t number)
{
    return m_db.one<std::string>("SELECT name FROM scope_head WHERE scope_id = ?1", number)
        .value_or(std::string());
}

std::vector<Membership> SqlReading::memberships(const Table &table, const Id &id)
{
    if (const auto *known = m_ahead.memberships(table, id))
        return *known;
    std::vector<Membership> places;
    static const std::string sql = selectPlaces + "WHERE tbl = ?1 AND row_id = ?2 AND live <> 0";
    Query query = m_db.prepare(sql);
    query.bind(1, std::int64_t(table.id));
    query.bind(2, id.view());
    while (query.next())
        places.push_back(placeAt(query));
    return places;
}

std::optional<Membership> SqlReading::place(std::int64_t scope, const Table &table, const Id &row)
{
    static const std::string sql =
        selectPlaces + "WHERE tbl = ?1 AND row_id = ?2 AND scope_id = ?3";
    Query query = m_db.prepare(sql);
    query.bind(1, std::int64_t(table.id));
    query.bind(2, row.view());
    query.bind(3, scope);
    return query.next() ? std::optional(placeAt(query)) : std::nullopt;
}

void SqlReading::places(std::int64_t scope,
                        std::int64_t after,
                        bool liveOnly,
                        const PlaceVisitor &visit)
{
    if (m_db.isShared())
        return m_ahead.places(scope, after, liveOnly, visit);
    static const std::string every = selectPlaces + "WHERE scope_id = ?1 AND seq > ?2 ORDER BY seq";
    static const std::string live =
        selectPlaces + "WHERE scope_id = ?1 AND seq > ?2 AND live <> 0 ORDER BY seq";
    Query query = m_db.prepare(liveOnly ? live : every);
    query.bind(1, scope);
    query.bind(2, after);
    while (query.next() && visit(placeAt(query))) { }
}

// As a document of JSON.
static std::string listed(std::span<const std::int64_t> numbers)
{
    std::string json;
    for (const std::int64_t number : numbers)
        json += (json.empty() ? '[' : ',') + std::to_string(number);
    return json.empty() ? "[]" : json + ']';
}

void SqlReading::livePlaces(std::span<const std::int64_t> scopes, const PlaceVisitor &visit)
{
    if (m_db.isShared())
        return m_ahead.livePlaces(scopes, visit);
    static const std::string sql = selectPlaces
        + "WHERE scope_id IN (SELECT value FROM json_each(?1)) AND live "
          "ORDER BY tbl, row_id, scope_id";
    Query query = m_db.query(sql, listed(scopes));
    while (query.next() && visit(placeAt(query))) { }
}

std::vector<std::pair<std::string, std::int64_t>> SqlReading::positions()
{
    std::vector<std::pair<std::string, std::int64_t>> all;
    Query query = m_db.query("SELECT name, seq FROM scope_head");
    while (query.next())
        all.emplace_back(query.get<std::string>(0), query.get<std::int64_t>(1));
    return all;
}

} // namespace roundsman
