#include "sync/admin/copied_rows.h"

namespace roundsman::admin {

static std::string quoted(const std::string &name) { return '"' + name + '"'; }

static std::string insertInto(const std::string &table, const Query &rows)
{
    std::string names, places;
    for (int i = 0; i < rows.columns(); ++i) {
        names += (i == 0 ? "" : ", ") + quoted(rows.columnName(i));
        places += (i == 0 ? "?" : ", ?") + std::to_string(i + 1);
    }
    return "INSERT INTO " + quoted(table) + '(' + names + ") VALUES(" + places + ')';
}

// A setting is bytes on PostgreSQL; the first step of a SQLite store has written one as text.
static ValueView asBytes(const ValueView &value)
{
    const auto *text = std::get_if<std::string_view>(&value);
    return text ? ValueView(bytesOf(*text)) : value;
}

// PostgreSQL names the columns with the first row.
std::int64_t copyRows(const std::string &table, Database &from, Database &to)
{
    Query rows = from.query("SELECT * FROM " + quoted(table));
    std::optional<Query> insert;
    std::int64_t count = 0;
    for (; rows.next(); ++count) {
        if (!insert)
            insert.emplace(to.prepare(insertInto(table, rows)));
        for (int i = 0; i < rows.columns(); ++i)
            insert->bind(i + 1, table == "setting" ? asBytes(rows.view(i)) : rows.view(i));
        insert->run();
    }
    return count;
}

} // namespace roundsman::admin
