#include "tests/chaos/books.h"

#include "core/base/text.h"
#include "core/db/attempt.h"
#include "core/domain/catalog.h"

namespace roundsman::chaos {

static void readTable(Database &db, const Table &table, Books &books)
{
    Query rows = db.query("SELECT * FROM \"" + std::string(table.name) + '"');
    const bool isConflict = std::string_view(table.name) == "conflict";
    while (rows.next()) {
        QString id;
        QList<std::pair<Token, QString>> found;
        for (int i = 0; i < rows.columns(); ++i) {
            const Value value = rows.value(i);
            const QString field = rows.columnName(i);
            if (field == "id")
                id = toQString(rows.get<Id>(i).text());
            else if (const auto *text = std::get_if<std::string>(&value))
                for (const Token &token : tokensIn(toQString(*text)))
                    found += {token, field};
        }
        for (const auto &[token, field] : found) {
            if (isConflict)
                books.conflicts += token;
            else
                books.current[token] += {table.name, id, field};
        }
    }
}

// Tokens in what the server has encoded: texts stand in it as they are.
static QSet<Token> tokensOf(Database &db, const std::string &sql)
{
    QSet<Token> found;
    Query rows = db.query(sql);
    while (rows.next()) {
        const Bytes bytes = rows.get<Bytes>(0);
        found += tokensIn(QString::fromLatin1(reinterpret_cast<const char *>(bytes.data()),
                                              qsizetype(bytes.size())));
    }
    return found;
}

Result<Books> readBooks(const QString &store)
{
    const auto db = openDatabase(toUtf8(store), Database::Mode::ReadWrite, {});
    if (!db)
        return db.error();
    return attempt(**db, [](Database &open) {
        Books books;
        for (const Table *table : catalog())
            readTable(open, *table, books);
        books.history = tokensOf(open, "SELECT val FROM unit_history");
        books.quarantine = tokensOf(open, "SELECT body FROM op_quarantine");
        return books;
    });
}

} // namespace roundsman::chaos
