#pragma once

#include "core/db/attempt.h"
#include "core/db/checkpointer.h"

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>

namespace roundsman {

// The connections to one SQLite file: one that writes, several that read. Any thread may call;
// calls block. Writers that come at the same time share one commit.
class SqlitePool
{
public:
    static Result<std::unique_ptr<SqlitePool>> open(const std::string &path, int readers);

    // How long a writer waits for another program that writes (at first five seconds). Before any
    // other thread calls.
    void waitAtMost(std::chrono::milliseconds time);

    // From now on commits do not wait for the log to be folded into the file. Before any other
    // thread calls.
    Result<Done> foldAside();

    // One durable transaction. An Error or a DbError takes back what the work wrote.
    template <typename Work>
    auto write(const Work &work)
    {
        return commitOf(work, Durability::PowerCut);
    }

    // The same, but the disk is not waited for: it outlives the program, not a power cut.
    template <typename Work>
    auto mark(const Work &work)
    {
        return commitOf(work, Durability::Crash);
    }

    // Everything read comes from one moment.
    template <typename Work>
    auto read(const Work &work)
    {
        Lease lease(*this);
        return attempt(*lease.connection, [&](Database &db) {
            Snapshot snapshot(db);
            return work(db);
        });
    }

private:
    using Part = std::function<bool(Database &)>;

    // What a commit has to outlive.
    enum class Durability { Crash, PowerCut };

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

    template <typename Work>
    auto commitOf(const Work &work, Durability durability)
    {
        using Answer = decltype(attempt(*m_writer, work));
        std::optional<Answer> answer;
        const Part part = [&](Database &db) {
            answer.emplace(attempt(db, work));
            return bool(*answer);
        };
        const Result<Done> committed = commit(part, durability);
        if (!answer || (*answer && !committed))
            return Answer(committed.error());
        return std::move(*answer);
    }

    Result<Done> commit(const Part &part, Durability durability);
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
