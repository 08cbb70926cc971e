#include "sync/server/sql_ahead.h"

#include "core/base/bytes.h"
#include "core/domain/catalog.h"
#include "sync/server/row_bytes.h"

#include <algorithm>

namespace roundsman {

namespace {

constexpr std::int64_t atOnce = 1'000;

// The ids in a parameter of text, and the words that make a list of it.
constexpr auto amongThese = " = any(string_to_array(?1, ',')::bytea[])";

std::string listed(std::span<const Id> ids)
{
    std::string text;
    for (const Id &id : ids)
        text += (text.empty() ? "\\x" : ",\\x") + hex(id.view());
    return text;
}

std::string quoted(const char *name) { return '"' + std::string(name) + '"'; }

const std::string selectPlaces = "SELECT " + std::string(placeColumns) + " FROM scope_row ";

} // namespace

// A sum's lanes are unsigned; the store holds the same bits as signed numbers.
Checksum sumAt(const Query &query, int column)
{
    return {std::uint64_t(query.get<std::int64_t>(column)),
            std::uint64_t(query.get<std::int64_t>(column + 1))};
}

Membership placeAt(const Query &query)
{
    Membership place;
    place.scope = query.get<std::int64_t>(0);
    place.table = std::uint16_t(query.get<std::int64_t>(1));
    place.row = query.get<Id>(2);
    place.seq = query.get<std::int64_t>(3);
    place.rv = query.get<std::int64_t>(4);
    place.live = query.get<bool>(5);
    place.sum = sumAt(query, 6);
    return place;
}

const ReadAhead::Known *ReadAhead::find(const Table &table, const Id &id) const
{
    if (m_known.empty())
        return nullptr;
    const auto found = m_known.find({table.id, id});
    return found == m_known.end() ? nullptr : &found->second;
}

const std::optional<Record> *ReadAhead::row(const Table &table, const Id &id) const
{
    const Known *known = find(table, id);
    return known ? &known->record : nullptr;
}

const RowVersion *ReadAhead::version(const Table &table, const Id &id) const
{
    const Known *known = find(table, id);
    return known && known->version ? &*known->version : nullptr;
}

const std::vector<Membership> *ReadAhead::memberships(const Table &table, const Id &id) const
{
    const Known *known = find(table, id);
    return known && known->standing ? &*known->standing : nullptr;
}

void ReadAhead::forget(std::uint16_t table, const Id &id)
{
    if (!m_known.empty())
        m_known.erase({table, id});
}

void ReadAhead::hold(std::span<const RowName> rows)
{
    std::map<std::uint16_t, Ids> byTable;
    for (const RowName &row : rows)
        byTable[row.table->id].push_back(row.id);
    for (auto &[number, ids] : byTable) {
        std::ranges::sort(ids);
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        const Table &table = *findTable(number);
        for (const Id &id : ids)
            m_known[{number, id}] = {std::nullopt, RowVersion(), std::vector<Membership>()};
        const std::string list = listed(ids);
        holdVersions(table, list);
        readRows(table, list);
        readMemberships(table, list);
    }
}

void ReadAhead::holdVersions(const Table &table, const std::string &ids)
{
    static const std::string sql =
        "SELECT row_id, rv, deleted_rv, unit_stamps FROM row_meta WHERE row_id"
        + std::string(amongThese) + " AND tbl = ?2 ORDER BY row_id FOR UPDATE";
    Query query = m_db.query(sql, ids, std::int64_t(table.id));
    while (query.next())
        m_known[{table.id, query.get<Id>(0)}].version = {query.get<std::int64_t>(1),
                                                         query.get<std::int64_t>(2),
                                                         decodeStamps(query.get<Bytes>(3))};
}

void ReadAhead::readRows(const Table &table, const std::string &ids)
{
    std::string sql = "SELECT id";
    for (const Column &column : table.columns)
        sql += ", " + quoted(column.name);
    sql += " FROM " + quoted(table.name) + " WHERE id" + amongThese;
    if (m_locks == Locks::Taken)
        sql += " FOR SHARE";
    Query query = m_db.query(sql, ids);
    while (query.next()) {
        Record record(table.columns.size());
        for (std::size_t i = 0; i < record.size(); ++i)
            record[i] = query.value(int(i) + 1);
        m_known[{table.id, query.get<Id>(0)}].record = std::move(record);
    }
}

void ReadAhead::readMemberships(const Table &table, const std::string &ids)
{
    static const std::string sql =
        selectPlaces + "WHERE row_id" + amongThese + " AND tbl = ?2 AND live <> 0";
    Query query = m_db.query(sql, ids, std::int64_t(table.id));
    while (query.next()) {
        const Membership place = placeAt(query);
        m_known[{table.id, place.row}].standing->push_back(place);
    }
}

// Shows places with their rows at hand; what was at hand before is not needed any more.
bool ReadAhead::show(const std::vector<Membership> &places, const StorageView::PlaceVisitor &visit)
{
    std::map<std::uint16_t, Ids> byTable;
    for (const Membership &place : places) {
        if (place.live)
            byTable[place.table].push_back(place.row);
    }
    if (m_locks == Locks::None) {
        m_known.clear();
        for (const auto &[number, ids] : byTable)
            if (const Table *table = findTable(number))
                readRows(*table, listed(ids));
    }
    return std::ranges::all_of(places, visit);
}

void ReadAhead::places(std::int64_t scope,
                       std::int64_t after,
                       bool liveOnly,
                       const StorageView::PlaceVisitor &visit)
{
    static const std::string every =
        selectPlaces + "WHERE scope_id = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3";
    static const std::string live =
        selectPlaces + "WHERE scope_id = ?1 AND seq > ?2 AND live <> 0 ORDER BY seq LIMIT ?3";
    std::vector<Membership> some;
    do {
        some.clear();
        Query query = m_db.query(liveOnly ? live : every, scope, after, atOnce);
        while (query.next())
            some.push_back(placeAt(query));
        if (!some.empty())
            after = some.back().seq;
    } while (show(some, visit) && std::int64_t(some.size()) == atOnce);
}

void ReadAhead::livePlaces(std::span<const std::int64_t> scopes,
                           const StorageView::PlaceVisitor &visit)
{
    if (scopes.empty())
        return;
    std::string numbers;
    for (const std::int64_t number : scopes)
        numbers += (numbers.empty() ? "" : ",") + std::to_string(number);
    m_db.script("DECLARE ahead NO SCROLL CURSOR FOR " + selectPlaces + "WHERE scope_id IN ("
                + numbers + ") AND live <> 0 ORDER BY tbl, row_id, scope_id");
    std::vector<Membership> some;
    do {
        some.clear();
        Query query = m_db.query("FETCH " + std::to_string(atOnce) + " FROM ahead");
        while (query.next())
            some.push_back(placeAt(query));
    } while (show(some, visit) && std::int64_t(some.size()) == atOnce);
    m_db.script("CLOSE ahead");
}

} // namespace roundsman
