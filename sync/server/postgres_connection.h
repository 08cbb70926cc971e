#pragma once

#include "core/db/sql_engine.h"
#include "sync/server/postgres_values.h"

#include <deque>
#include <memory>
#include <unordered_map>

struct pg_conn;
struct pg_result;

namespace roundsman {

// One connection to PostgreSQL, used by one thread at a time. Statements are prepared once and sent
// in a pipeline: those that give no rows wait for the next one that does, so that a transaction
// costs few journeys.
class PostgresConnection : public SqlEngine
{
public:
    // Throws DbError: the server cannot be reached, or does not let this program in.
    explicit PostgresConnection(const std::string &connection);

    std::unique_ptr<SqlEngineQuery> start(const std::string &sql) override;
    void script(const std::string &sql) override;
    std::int64_t changes() override;
    bool inTransaction() const override;
    void rollback() noexcept override;
    void undoPart() noexcept override;

    // A transaction begins: forgets what the one before has met. `isPatient`: what is there twice
    // may have come from another transaction at the same time, and is no fault yet.
    void begin(const std::string &how, bool isPatient);
    // Sends a statement without parameters, put off like any other that gives no rows.
    void post(const std::string &sql);
    void flush(); // throws what the statements that were put off have met

    bool isAlive() const;
    // The transaction failed for what others did at the same time: run again, it may well succeed.
    bool mayRepeat() const { return m_mayRepeat; }

private:
    friend class PostgresQuery;

    struct Close
    {
        void operator()(pg_conn *connection) const;
    };
    struct Clear
    {
        void operator()(pg_result *result) const;
    };
    using Answer = std::unique_ptr<pg_result, Clear>;

    void send(const std::string &sql, const PostgresParameters &parameters);
    const std::string &prepared(const std::string &sql, const PostgresParameters &parameters);
    void note(std::string prepares = {});
    Answer finished(); // of the last statement sent
    Answer answers(Answer &failure);
    void expect(bool isSent);
    int codeOf(const std::string &state);

    std::unique_ptr<pg_conn, Close> m_connection;
    std::unordered_map<std::string, std::string> m_names; // of what is prepared, by text and types
    std::unordered_map<std::string, std::string> m_words; // statements as PostgreSQL has them
    std::deque<std::string> m_sent; // without answer so far: the key in m_names that it prepares
    std::size_t m_made = 0;         // names
    std::int64_t m_changes = 0;
    bool m_mayRepeat = false;
    bool m_isPatient = false;
};

} // namespace roundsman
