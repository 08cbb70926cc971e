#include "core/db/database.h"

#include "core/base/planted.h"
#include "core/db/matched_columns.h"

#include <sodium.h>
#include <sqlite3.h>

#include <filesystem>

namespace roundsman {

namespace {

void check(int code, sqlite3 *connection)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return;
    const int extended = connection ? sqlite3_extended_errcode(connection) : code;
    const char *words = connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    throw DbError(extended, words);
}

struct Binder
{
    sqlite3_stmt *statement;
    int index;
    sqlite3_destructor_type owner;

    int operator()(std::monostate) const { return sqlite3_bind_null(statement, index); }
    int operator()(std::int64_t number) const
    {
        return sqlite3_bind_int64(statement, index, number);
    }
    int operator()(double number) const { return sqlite3_bind_double(statement, index, number); }
    int operator()(std::string_view text) const
    {
        const char *start = text.data() ? text.data() : "";
        return sqlite3_bind_text64(statement, index, start, text.size(), owner, SQLITE_UTF8);
    }
    int operator()(BytesView bytes) const
    {
        if (bytes.empty())
            return sqlite3_bind_zeroblob(statement, index, 0);
        return sqlite3_bind_blob64(statement, index, bytes.data(), bytes.size(), owner);
    }
};

// SQLite takes a file of one byte for an empty one and would write over it.
void refuseScrap(const std::string &path)
{
    std::error_code none;
    const auto size = std::filesystem::file_size(path, none);
    if (!none && size > 0 && size < 512)
        throw DbError(SQLITE_NOTADB, "the file is shorter than any database");
}

} // namespace

Query::Query(Query &&other) noexcept :
    m_statement(std::exchange(other.m_statement, nullptr)),
    m_other(std::move(other.m_other))
{ }

Query::~Query()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Query::next()
{
    if (m_other)
        return m_other->next();
    const int code = sqlite3_step(m_statement);
    check(code, sqlite3_db_handle(m_statement));
    return code == SQLITE_ROW;
}

void Query::finish()
{
    if (m_other)
        return m_other->run();
    while (next()) { }
}

void Query::bind(int index, const ValueView &value)
{
    if (m_other)
        return m_other->bind(index, value);
    check(std::visit(Binder{m_statement, index, SQLITE_STATIC}, value),
          sqlite3_db_handle(m_statement));
}

void Query::run()
{
    if (m_other)
        return m_other->run();
    const int code = sqlite3_step(m_statement);
    sqlite3_reset(m_statement);
    check(code, sqlite3_db_handle(m_statement));
}

int Query::columns() const
{
    return m_other ? m_other->columns() : sqlite3_column_count(m_statement);
}

const char *Query::columnName(int column) const
{
    return m_other ? m_other->columnName(column) : sqlite3_column_name(m_statement, column);
}

ValueView Query::view(int column) const
{
    if (m_other)
        return m_other->view(column);
    const auto size = [&] { return std::size_t(sqlite3_column_bytes(m_statement, column)); };
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return std::int64_t(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT: return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT: {
        const auto text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return std::string_view(text, size());
    }
    case SQLITE_BLOB: {
        const auto bytes = sqlite3_column_blob(m_statement, column);
        return BytesView(static_cast<const std::uint8_t *>(bytes), size());
    }
    default: return {};
    }
}

void Database::Close::operator()(sqlite3 *connection) const { sqlite3_close_v2(connection); }
void Database::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

Database::Database(const std::string &path, Mode mode, const Options &options)
{
    const int flags =
        mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    refuseScrap(path);
    sqlite3 *connection = nullptr;
    const int code = sqlite3_open_v2(path.c_str(),
                                     &connection,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                                     options.vfs.empty() ? nullptr : options.vfs.c_str());
    m_connection.reset(connection);
    check(code, connection);
    sqlite3_busy_timeout(connection, 5000);
    unlock(options);
    script("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY;"
           "PRAGMA cache_size = -"
           + std::to_string(options.cacheKiB));
    addMatchedColumns(connection);
    if (mode == Mode::ReadWrite)
        script("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
    if (planted("normal-sync"))
        script("PRAGMA synchronous = NORMAL");
    if (planted("skip-fsync"))
        script("PRAGMA synchronous = OFF");
}

// The key must come before anything that reads a page, and the page size before the first write.
void Database::unlock(const Options &options)
{
    const std::string pageBytes = std::to_string(options.pageBytes);
    if (!options.key.empty()) {
        script("PRAGMA cipher_log_level = NONE"); // its words on stderr are no sentence for people
        std::string raw = "x'" + hex(options.key) + "'";
        const int code = sqlite3_key_v2(m_connection.get(), "main", raw.data(), int(raw.size()));
        sodium_memzero(raw.data(), raw.size());
        check(code, m_connection.get());
        script("PRAGMA cipher_page_size = " + pageBytes);
    } else {
        script("PRAGMA page_size = " + pageBytes);
    }
    script("SELECT count(*) FROM sqlite_schema");
}

Query Database::start(const std::string &sql, const std::vector<Value> &args)
{
    if (m_engine) {
        Query query(m_engine->start(sql));
        for (std::size_t i = 0; i < args.size(); ++i)
            query.bind(int(i) + 1, roundsman::view(args[i]));
        return query;
    }
    auto &statement = m_statements[sql];
    if (!statement) {
        sqlite3_stmt *prepared = nullptr;
        check(sqlite3_prepare_v3(m_connection.get(),
                                 sql.data(),
                                 int(sql.size()),
                                 SQLITE_PREPARE_PERSISTENT,
                                 &prepared,
                                 nullptr),
              m_connection.get());
        statement.reset(prepared);
    }
    Q_ASSERT_X(!sqlite3_stmt_busy(statement.get()), "Database::start", sql.c_str());

    Query query(statement.get());
    for (std::size_t i = 0; i < args.size(); ++i)
        check(std::visit(Binder{statement.get(), int(i) + 1, SQLITE_TRANSIENT},
                         roundsman::view(args[i])),
              m_connection.get());
    return query;
}

void Database::script(const std::string &sql)
{
    if (m_engine)
        return m_engine->script(sql);
    check(sqlite3_exec(m_connection.get(), sql.c_str(), nullptr, nullptr, nullptr),
          m_connection.get());
}

std::int64_t Database::changes() const
{
    return m_engine ? m_engine->changes() : sqlite3_changes64(m_connection.get());
}

std::int64_t Database::lastRowid() const { return sqlite3_last_insert_rowid(m_connection.get()); }

bool Database::inTransaction() const
{
    return m_engine ? m_engine->inTransaction() : !sqlite3_get_autocommit(m_connection.get());
}

void Database::rollback() noexcept
{
    if (m_engine)
        return m_engine->rollback();
    sqlite3_exec(m_connection.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Database::undoPart() noexcept
{
    if (m_engine)
        return m_engine->undoPart();
    sqlite3_exec(m_connection.get(), "ROLLBACK TO part; RELEASE part", nullptr, nullptr, nullptr);
}

Savepoint::~Savepoint()
{
    if (m_open)
        m_db.undoPart();
}

} // namespace roundsman
