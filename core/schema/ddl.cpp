#include "core/schema/ddl.h"

#include <algorithm>

namespace roundsman {

static std::string quoted(std::string_view name) { return '"' + std::string(name) + '"'; }

static const char *typeName(Type type)
{
    switch (type) {
    case Type::Integer: return "INTEGER";
    case Type::Real: return "REAL";
    case Type::Text: return "TEXT";
    case Type::Blob: return "BLOB";
    }
    return "";
}

static const char *zeroLiteral(Type type)
{
    switch (type) {
    case Type::Integer: return "0";
    case Type::Real: return "0.0";
    case Type::Text: return "''";
    case Type::Blob: return "x''";
    }
    return "";
}

static std::string definition(const Column &column)
{
    std::string bare = quoted(column.name) + ' ' + typeName(column.type());
    if (column.nullable)
        return bare;
    return bare + " NOT NULL DEFAULT " + zeroLiteral(column.type());
}

static std::string createIndex(const Table &table, const Column &column)
{
    const std::string name = std::string(table.name) + '_' + column.name;
    return "CREATE INDEX IF NOT EXISTS " + quoted(name) + " ON " + quoted(table.name) + '('
        + quoted(column.name) + ')';
}

static void addIndexes(const Table &table, std::vector<std::string> &statements)
{
    for (const Column &column : table.columns) {
        if (column.indexed)
            statements.push_back(createIndex(table, column));
    }
}

std::vector<std::string> createTable(const Table &table, Side side)
{
    std::string sql = "CREATE TABLE " + quoted(table.name)
        + "(\n  seq INTEGER PRIMARY KEY,\n  id BLOB NOT NULL UNIQUE";
    if (side == Side::Device)
        sql += ",\n  _rv INTEGER NOT NULL DEFAULT 0,\n  _scope INTEGER,\n  _ext BLOB";
    for (const Column &column : table.columns)
        sql += ",\n  " + definition(column);
    sql += "\n) STRICT";

    std::vector<std::string> statements{std::move(sql)};
    addIndexes(table, statements);
    return statements;
}

std::vector<std::string>
upgradeTable(const Table &table, std::span<const std::string> present, Side side)
{
    if (present.empty())
        return createTable(table, side);

    std::vector<std::string> statements;
    for (const Column &column : table.columns) {
        if (std::ranges::find(present, column.name) == present.end()) {
            statements.push_back("ALTER TABLE " + quoted(table.name) + " ADD COLUMN "
                                 + definition(column));
        }
    }
    addIndexes(table, statements);
    return statements;
}

} // namespace roundsman
