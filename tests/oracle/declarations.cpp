#include "tests/oracle/declarations.h"

#include "core/domain/catalog.h"
#include "core/domain/history.h"

namespace roundsman::test {

static QJsonArray wordsOf(std::span<const char *const> words)
{
    QJsonArray array;
    for (const char *word : words)
        array.append(QLatin1String(word));
    return array;
}

static QString wordOf(Merge merge)
{
    constexpr std::array words{
        "lww", "owner", "set", "delta", "append", "text3", "state", "strict", "person"};
    return words[std::size_t(merge)];
}

static QString wordOf(Type type)
{
    switch (type) {
    case Type::Integer: return "integer";
    case Type::Real: return "real";
    case Type::Text: return "text";
    case Type::Blob: return "bytes";
    }
    return {};
}

static QString wordOf(ScopeRule::Kind kind)
{
    constexpr std::array words{"none",
                               "company",
                               "territory",
                               "segment",
                               "person",
                               "people",
                               "team",
                               "audience",
                               "answer",
                               "follow",
                               "followAny"};
    return words[std::size_t(kind)];
}

static QString meaningOf(Kind kind)
{
    switch (kind) {
    case Kind::Id: return "id";
    case Kind::Hash: return "hash";
    case Kind::Flag: return "flag";
    case Kind::Words: return "words";
    case Kind::Choice: return "choice";
    case Kind::Document: return "document";
    default: return "plain";
    }
}

// "R M": the letters of whoever may, as schema.md writes them.
static QString lettersOf(Roles roles)
{
    QString letters;
    for (int bit = 0; bit < 6; ++bit) {
        if (roles.has(Role(1 << bit)))
            letters += QLatin1Char("RMKPAS"[bit]);
    }
    return letters;
}

static QJsonObject declared(const Table &table, const Column &column)
{
    QJsonArray steps;
    for (const auto &[from, to] : column.choices.steps)
        steps.append(QJsonArray{QLatin1String(from), QLatin1String(to)});
    return {{"id", column.id},
            {"name", QLatin1String(column.name)},
            {"type", wordOf(column.type())},
            {"meaning", meaningOf(column.kind)},
            {"nullable", column.nullable},
            {"merge", wordOf(column.merge)},
            {"unit", column.unit},
            {"writers", lettersOf(table.writersOf(column))},
            {"readers", lettersOf(column.readers)},
            {"references",
             column.references ? QJsonValue(QLatin1String(column.references))
                               : QJsonValue(QJsonValue::Null)},
            {"words", wordsOf(column.choices.words)},
            {"steps", steps},
            {"limit", qint64(column.limit)},
            {"required", column.required}};
}

// Null: its rows are never history.
static QJsonValue historyDeclared(const Table &table)
{
    const History *history = historyOf(table);
    if (!history)
        return QJsonValue::Null;
    QJsonArray dates;
    for (const char *date : history->dates) {
        if (date)
            dates.append(QLatin1String(date));
    }
    QJsonArray ends;
    for (const char *end : history->ends) {
        if (end)
            ends.append(QLatin1String(end));
    }
    return QJsonObject{{"dates", dates}, {"ends", ends}};
}

QJsonArray declarations()
{
    QJsonArray tables;
    for (const Table *table : catalog()) {
        QJsonArray columns;
        for (const Column &column : table->columns)
            columns.append(declared(*table, column));
        QJsonArray rules;
        for (const ScopeRule &rule : table->scopes)
            rules.append(QJsonObject{{"kind", wordOf(rule.kind)},
                                     {"column", QLatin1String(rule.column)},
                                     {"tableColumn", QLatin1String(rule.tableColumn)},
                                     {"otherColumn", QLatin1String(rule.otherColumn)}});
        tables.append(QJsonObject{{"id", table->id},
                                  {"name", QLatin1String(table->name)},
                                  {"writers", lettersOf(table->writers)},
                                  {"keeps", table->editRevives},
                                  {"scopes", rules},
                                  {"history", historyDeclared(*table)},
                                  {"columns", columns}});
    }
    return tables;
}

} // namespace roundsman::test
