#pragma once

#include "core/domain/customer.h"
#include "core/store/store.h"
#include "tests/support/stopped_clock.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace roundsman::test {

// Waits for a future and hands back its result; the event loop runs meanwhile.
template <typename T>
T wait(QFuture<T> future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(
        std::chrono::seconds(30), &loop, [] { qFatal("the future did not finish in time"); });
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

// A phone in a test: an encrypted store in a folder that disappears with it.
struct Device
{
    explicit Device(Role role = Role::Rep)
    {
        open();
        owner.user = store->newId();
        owner.name = "Jana";
        owner.role = role;
        owner.company = "Test";
        if (!wait(store->setOwner(owner)))
            qFatal("the owner could not be written");
    }

    // The same profile, as after a restart.
    void reopen()
    {
        store.reset();
        open();
    }

    Result<Saved> save(SaveGroup group) { return wait(store->save(std::move(group))); }
    template <typename T>
    Result<Saved> save(const T &entity)
    {
        return save(SaveGroup("").put(entity));
    }
    template <typename T>
    Result<T> load(const Id &id)
    {
        return wait(store->load<T>(id));
    }
    template <typename Work>
    auto write(Work work)
    {
        return wait(store->write(std::move(work)));
    }
    std::int64_t number(const std::string &sql)
    {
        return *write([sql](Database &db) { return db.one<std::int64_t>(sql).value_or(0); });
    }

    QTemporaryDir folder;
    StoppedClock clock;
    SystemEntropy entropy;
    Owner owner;
    std::unique_ptr<Store> store;

private:
    void open()
    {
        auto opened = Store::open(folder.path().toStdString(), Bytes(32, 7), {clock, entropy});
        if (!opened)
            qFatal("%s", opened.error().message.c_str());
        store = *std::move(opened);
    }
};

inline Customer customer(Device &device, const QString &name)
{
    Customer made;
    made.id = device.store->newId();
    made.name = name;
    made.territory = device.owner.user; // any id will do
    return made;
}

} // namespace roundsman::test
