#include "sync/server/postgres_pool.h"

#include "sync/server/postgres_connection.h"

#include <random>
#include <thread>

namespace roundsman {

namespace {

constexpr int mostAttempts = 40;
constexpr int patientAttempts =
    4; // within which a duplicate is taken for another's simultaneous one

// Others are in the way: each time a little longer, and not in step with them.
void standAside(int attempt)
{
    thread_local std::minstd_rand chance{std::random_device()()};
    const int longest = std::min(1 << std::min(attempt, 6), 50);
    std::this_thread::sleep_for(std::chrono::milliseconds(chance() % unsigned(longest + 1)));
}

Error notReached(const std::string &why)
{
    return {Error::Code::Unavailable,
            "The database cannot be reached (" + why
                + "). Check that PostgreSQL runs and that the store's address is right."};
}

constexpr auto readOnly = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
constexpr auto serializable = "BEGIN ISOLATION LEVEL SERIALIZABLE";
constexpr auto locking = "BEGIN ISOLATION LEVEL READ COMMITTED";

} // namespace

struct PostgresPool::Member
{
    PostgresConnection *connection = nullptr; // the database's own
    std::unique_ptr<Database> database;
};

PostgresPool::PostgresPool(std::string connection, std::size_t readers, std::size_t writers) :
    m_connection(std::move(connection)),
    m_readers{readers, {}},
    m_writers{writers, {}}
{ }

PostgresPool::~PostgresPool() = default;

Result<Done> PostgresPool::serve(std::chrono::milliseconds)
{
    m_settings = "SET statement_timeout = '60s'; SET lock_timeout = '10s';"
                 "SET idle_in_transaction_session_timeout = '60s';";
    return Done();
}

PostgresPool::Lease::Lease(PostgresPool &from, Team &of) : pool(from), team(of)
{
    std::unique_lock lock(pool.m_mutex);
    pool.m_returned.wait(lock, [&] { return team.left > 0; });
    --team.left;
    if (team.idle.empty()) {
        member = std::make_unique<Member>();
    } else {
        member = std::move(team.idle.back());
        team.idle.pop_back();
    }
}

PostgresPool::Lease::~Lease()
{
    {
        const std::lock_guard lock(pool.m_mutex);
        ++team.left;
        team.idle.push_back(std::move(member));
    }
    pool.m_returned.notify_all();
}

void PostgresPool::Lease::open()
{
    if (member->database && member->connection->isAlive())
        return;
    auto connection = std::make_unique<PostgresConnection>(pool.m_connection);
    pool.settle(*connection);
    member->connection = connection.get();
    member->database = std::make_unique<Database>(std::move(connection));
}

// Our own times are numbers; texts and plans do not depend on what the server's owner has set.
void PostgresPool::settle(PostgresConnection &connection) const
{
    connection.script("SET client_encoding = 'UTF8'; SET timezone = 'UTC';" + m_settings);
}

PostgresPool::Outcome
PostgresPool::tryOnce(Lease &lease, const Part &part, const Commit &how, int attempt)
{
    PostgresConnection &connection = *lease.member->connection;
    bool isEnding = false;
    try {
        connection.begin(how.locks ? locking : serializable, attempt < patientAttempts);
        if (how.durability == Durability::Crash)
            connection.post("SET LOCAL synchronous_commit = off");
        if (part(*lease.member->database)) {
            connection.flush();
            isEnding = true;
            connection.post("COMMIT");
            connection.flush();
            return Outcome::Done;
        }
    } catch (const DbError &) {
        if (isEnding && !connection.isAlive())
            throw; // it may have been written: whoever asked has to look
        if (!connection.mayRepeat() && connection.isAlive()) {
            connection.rollback();
            throw;
        }
    } catch (...) {
        connection.rollback();
        throw;
    }
    const bool isAgain = connection.mayRepeat();
    connection.rollback();
    if (!connection.isAlive())
        return Outcome::Lost;
    return isAgain ? Outcome::Again : Outcome::Refused;
}

// A lost connection is opened anew and the work done again: nothing of it was written.
Result<Done> PostgresPool::commit(const Part &part, const Commit &how)
{
    Lease lease(*this, m_writers);
    try {
        for (int attempt = 0; attempt < mostAttempts; ++attempt) {
            lease.open();
            switch (tryOnce(lease, part, how, attempt)) {
            case Outcome::Done:
            case Outcome::Refused: return Done();
            case Outcome::Again:
            case Outcome::Lost: standAside(attempt);
            }
        }
    } catch (const DbError &error) {
        return lease.member->database && lease.member->connection->isAlive()
            ? meaningOf(error)
            : notReached(error.what());
    }
    return Error{Error::Code::Conflict, "Others write the same rows all the time. Try again."};
}

Result<Done> PostgresPool::look(const std::function<void(Database &)> &work)
{
    Lease lease(*this, m_readers);
    std::string why = "the connection was lost";
    for (int attempt = 0; attempt < 3; ++attempt) {
        try {
            lease.open();
            PostgresConnection &connection = *lease.member->connection;
            connection.begin(readOnly, false);
            work(*lease.member->database);
            connection.rollback();
            if (connection.isAlive())
                return Done();
        } catch (const DbError &error) {
            why = error.what();
        }
    }
    return notReached(why);
}

} // namespace roundsman
