#include "sync/server/sqlite_reading.h"

namespace roundsman {

// A sum's lanes are unsigned; the store holds the same bits as signed numbers.
static Checksum sumOf(const Query &query, int column)
{
    return {std::uint64_t(query.get<std::int64_t>(column)),
            std::uint64_t(query.get<std::int64_t>(column + 1))};
}

static const std::string selectPlaces =
    "SELECT scope_id, tbl, row_id, seq, rv, live, h0, h1 FROM scope_row ";

static Membership membershipOf(const Query &query)
{
    Membership place;
    place.scope = query.get<std::int64_t>(0);
    place.table = std::uint16_t(query.get<std::int64_t>(1));
    place.row = query.get<Id>(2);
    place.seq = query.get<std::int64_t>(3);
    place.rv = query.get<std::int64_t>(4);
    place.live = query.get<bool>(5);
    place.sum = sumOf(query, 6);
    return place;
}

std::int64_t SqliteReading::epoch()
{
    return m_db.one<std::int64_t>("SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'epoch'")
        .value_or(1);
}

std::int64_t SqliteReading::versionFloor()
{
    return m_db
        .one<std::int64_t>(
            "SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'version_floor'")
        .value_or(0);
}

std::optional<StoredScope> SqliteReading::scope(std::string_view name)
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
    scope.head.sum = sumOf(query, 4);
    scope.head.floor = query.get<std::int64_t>(6);
    return scope;
}

std::string SqliteReading::scopeName(std::int64_t number)
{
    return m_db.one<std::string>("SELECT name FROM scope_head WHERE scope_id = ?1", number)
        .value_or(std::string());
}

std::vector<Membership> SqliteReading::memberships(const Table &table, const Id &id)
{
    std::vector<Membership> places;
    static const std::string sql = selectPlaces + "WHERE tbl = ?1 AND row_id = ?2 AND live";
    Query query = m_db.prepare(sql);
    query.bind(1, std::int64_t(table.id));
    query.bind(2, id.view());
    while (query.next())
        places.push_back(membershipOf(query));
    return places;
}

std::optional<Membership>
SqliteReading::place(std::int64_t scope, const Table &table, const Id &row)
{
    static const std::string sql =
        selectPlaces + "WHERE tbl = ?1 AND row_id = ?2 AND scope_id = ?3";
    Query query = m_db.prepare(sql);
    query.bind(1, std::int64_t(table.id));
    query.bind(2, row.view());
    query.bind(3, scope);
    return query.next() ? std::optional(membershipOf(query)) : std::nullopt;
}

void SqliteReading::places(std::int64_t scope,
                           std::int64_t after,
                           bool liveOnly,
                           const PlaceVisitor &visit)
{
    static const std::string every = selectPlaces + "WHERE scope_id = ?1 AND seq > ?2 ORDER BY seq";
    static const std::string live =
        selectPlaces + "WHERE scope_id = ?1 AND seq > ?2 AND live ORDER BY seq";
    Query query = m_db.prepare(liveOnly ? live : every);
    query.bind(1, scope);
    query.bind(2, after);
    while (query.next() && visit(membershipOf(query))) { }
}

static std::string listed(std::span<const std::int64_t> numbers)
{
    std::string json;
    for (const std::int64_t number : numbers)
        json += (json.empty() ? '[' : ',') + std::to_string(number);
    return json.empty() ? "[]" : json + ']';
}

void SqliteReading::livePlaces(std::span<const std::int64_t> scopes, const PlaceVisitor &visit)
{
    static const std::string sql = selectPlaces
        + "WHERE scope_id IN (SELECT value FROM json_each(?1)) AND live "
          "ORDER BY tbl, row_id, scope_id";
    Query query = m_db.query(sql, listed(scopes));
    while (query.next() && visit(membershipOf(query))) { }
}

std::vector<std::pair<std::string, std::int64_t>> SqliteReading::positions()
{
    std::vector<std::pair<std::string, std::int64_t>> all;
    Query query = m_db.query("SELECT name, seq FROM scope_head");
    while (query.next())
        all.emplace_back(query.get<std::string>(0), query.get<std::int64_t>(1));
    return all;
}

} // namespace roundsman
