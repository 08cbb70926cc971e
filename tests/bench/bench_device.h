#pragma once

#include "sync/client/sync.h"
#include "tests/bench/workload.h"

#include <QEventLoop>
#include <QFutureWatcher>

namespace roundsman::bench {

// Lets the event loop run until the future is done, and hands back what it brought.
template <typename T>
T awaited(QFuture<Result<T>> future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", result.error().message.c_str());
    return *result;
}

// A device of the product: encrypted store, TLS, full protocol; in this process.
struct BenchDevice
{
    BenchDevice(const QString &folder, const QString &enrolmentText);

    SyncReport sync() { return awaited(conversation->syncNow()); }
    bool
    save(const FieldEdit &edit); // one durable save, as the app makes it; false: nothing differed
    Record customer(const Id &id);
    std::int64_t conflicts();
    std::int64_t storeBytes(); // after a checkpoint

    QString folder;
    SystemClock clock;
    SystemEntropy entropy;
    std::unique_ptr<Store> store;
    std::unique_ptr<Sync> conversation;
};

} // namespace roundsman::bench
