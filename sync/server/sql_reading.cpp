#include "sync/server/sql_reading.h"

#include "sync/server/row_bytes.h"

#include <charconv>

namespace roundsman {

static std::string quoted(const char *name) { return '"' + std::string(name) + '"'; }

// Who only relies on a row shares it with others who do; who changes it has it alone.
SqlReading::SqlReading(Database &db, Locks locks) :
    m_db(db),
    m_ahead(db, locks),
    m_hold(locks == Locks::Taken ? " FOR UPDATE" : ""),
    m_share(locks == Locks::Taken ? " FOR SHARE" : "")
{ }

std::optional<Bytes> SqlReading::setting(std::string_view name)
{
    return m_db.one<Bytes>("SELECT value FROM setting WHERE name = ?1", std::string(name));
}

// Written as text by the first step of a store, as bytes since.
std::optional<std::int64_t> SqlReading::numberSet(std::string_view name)
{
    Query query = m_db.query("SELECT value FROM setting WHERE name = ?1", std::string(name));
    if (!query.next())
        return std::nullopt;
    const ValueView value = query.view(0);
    const auto *bytes = std::get_if<BytesView>(&value);
    const auto *text = std::get_if<std::string_view>(&value);
    const std::string_view digits = bytes ? textOf(*bytes) : text ? *text : std::string_view();
    std::int64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

const std::string &SqlReading::cellsOf(const Table &table)
{
    std::string &sql = m_cells[table.id];
    if (sql.empty()) {
        for (const Column &column : table.columns)
            sql += (sql.empty() ? "SELECT " : ", ") + quoted(column.name);
        sql += " FROM " + quoted(table.name) + " WHERE id = ?1";
    }
    return sql;
}

std::optional<Record> SqlReading::row(const Table &table, const Id &id)
{
    if (const auto *known = m_ahead.row(table, id))
        return *known;
    Query query = m_db.prepare(m_share.empty() ? cellsOf(table) : cellsOf(table) + m_share);
    query.bind(1, id.view());
    if (!query.next())
        return std::nullopt;
    Record record(table.columns.size());
    for (std::size_t i = 0; i < record.size(); ++i)
        record[i] = query.value(int(i));
    return record;
}

bool SqlReading::visitCells(const Table &table,
                            const Id &id,
                            std::span<const std::size_t> columns,
                            const CellVisitor &visit)
{
    if (const auto *known = m_ahead.row(table, id)) {
        for (const std::size_t column : columns)
            if (*known)
                visit(column, view((**known)[column]));
        return known->has_value();
    }
    Query query = m_db.prepare(cellsOf(table));
    query.bind(1, id.view());
    if (!query.next())
        return false;
    for (const std::size_t column : columns)
        visit(column, query.view(int(column)));
    return true;
}

RowVersion SqlReading::version(const Table &table, const Id &id)
{
    if (const auto *known = m_ahead.version(table, id))
        return *known;
    static const std::string sql =
        "SELECT rv, deleted_rv, unit_stamps FROM row_meta WHERE tbl = ?1 AND row_id = ?2";
    Query query = m_db.prepare(m_hold.empty() ? sql : sql + m_hold);
    query.bind(1, std::int64_t(table.id));
    query.bind(2, id.view());
    if (!query.next())
        return {};
    const Bytes stamps = query.get<Bytes>(2);
    return {query.get<std::int64_t>(0), query.get<std::int64_t>(1), decodeStamps(stamps)};
}

std::optional<Record> SqlReading::removedRow(const Table &table, const Id &id)
{
    const auto cells = m_db.one<Bytes>(
        "SELECT removed FROM row_meta WHERE tbl = ?1 AND row_id = ?2 AND removed IS NOT NULL",
        std::int64_t(table.id),
        id);
    return cells ? std::optional(decodeCells(table, *cells)) : std::nullopt;
}

bool SqlReading::isThere(const Table &table, const Id &id)
{
    Query query = m_db.prepare("SELECT 1 FROM " + quoted(table.name) + " WHERE id = ?1" + m_share);
    query.bind(1, id.view());
    return query.next();
}

std::vector<Id> SqlReading::allRows(const Table &table)
{
    std::vector<Id> ids;
    Query query = m_db.query("SELECT id FROM " + quoted(table.name) + " ORDER BY seq");
    while (query.next())
        ids.push_back(query.get<Id>(0));
    return ids;
}

std::vector<Id> SqlReading::rowsWhere(const Table &table, const Column &column, const Value &value)
{
    std::vector<Id> ids;
    Query query = m_db.query("SELECT id FROM " + quoted(table.name) + " WHERE "
                                 + quoted(column.name) + " = ?1 ORDER BY seq",
                             value);
    while (query.next())
        ids.push_back(query.get<Id>(0));
    return ids;
}

std::vector<Value> SqlReading::valuesWhere(const Table &table,
                                           const Column &wanted,
                                           const Column &column,
                                           const Value &value)
{
    std::vector<Value> values;
    Query query = m_db.query("SELECT DISTINCT " + quoted(wanted.name) + " FROM "
                                 + quoted(table.name) + " WHERE " + quoted(column.name) + " = ?1",
                             value);
    while (query.next())
        values.push_back(query.value(0));
    return values;
}

bool SqlReading::isSetAside(std::int64_t line, const Id &row)
{
    return m_db
        .one<std::int64_t>(
            "SELECT 1 FROM op_quarantine_row WHERE device_id = ?1 AND row_id = ?2", line, row)
        .has_value();
}

std::optional<StoredBlob> SqlReading::blob(BytesView sha256)
{
    Query query = m_db.query("SELECT size, state, device_id FROM blob WHERE sha256 = ?1",
                             Bytes(sha256.begin(), sha256.end()));
    if (!query.next())
        return std::nullopt;
    return StoredBlob{std::uint64_t(query.get<std::int64_t>(0)),
                      query.get<std::int64_t>(1) == 1,
                      query.get<std::int64_t>(2)};
}

bool SqlReading::hasBrought(const Id &user, BytesView sha256)
{
    return m_db
        .one<std::int64_t>("SELECT 1 FROM blob_bringer WHERE sha256 = ?1 AND user_id = ?2",
                           Bytes(sha256.begin(), sha256.end()),
                           user)
        .has_value();
}

} // namespace roundsman
