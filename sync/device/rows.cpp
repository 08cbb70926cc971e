#include "sync/device/rows.h"

#include "core/domain/catalog.h"
#include "core/schema/json.h"
#include "core/store/bookkeeping.h"
#include "core/store/row.h"

namespace roundsman {

Result<const Table *> tableNamed(const std::string &entity)
{
    if (const Table *table = findTable(entity))
        return table;
    std::string names;
    for (const Table *table : catalog())
        names += std::string(names.empty() ? "" : ", ") + table->name;
    return Error{Error::Code::Invalid,
                 "There is no entity \"" + entity + "\". There are: " + names + "."};
}

Result<Id> idFrom(const std::string &text)
{
    if (const auto id = Id::fromText(text))
        return *id;
    return Error{Error::Code::Invalid, "\"" + text + "\" is not the id of a row."};
}

Result<NamedRow> rowNamed(const std::string &entity, const std::string &idText)
{
    const auto table = tableNamed(entity);
    if (!table)
        return table.error();
    const auto id = idFrom(idText);
    if (!id)
        return id.error();
    return NamedRow{**table, *id};
}

Result<std::vector<Assignment>> readAssignments(const std::vector<std::string> &arguments)
{
    std::vector<Assignment> assignments;
    for (const std::string &argument : arguments) {
        const std::size_t sign = argument.find('=');
        if (sign == std::string::npos || sign == 0)
            return Error{Error::Code::Invalid,
                         "\"" + argument + "\" is not of the form FIELD=VALUE."};
        assignments.push_back({argument.substr(0, sign), argument.substr(sign + 1)});
    }
    return assignments;
}

static Error noField(const Table &table, const std::string &field)
{
    return {Error::Code::Invalid,
            "A " + std::string(table.name) + " has no field \"" + field + "\"."};
}

Result<Record> assigned(const Table &table, Record record, std::span<const Assignment> assignments)
{
    for (const auto &[field, words] : assignments) {
        const int index = table.indexOf(field);
        if (index < 0)
            return noField(table, field);
        auto value = valueFromWords(table.columns[std::size_t(index)], words);
        if (!value)
            return value.error();
        record[std::size_t(index)] = *std::move(value);
    }
    return record;
}

static Value beginning(const Column &column, const Id &me, Instant now)
{
    const bool isPerson = column.references && std::string_view(column.references) == "user";
    if (column.required && isPerson)
        return pack(me);
    if (column.merge == Merge::state && !column.choices.words.empty())
        return std::string(column.choices.words.front());
    if (column.kind == Kind::Time && !column.nullable)
        return now.ms;
    return zero(column);
}

Record begun(const Table &table, const Id &me, Instant now)
{
    Record record;
    for (const Column &column : table.columns)
        record.push_back(beginning(column, me, now));
    return record;
}

static const char *syncState(Database &db, const Table &table, const Id &id)
{
    const auto least = db.one<std::int64_t>(
        "SELECT max(CASE state WHEN 3 THEN 3 WHEN 1 THEN 2 WHEN 0 THEN 1 ELSE 0 END) FROM outbox "
        "JOIN outbox_op USING (first_ctr) WHERE row_id = ?1 AND tbl = ?2",
        id,
        std::int64_t(table.id));
    static constexpr std::array words{"atHeadOffice", "onThisDevice", "sending", "needsYou"};
    return words[std::size_t(least.value_or(0))];
}

static QJsonObject line(Database &db, const Table &table, const Id &id, const Record &record)
{
    QJsonObject row = toJson(table, id, record);
    row.insert("syncState", syncState(db, table, id));
    return row;
}

Result<QJsonObject> rowLine(Database &db, const Table &table, const Id &id)
{
    const auto row = findRow(db, table, id);
    if (!row)
        return Error{Error::Code::NotFound,
                     "This device holds no " + std::string(table.name) + " " + id.text() + "."};
    return line(db, table, id, row->record);
}

static Result<std::string>
condition(const Table &table, std::span<const Assignment> where, std::vector<Value> &args)
{
    std::string sql = " WHERE 1";
    for (const auto &[field, words] : where) {
        const Column *column = table.find(field);
        if (!column)
            return noField(table, field);
        auto value = valueFromWords(*column, words);
        if (!value)
            return value.error();
        args.push_back(*std::move(value));
        sql += " AND \"" + field + "\" IS ?" + std::to_string(args.size());
    }
    return sql;
}

Result<std::vector<QJsonObject>>
rowLines(Database &db, const Table &table, std::span<const Assignment> where, std::int64_t limit)
{
    std::vector<Value> args;
    const auto wanted = condition(table, where, args);
    if (!wanted)
        return wanted.error();
    std::vector<Id> ids;
    {
        Query query = db.start("SELECT id FROM \"" + std::string(table.name) + '"' + *wanted
                                   + " ORDER BY id LIMIT " + std::to_string(limit),
                               args);
        while (query.next())
            ids.push_back(query.get<Id>(0));
    }
    std::vector<QJsonObject> lines;
    for (const Id &id : ids) {
        if (const auto row = findRow(db, table, id))
            lines.push_back(line(db, table, id, row->record));
    }
    return lines;
}

} // namespace roundsman
