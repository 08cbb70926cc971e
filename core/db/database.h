#pragma once

#include "core/db/sql_engine.h"
#include "core/schema/codec.h"

#include <memory>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace roundsman {

// The store refused. Thrown only below attempt() and within the work handed to a Worker.
class DbError : public std::runtime_error
{
public:
    DbError(int code, const std::string &message) : std::runtime_error(message), m_code(code) { }

    int code() const { return m_code; } // SQLite's extended result code

private:
    int m_code;
};

// A running statement. Steps through rows; rewinds itself when it goes out of scope.
// Views it hands out hold until the next step.
class Query
{
public:
    Query(Query &&other) noexcept;
    Query &operator=(Query &&) = delete;
    ~Query();

    bool next(); // true: there is a row
    int columns() const;
    const char *columnName(int column) const;
    ValueView view(int column) const;
    Value value(int column) const { return owned(view(column)); }

    template <typename T>
    T get(int column) const
    {
        return Codec<T>::unpack(value(column));
    }

    // For statements that run many times: binds (from 1), then step() once and rewinds.
    // What is bound must stay in place until run() returns.
    void bind(int index, const ValueView &value);
    void run();

private:
    friend class Database;
    explicit Query(sqlite3_stmt *statement) : m_statement(statement) { }
    explicit Query(std::unique_ptr<SqlEngineQuery> other) : m_other(std::move(other)) { }
    void finish(); // whatever rows it gives

    sqlite3_stmt *m_statement = nullptr;     // owned by the database's statement cache
    std::unique_ptr<SqlEngineQuery> m_other; // instead, where the engine is not SQLite
};

// One connection, used by one thread at a time: to a file of SQLite, or to another engine.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    // How a store is opened. `key` is 32 raw bytes, or empty for a store that is not encrypted.
    struct Options
    {
        Bytes key;
        int pageBytes = 16'384;
        int cacheKiB = 16'384;
        std::string vfs{}; // empty: the machine's own
    };

    Database(const std::string &path, Mode mode, const Options &options);
    explicit Database(const std::string &path) : Database(path, Mode::ReadWrite, Options()) { }
    explicit Database(std::unique_ptr<SqlEngine> engine) : m_engine(std::move(engine)) { }

    template <typename... Args>
    Query query(const std::string &sql, const Args &...args)
    {
        return start(sql, {pack(args)...});
    }
    template <typename... Args>
    void run(const std::string &sql, const Args &...args)
    {
        query(sql, args...).finish();
    }
    // The first column of the first row, if there is a row.
    template <typename T, typename... Args>
    std::optional<T> one(const std::string &sql, const Args &...args)
    {
        Query running = query(sql, args...);
        return running.next() ? std::optional(running.get<T>(0)) : std::nullopt;
    }

    Query start(const std::string &sql, const std::vector<Value> &args);
    Query prepare(const std::string &sql) { return start(sql, {}); } // to bind() and run()
    void script(const std::string &sql);                             // several statements at once

    std::int64_t changes() const;   // rows the last statement touched
    std::int64_t lastRowid() const; // of the last insert; SQLite alone
    bool inTransaction() const;
    void rollback() noexcept;
    // Others write at the same time: what a decision rests on has to be read from a locked row, and
    // a statement that fails takes its whole transaction with it.
    bool isShared() const { return m_engine != nullptr; }
    sqlite3 *handle() const { return m_connection.get(); } // for core/db alone

private:
    struct Close
    {
        void operator()(sqlite3 *) const;
    };
    struct Finalize
    {
        void operator()(sqlite3_stmt *) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

    friend class Savepoint;
    void unlock(const Options &options);
    void undoPart() noexcept;

    std::unique_ptr<SqlEngine> m_engine; // null: SQLite
    std::unique_ptr<sqlite3, Close> m_connection;
    std::unordered_map<std::string, Statement> m_statements; // prepared once, reused
};

// All or nothing: rolls back unless commit() was reached. Writers only.
class Transaction
{
public:
    explicit Transaction(Database &db) : m_db(db) { m_db.run("BEGIN IMMEDIATE"); }
    Transaction(const Transaction &) = delete;
    ~Transaction()
    {
        if (m_open)
            m_db.rollback();
    }
    void commit()
    {
        m_db.run("COMMIT");
        m_open = false;
    }

private:
    Database &m_db;
    bool m_open = true;
};

// Everything read inside comes from one moment.
class Snapshot
{
public:
    explicit Snapshot(Database &db) : m_db(db) { m_db.run("BEGIN"); }
    Snapshot(const Snapshot &) = delete;
    ~Snapshot() { m_db.rollback(); }

private:
    Database &m_db;
};

// Part of a transaction that can fail alone.
class Savepoint
{
public:
    explicit Savepoint(Database &db) : m_db(db) { m_db.run("SAVEPOINT part"); }
    Savepoint(const Savepoint &) = delete;
    ~Savepoint();
    void keep()
    {
        m_db.run("RELEASE part");
        m_open = false;
    }

private:
    Database &m_db;
    bool m_open = true;
};

} // namespace roundsman
