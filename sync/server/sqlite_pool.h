#pragma once

#include "core/db/checkpointer.h"
#include "sync/server/store_pool.h"

#include <condition_variable>
#include <exception>
#include <mutex>

namespace roundsman {

// The connections to one SQLite file: one that writes, several that read. Writers that come at the
// same time share one commit.
class SqlitePool : public StorePool
{
public:
    static Result<std::unique_ptr<SqlitePool>> open(const std::string &path, int readers);

    // Commits do not wait for the log to be folded into the file any more.
    Result<Done> serve(std::chrono::milliseconds longestWait) override;

protected:
    Result<Done> commit(const Part &part, const Commit &how) override;
    Result<Done> look(const std::function<void(Database &)> &work) override;

private:
    // Work that waits for the next commit, on its caller's stack.
    struct Job
    {
        const Part *part = nullptr;
        Durability durability = Durability::PowerCut;
        Result<Done> outcome{Done()};
        std::exception_ptr failure; // what the work threw; its caller gets it
        bool isDone = false;
    };

    // A reading connection, for as long as this lives.
    struct Lease
    {
        explicit Lease(SqlitePool &from);
        ~Lease();
        SqlitePool &pool;
        std::unique_ptr<Database> connection;
    };

    SqlitePool(std::string path, std::unique_ptr<Database> writer) :
        m_path(std::move(path)),
        m_writer(std::move(writer))
    { }

    void prepare(Database &db, Durability durability);
    bool runAlone(Job &job);
    static Result<Done> finished(const Job &job);
    Result<Done> runTogether(const std::vector<Job *> &jobs);

    std::string m_path;
    std::mutex m_writing;
    std::condition_variable m_written;
    std::vector<Job *> m_waiting;
    bool m_isCommitting = false;
    Durability m_durability = Durability::PowerCut; // of the writer's connection
    std::unique_ptr<Checkpointer> m_checkpointer;   // null: whoever commits folds the log
    std::unique_ptr<Database> m_writer;             // the committing thread's

    std::mutex m_reading;
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<Database>> m_readers; // those not lent out
};

} // namespace roundsman
