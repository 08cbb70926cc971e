#include "sync/admin/bi_view.h"

#include <cctype>

namespace roundsman::admin {

namespace {

std::string quoted(const std::string &name) { return '"' + name + '"'; }

// "placedAt" → "placed_at"
std::string inSmallLetters(std::string_view name)
{
    std::string small;
    for (const char letter : name) {
        if (std::isupper(static_cast<unsigned char>(letter)))
            small += '_';
        small += char(std::tolower(static_cast<unsigned char>(letter)));
    }
    return small;
}

std::string title(const Column &column)
{
    std::string name = inSmallLetters(column.name);
    switch (column.kind) {
    case Kind::Id: return name + "_id";
    case Kind::Money: return name + "_minor";
    default: return name;
    }
}

// As 8-4-4-4-12; what is no id gives NULL.
std::string idIn(Dialect dialect, const std::string &cell)
{
    if (dialect == Dialect::Postgres)
        return "CASE length(" + cell + ") WHEN 16 THEN encode(" + cell + ", 'hex')::uuid END";
    const auto part = [&](const char *range) { return "substr(hex(" + cell + "), " + range + ')'; };
    return "CASE length(" + cell + ") WHEN 16 THEN lower(" + part("1, 8") + " || '-' || "
        + part("9, 4") + " || '-' || " + part("13, 4") + " || '-' || " + part("17, 4")
        + " || '-' || " + part("21, 12") + ") END";
}

std::string readable(const Column &column, Dialect dialect)
{
    std::string cell = quoted(column.name);
    const bool isPostgres = dialect == Dialect::Postgres;
    switch (column.kind) {
    case Kind::Id: return idIn(dialect, cell);
    case Kind::Hash: return isPostgres ? "encode(" + cell + ", 'hex')" : "lower(hex(" + cell + "))";
    case Kind::Flag: return isPostgres ? cell + " <> 0" : cell;
    case Kind::Time:
        return isPostgres
            ? "to_timestamp(NULLIF(" + cell + ", 0) / 1000.0)"
            : "strftime('%Y-%m-%dT%H:%M:%fZ', NULLIF(" + cell + ", 0) / 1000.0, 'unixepoch')";
    case Kind::Day:
        return isPostgres ? "DATE '1970-01-01' + " + cell + "::int"
                          : "date(" + cell + " * 86400, 'unixepoch')";
    case Kind::Quantity: return cell + " / 1000.0";
    case Kind::Words:
        return "replace(" + cell + ", " + (isPostgres ? "chr(10)" : "char(10)") + ", ',')";
    default: return cell;
    }
}

} // namespace

std::string biName(const Table &table, Dialect dialect)
{
    return dialect == Dialect::Postgres ? std::string(biSchema) + '.' + quoted(table.name)
                                        : quoted("bi_" + std::string(table.name));
}

std::string biView(const Table &table, Dialect dialect)
{
    std::string sql =
        "CREATE VIEW " + biName(table, dialect) + " AS SELECT " + idIn(dialect, "id") + " AS id";
    for (const Column &column : table.columns)
        sql += ", " + readable(column, dialect) + " AS " + quoted(title(column));
    return sql + " FROM " + quoted(table.name);
}

} // namespace roundsman::admin
