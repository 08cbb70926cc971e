#include "core/store/row.h"

#include "core/base/cbor.h"
#include "core/schema/content.h"
#include "core/store/search_index.h"

#include <unordered_map>

namespace roundsman {

static std::string quoted(const char *name) { return '"' + std::string(name) + '"'; }

static ValueView orNull(std::int64_t number)
{
    return number == 0 ? ValueView() : ValueView(number);
}

static ValueView orNull(const Bytes &bytes)
{
    return bytes.empty() ? ValueView() : ValueView(BytesView(bytes));
}

static Bytes blobAt(const Query &query, int column) { return held<Bytes>(query.value(column)); }

// Made once a thread: to put it together takes as long as to read the row.
static const std::string &selectRow(const Table &table)
{
    static thread_local std::unordered_map<const Table *, std::string> known;
    std::string &sql = known[&table];
    if (sql.empty()) {
        sql = "SELECT seq, _rv, _scope, _ext";
        for (const Column &column : table.columns)
            sql += ", " + quoted(column.name);
        sql += " FROM " + quoted(table.name) + " WHERE id = ?1";
    }
    return sql;
}

std::optional<StoredRow> findRow(Database &db, const Table &table, const Id &id)
{
    Query query = db.query(selectRow(table), id);
    if (!query.next())
        return std::nullopt;

    StoredRow row;
    row.seq = query.get<std::int64_t>(0);
    row.rv = query.get<std::int64_t>(1);
    row.scope = query.get<std::int64_t>(2);
    row.ext = blobAt(query, 3);
    row.record.reserve(table.columns.size());
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        row.record.push_back(query.value(int(i) + 4));
    return row;
}

static std::int64_t
insertRow(Database &db, const Table &table, const Id &id, const StoredRow &after)
{
    std::string names = "id, _rv, _scope, _ext";
    std::string marks = "?1, ?2, ?3, ?4";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        names += ", " + quoted(table.columns[i].name);
        marks += ", ?" + std::to_string(i + 5);
    }
    Query query =
        db.prepare("INSERT INTO " + quoted(table.name) + '(' + names + ") VALUES (" + marks + ')');
    query.bind(1, id.view());
    query.bind(2, after.rv);
    query.bind(3, orNull(after.scope));
    query.bind(4, orNull(after.ext));
    for (std::size_t i = 0; i < after.record.size(); ++i)
        query.bind(int(i) + 5, view(after.record[i]));
    query.run();
    return db.lastRowid();
}

// The cells that are to be written anew, by column name.
static std::vector<std::pair<const char *, ValueView>>
differences(const Table &table, const StoredRow &before, const StoredRow &after)
{
    std::vector<std::pair<const char *, ValueView>> changed;
    if (before.rv != after.rv)
        changed.emplace_back("_rv", after.rv);
    if (before.scope != after.scope)
        changed.emplace_back("_scope", orNull(after.scope));
    if (before.ext != after.ext)
        changed.emplace_back("_ext", orNull(after.ext));
    for (std::size_t i = 0; i < after.record.size(); ++i) {
        if (before.record[i] != after.record[i])
            changed.emplace_back(table.columns[i].name, view(after.record[i]));
    }
    return changed;
}

static void
updateRow(Database &db, const Table &table, const StoredRow &before, const StoredRow &after)
{
    const auto changed = differences(table, before, after);
    if (changed.empty())
        return;

    std::string sql = "UPDATE " + quoted(table.name) + " SET ";
    for (std::size_t i = 0; i < changed.size(); ++i) {
        if (i > 0)
            sql += ", ";
        sql += quoted(changed[i].first) + " = ?" + std::to_string(i + 2);
    }
    Query query = db.prepare(sql + " WHERE seq = ?1");
    query.bind(1, before.seq);
    for (std::size_t i = 0; i < changed.size(); ++i)
        query.bind(int(i) + 2, changed[i].second);
    query.run();
}

std::int64_t putRow(
    Database &db, const Table &table, const Id &id, const StoredRow *before, const StoredRow &after)
{
    if (!before) {
        const std::int64_t seq = insertRow(db, table, id, after);
        indexRow(db, table, seq, after.record);
        return seq;
    }
    updateRow(db, table, *before, after);
    if (isSearchedDifference(table, before->record, after.record))
        indexRow(db, table, before->seq, after.record);
    return before->seq;
}

void eraseRow(Database &db, const Table &table, const StoredRow &row)
{
    unindexRow(db, table, row.seq);
    db.run("DELETE FROM " + quoted(table.name) + " WHERE seq = ?1", row.seq);
}

Bytes packRecord(const Table &table, const Record &record)
{
    return canonical(table, record, Role::Server);
}

static Value valueFrom(CborReader &reader)
{
    switch (reader.next()) {
    case CborReader::Next::Number: return reader.number();
    case CborReader::Next::Real: return reader.real();
    case CborReader::Next::Text: return std::string(reader.text());
    case CborReader::Next::Blob: {
        const BytesView bytes = reader.bytes();
        return Bytes(bytes.begin(), bytes.end());
    }
    default: reader.skip(); return {};
    }
}

// The bytes were written by packRecord() into our own encrypted database; damage there is the
// database's to report.
Record unpackRecord(const Table &table, BytesView bytes)
{
    Record record = blank(table);
    try {
        CborReader reader(bytes);
        for (std::size_t left = reader.map(); left > 0; --left) {
            const int index = table.indexOf(std::uint16_t(reader.unsignedNumber()));
            Value value = valueFrom(reader);
            if (index >= 0)
                record[std::size_t(index)] = std::move(value);
        }
    } catch (const CborError &) {
        throw DbError(11, "a base image is not what was written"); // SQLITE_CORRUPT
    }
    return record;
}

} // namespace roundsman
