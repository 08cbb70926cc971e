#pragma once

#include "sync/server/store_pool.h"

#include <condition_variable>
#include <mutex>

namespace roundsman {

class PostgresConnection;

// The connections to one PostgreSQL database, opened as they are needed and opened anew when they
// are lost. What failed because of others who wrote at the same time is run again.
class PostgresPool : public StorePool
{
public:
    // Reading and writing have their own, so that neither waits for the other.
    PostgresPool(std::string connection, std::size_t readers, std::size_t writers);
    ~PostgresPool() override;

    Result<Done> serve(std::chrono::milliseconds longestWait) override;

protected:
    Result<Done> commit(const Part &part, const Commit &how) override;
    Result<Done> look(const std::function<void(Database &)> &work) override;

private:
    struct Member;

    // Those of one kind: at most so many at once.
    struct Team
    {
        std::size_t left = 0; // that may still be lent or opened
        std::vector<std::unique_ptr<Member>> idle;
    };

    // A connection, for as long as this lives.
    struct Lease
    {
        Lease(PostgresPool &from, Team &of);
        ~Lease();
        void open(); // if it has none, or has lost it; throws DbError
        PostgresPool &pool;
        Team &team;
        std::unique_ptr<Member> member;
    };

    enum class Outcome { Done, Refused, Again, Lost };

    Outcome tryOnce(Lease &lease, const Part &part, const Commit &how, int attempt);
    void settle(PostgresConnection &connection) const;

    const std::string m_connection;
    std::string m_settings; // of each connection
    std::mutex m_mutex;
    std::condition_variable m_returned;
    Team m_readers, m_writers;
};

} // namespace roundsman
