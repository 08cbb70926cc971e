#include "core/db/adopt.h"

#include "core/schema/value_cbor.h"

#include <algorithm>

namespace roundsman {

namespace {

struct Row
{
    std::int64_t seq = 0;
    Bytes ext;
};

std::vector<Row> rowsWithUnknownCells(Database &db, const std::string &table)
{
    std::vector<Row> rows;
    Query query = db.query("SELECT seq, _ext FROM " + table + " WHERE _ext IS NOT NULL");
    while (query.next())
        rows.push_back({query.get<std::int64_t>(0), query.get<Bytes>(1)});
    return rows;
}

bool fits(const Column &column, const Value &value)
{
    struct TypeOf
    {
        Type operator()(std::monostate) const { return {}; }
        Type operator()(std::int64_t) const { return Type::Integer; }
        Type operator()(double) const { return Type::Real; }
        Type operator()(const std::string &) const { return Type::Text; }
        Type operator()(const Bytes &) const { return Type::Blob; }
    };
    return isNull(value) ? column.nullable : std::visit(TypeOf(), value) == column.type();
}

// A row's unknown cells, parted into what is known by now and what still is not.
struct Parted
{
    std::vector<std::pair<const Column *, Value>> known;
    std::vector<std::pair<std::uint64_t, Value>> unknown;
};

Parted part(const Table &table, BytesView ext)
{
    Parted parted;
    CborReader reader(ext);
    for (std::size_t left = reader.map(); left > 0; --left) {
        const std::uint64_t number = reader.unsignedNumber();
        Value value = readValue(reader);
        const Column *column = number > 0xffff ? nullptr : table.find(std::uint16_t(number));
        if (!column)
            parted.unknown.emplace_back(number, std::move(value));
        else if (fits(*column, value))
            parted.known.emplace_back(column, std::move(value));
    }
    return parted;
}

Value packed(const Parted &parted)
{
    if (parted.unknown.empty())
        return {};
    Bytes ext;
    CborWriter writer(ext);
    writer.map(parted.unknown.size());
    for (const auto &[number, value] : parted.unknown) {
        writer.number(number);
        write(writer, value);
    }
    return ext;
}

void move(Database &db, const std::string &table, const Row &row, const Parted &parted)
{
    std::string sql = "UPDATE " + table + " SET _ext = ?";
    std::vector<Value> args{packed(parted)};
    for (const auto &[column, value] : parted.known) {
        sql += ", \"" + std::string(column->name) + "\" = ?";
        args.push_back(value);
    }
    args.emplace_back(row.seq);
    Query update = db.start(sql + " WHERE seq = ?", args);
    update.next();
}

} // namespace

void adoptUnknownCells(Database &db, const Table &table)
{
    const std::string name = '"' + std::string(table.name) + '"';
    for (const Row &row : rowsWithUnknownCells(db, name)) {
        try {
            move(db, name, row, part(table, row.ext));
        } catch (const CborError &) {
            // Not what a map of cells looks like: the scope's checksum tells, and it is fetched
            // anew.
        }
    }
}

// In the first of its scopes a row is in the table, in the others in row_scope.
void adoptUnknownRows(Database &db, const Table &table)
{
    if (!db.one<std::int64_t>("SELECT 1 FROM sqlite_schema WHERE name = 'unknown_row'"))
        return;
    const std::int64_t number = table.id;
    const std::string name = '"' + std::string(table.name) + '"';
    db.run("INSERT INTO " + name
               + "(id, _rv, _scope, _ext) SELECT row_id, rv, scope, content FROM unknown_row "
                 "WHERE tbl = ?1 ORDER BY scope, row_id ON CONFLICT(id) DO NOTHING",
           number);
    db.run("INSERT INTO row_scope(scope, tbl, row_id) SELECT u.scope, u.tbl, u.row_id "
           "FROM unknown_row u JOIN "
               + name
               + " t ON t.id = u.row_id WHERE u.tbl = ?1 AND u.scope <> t._scope "
                 "ON CONFLICT DO NOTHING",
           number);
    db.run("DELETE FROM unknown_row WHERE tbl = ?1", number);
    const bool isSearched = std::ranges::any_of(
        table.columns, [](const Column &column) { return column.searchWeight > 0; });
    if (db.changes() > 0 && isSearched)
        db.run("INSERT INTO search_todo(tbl, next_seq) VALUES (?1, 1) "
               "ON CONFLICT(tbl) DO UPDATE SET next_seq = 1",
               number);
}

} // namespace roundsman
