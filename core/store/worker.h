#pragma once

#include "core/db/attempt.h"

#include <QFuture>
#include <QPromise>
#include <QThread>
#include <QTimer>

#include <memory>

namespace roundsman {

// A thread that owns one connection. Work runs in the order in which it was handed in, and whatever
// was handed in before destruction still runs.
class Worker
{
public:
    explicit Worker(std::unique_ptr<Database> db);
    ~Worker();

    // Any thread. The work gets the Database; what it returns, or the Error, comes back.
    template <typename Work>
    auto run(Work work)
    {
        using Outcome = decltype(attempt(*m_db, work));
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        QMetaObject::invokeMethod(&m_context, [this, promise, work = std::move(work)] {
            promise->addResult(attempt(*m_db, work));
            promise->finish();
        });
        return promise->future();
    }

    // From within work: runs `work` after a pause, unless the worker ends before.
    template <typename Work>
    void later(std::chrono::milliseconds pause, Work work)
    {
        QTimer::singleShot(
            pause, &m_context, [this, work = std::move(work)] { (void)attempt(*m_db, work); });
    }

    QObject *context() { return &m_context; } // lives in the worker's thread

private:
    std::unique_ptr<Database> m_db;
    QObject m_context;
    QThread m_thread;
};

} // namespace roundsman
