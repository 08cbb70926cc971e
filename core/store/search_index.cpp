#include "core/store/search_index.h"

#include "core/domain/catalog.h"
#include "core/store/settings.h"

#include <algorithm>

namespace roundsman {

namespace {

using Fields = std::array<std::string, searchFields.size()>;

// Scripts that put no space between words.
bool standsAlone(char16_t letter)
{
    const auto within = [letter](char16_t first, char16_t last) {
        return letter >= first && letter <= last;
    };
    return within(0x3040, 0x30ff) || within(0x3400, 0x4dbf) || within(0x4e00, 0x9fff)
        || within(0xf900, 0xfaff) || within(0x0e00, 0x0eff) || within(0x1780, 0x17ff);
}

std::string spaced(std::string_view utf8)
{
    QString apart;
    for (const QChar letter : toQString(utf8)) {
        if (standsAlone(letter.unicode()))
            apart += u' ' + QString(letter) + u' ';
        else
            apart += letter;
    }
    return toUtf8(apart);
}

// "+421 905 12" → "42190512", beside the parts; empty for a text that is no such number.
std::string digitsOf(std::string_view text)
{
    std::string digits;
    for (const char letter : text) {
        if (letter >= '0' && letter <= '9')
            digits += letter;
        else if (std::string_view(" +-/().").find(letter) == std::string_view::npos)
            return {};
    }
    return digits;
}

void add(std::string &field, std::string_view text)
{
    if (text.empty())
        return;
    if (!field.empty())
        field += '\n';
    field += text;
}

Fields fieldsOf(const Table &table, const Record &record)
{
    Fields fields;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].searchWeight == 0)
            continue;
        const std::string &text = held<std::string>(record[i]);
        std::string &field = fields[std::size_t(fieldOf(table, table.columns[i]))];
        add(field, searchable(text));
        if (table.columns[i].kind == Kind::Line)
            add(field, digitsOf(text));
    }
    return fields;
}

} // namespace

SearchField fieldOf(const Table &table, const Column &column)
{
    const std::string_view name = column.name;
    if (column.kind == Kind::Note)
        return SearchField::Note;
    if (name == "city")
        return SearchField::Place;
    if (name == "name" && table.find("customer"))
        return SearchField::People;
    return name == "name" || name == "title" ? SearchField::Name : SearchField::Number;
}

bool isSearched(const Table &table)
{
    return std::ranges::any_of(table.columns, [](const Column &c) { return c.searchWeight > 0; });
}

bool isSearchedDifference(const Table &table, const Record &before, const Record &after)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].searchWeight > 0 && before[i] != after[i])
            return true;
    }
    return false;
}

std::string searchable(std::string_view utf8)
{
    if (isAscii(utf8))
        return folded(utf8);
    const std::string plain = folded(utf8);
    const std::string latin = folded(latinised(utf8));
    return latin == plain ? spaced(plain) : spaced(plain) + '\n' + latin;
}

std::string searchedFor(std::string_view utf8) { return spaced(folded(utf8)); }

void indexRow(Database &db, const Table &table, std::int64_t seq, const Record &record)
{
    if (!isSearched(table))
        return;
    const Fields fields = fieldsOf(table, record);
    if (std::ranges::all_of(fields, [](const std::string &field) { return field.empty(); }))
        return unindexRow(db, table, seq);

    Query query = db.prepare("INSERT OR REPLACE INTO search"
                             "(rowid, name, number, place, people, note) "
                             "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    query.bind(1, documentOf(table, seq));
    for (std::size_t i = 0; i < fields.size(); ++i)
        query.bind(int(i) + 2, std::string_view(fields[i]));
    query.run();
}

void unindexRow(Database &db, const Table &table, std::int64_t seq)
{
    if (isSearched(table))
        db.run("DELETE FROM search WHERE rowid = ?1", documentOf(table, seq));
}

void indexLater(Database &db, const Table &table, std::int64_t firstSeq)
{
    if (isSearched(table))
        db.run("INSERT INTO search_todo(tbl, next_seq) VALUES (?1, ?2) ON CONFLICT(tbl) DO UPDATE "
               "SET next_seq = min(next_seq, excluded.next_seq)",
               std::int64_t(table.id),
               firstSeq);
}

// The last seq that was indexed, or nothing when the table is done.
static std::optional<std::int64_t>
indexFrom(Database &db, const Table &table, std::int64_t firstSeq, int rows)
{
    std::string sql = "SELECT seq";
    for (const Column &column : table.columns)
        sql += ", \"" + std::string(column.name) + '"';
    sql += " FROM \"" + std::string(table.name) + "\" WHERE seq >= ?1 ORDER BY seq LIMIT ?2";

    Query query = db.query(sql, firstSeq, std::int64_t(rows));
    std::int64_t last = firstSeq;
    int done = 0;
    Record record(table.columns.size());
    for (; query.next(); ++done) {
        last = query.get<std::int64_t>(0);
        for (std::size_t i = 0; i < record.size(); ++i)
            record[i] = table.columns[i].searchWeight > 0 ? query.value(int(i) + 1) : Value();
        indexRow(db, table, last, record);
    }
    return done < rows ? std::nullopt : std::optional(last);
}

bool renewIndex(Database &db)
{
    static constexpr auto key = "search/folding";
    Transaction transaction(db);
    if (findSetting<std::int64_t>(db, key) != foldingVersion) {
        for (const Table *table : catalog()) {
            const std::string any = "SELECT 1 FROM \"" + std::string(table->name) + "\" LIMIT 1";
            if (isSearched(*table) && db.one<std::int64_t>(any))
                indexLater(db, *table, 1);
        }
        putSetting(db, key, foldingVersion);
    }
    const bool waits = db.one<std::int64_t>("SELECT tbl FROM search_todo LIMIT 1").has_value();
    transaction.commit();
    return waits;
}

static std::int64_t totalChanges(Database &db)
{
    return db.one<std::int64_t>("SELECT total_changes()").value_or(0);
}

// One row changes even where nothing is merged.
bool tidyIndex(Database &db)
{
    const std::int64_t before = totalChanges(db);
    db.run("INSERT INTO search(search, rank) VALUES('merge', 32)");
    return totalChanges(db) - before > 1;
}

// What stands in search_todo for the index itself: after a bulk load it is put in order at once.
static constexpr std::int64_t wholeIndex = 0;

static void indexTable(Database &db, std::int64_t number, int rows)
{
    Transaction transaction(db);
    const auto from =
        db.one<std::int64_t>("SELECT next_seq FROM search_todo WHERE tbl = ?1", number);
    const Table *table = findTable(std::uint16_t(number));
    const auto last = table ? indexFrom(db, *table, *from, rows) : std::nullopt;
    if (last) {
        db.run("UPDATE search_todo SET next_seq = ?2 WHERE tbl = ?1", number, *last + 1);
    } else {
        db.run("DELETE FROM search_todo WHERE tbl = ?1", number);
        db.run("INSERT OR IGNORE INTO search_todo(tbl, next_seq) VALUES (?1, 0)", wholeIndex);
    }
    transaction.commit();
}

bool indexSome(Database &db, int rows)
{
    const auto number =
        db.one<std::int64_t>("SELECT tbl FROM search_todo ORDER BY tbl DESC LIMIT 1");
    if (!number)
        return false;
    if (*number != wholeIndex)
        indexTable(db, *number, rows);
    else if (!tidyIndex(db))
        db.run("DELETE FROM search_todo WHERE tbl = ?1", wholeIndex);
    return true;
}

} // namespace roundsman
