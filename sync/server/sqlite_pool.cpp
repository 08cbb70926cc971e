#include "sync/server/sqlite_pool.h"

#include "core/base/planted.h"

#include <algorithm>
#include <utility>

namespace roundsman {

static constexpr int writerCacheKiB = 65'536;
static constexpr int readerCacheKiB = 16'384;
static constexpr int pageBytes = 4096; // an exchange touches many pages, a few rows in each
static constexpr int ioError = 10;     // SQLITE_IOERR

Result<std::unique_ptr<SqlitePool>> SqlitePool::open(const std::string &path, int readers)
{
    Database::Options options;
    options.pageBytes = pageBytes;
    options.cacheKiB = writerCacheKiB;
    auto writer = openDatabase(path, Database::Mode::ReadWrite, options);
    if (!writer)
        return writer.error();

    std::unique_ptr<SqlitePool> pool(new SqlitePool(path, *std::move(writer)));
    options.cacheKiB = readerCacheKiB;
    for (int i = 0; i < readers; ++i) {
        auto reader = openDatabase(path, Database::Mode::ReadOnly, options);
        if (!reader)
            return reader.error();
        pool->m_readers.push_back(*std::move(reader));
    }
    return pool;
}

Result<Done> SqlitePool::serve(std::chrono::milliseconds longestWait)
{
    m_writer->script("PRAGMA busy_timeout = " + std::to_string(longestWait.count()));
    auto own = openDatabase(m_path, Database::Mode::ReadWrite, {});
    if (!own)
        return own.error();
    m_checkpointer = std::make_unique<Checkpointer>(*m_writer, *std::move(own));
    return Done();
}

SqlitePool::Lease::Lease(SqlitePool &from) : pool(from)
{
    std::unique_lock lock(pool.m_reading);
    pool.m_returned.wait(lock, [&] { return !pool.m_readers.empty(); });
    connection = std::move(pool.m_readers.back());
    pool.m_readers.pop_back();
}

SqlitePool::Lease::~Lease()
{
    {
        const std::lock_guard lock(pool.m_reading);
        pool.m_readers.push_back(std::move(connection));
    }
    pool.m_returned.notify_one();
}

Result<Done> SqlitePool::look(const std::function<void(Database &)> &work)
{
    Lease lease(*this);
    return attempt(*lease.connection, [&](Database &db) {
        Snapshot snapshot(db);
        work(db);
    });
}

// Whoever finds nobody committing commits for all that wait; the others wait for that.
Result<Done> SqlitePool::commit(const Part &part, const Commit &how)
{
    Job mine;
    mine.part = &part;
    mine.durability = how.durability;
    std::unique_lock lock(m_writing);
    m_waiting.push_back(&mine);
    m_written.wait(lock, [&] { return mine.isDone || !m_isCommitting; });
    if (mine.isDone)
        return finished(mine);

    m_isCommitting = true;
    const std::vector<Job *> jobs = std::exchange(m_waiting, {});
    lock.unlock();
    const Result<Done> outcome = runTogether(jobs);
    lock.lock();

    m_isCommitting = false;
    for (Job *job : jobs) {
        job->outcome = outcome;
        job->isDone = true;
    }
    m_written.notify_all();
    return finished(mine);
}

Result<Done> SqlitePool::finished(const Job &job)
{
    if (job.failure)
        std::rethrow_exception(job.failure);
    return job.outcome;
}

bool SqlitePool::runAlone(Job &job)
{
    try {
        return (*job.part)(*m_writer);
    } catch (...) {
        job.failure = std::current_exception();
        return false;
    }
}

// Before a transaction, not after it: one that fails cannot leave the wrong one behind.
void SqlitePool::prepare(Database &db, Durability durability)
{
    if (m_durability == durability)
        return;
    const bool isSynced = durability == Durability::PowerCut && !planted("server-normal-sync");
    db.script(isSynced ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
    m_durability = durability;
}

Result<Done> SqlitePool::runTogether(const std::vector<Job *> &jobs)
{
    const bool isMark = std::ranges::all_of(
        jobs, [](const Job *job) { return job->durability == Durability::Crash; });
    return attempt(*m_writer, [&](Database &db) {
        prepare(db, isMark ? Durability::Crash : Durability::PowerCut);
        Transaction transaction(db);
        if (jobs.size() == 1) { // alone it needs no savepoint to fail
            if (runAlone(*jobs.front())
                && !(planted("ack-before-commit")
                     && db.one<std::int64_t>("SELECT total_changes()").value_or(0) % 8 == 0))
                transaction.commit();
            return;
        }
        for (Job *job : jobs) {
            Savepoint savepoint(db);
            if (runAlone(*job))
                savepoint.keep();
            else if (!db.inTransaction()) // SQLite itself took back the others' work too
                throw DbError(ioError, "the transaction was given up");
        }
        transaction.commit();
    });
}

} // namespace roundsman
