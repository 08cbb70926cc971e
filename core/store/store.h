#pragma once

#include "core/db/checkpointer.h"
#include "core/store/group.h"
#include "core/store/outbox.h"
#include "core/store/owner.h"
#include "core/store/repair.h"
#include "core/store/worker.h"

#include <QObject>
#include <QSet>

#include <atomic>

namespace roundsman {

// The device's data: one encrypted database, one writer thread, readers, and word of what changed.
// Belongs to the GUI thread (or main thread); the functions that return futures may be called
// there.
class Store : public QObject
{
    Q_OBJECT

public:
    // Opens or makes the profile's database ("store.db" in `folder`), brought up to today's schema.
    static Result<std::unique_ptr<Store>>
    open(const std::string &folder, const Bytes &key, Ambient ambient);
    ~Store() override;

    // Writes rows, base images, outbox group and search index in one durable transaction.
    // Refused (role, field, value): nothing is written and the error says why.
    QFuture<Result<Saved>> save(SaveGroup group);

    // What the person decides about a group that was set aside: send the same again, or let it go
    // (a copy is kept). Error::NotFound: no such group is set aside.
    QFuture<Result<Saved>> retry(std::uint64_t firstCounter);
    QFuture<Result<Done>> drop(std::uint64_t firstCounter);
    QFuture<Result<Done>>
    takeBack(std::uint64_t firstCounter); // what was dropped is set aside again
    // Sends it again with these cells repaired or left out (core/store/repair.h).
    QFuture<Result<Saved>> repair(std::uint64_t firstCounter, std::vector<Repair> repairs);

    template <typename T>
    QFuture<Result<T>> load(const Id &id)
    {
        return read([id](Database &db) -> Result<T> {
            const auto record = findRecord(db, tableOf<T>, id);
            if (!record)
                return Error{Error::Code::NotFound, "This record is no longer on this device."};
            return fromRecord<T>(id, *record);
        });
    }

    // Off the GUI thread: searches, sums, anything that may take a while.
    template <typename Work>
    auto read(Work work)
    {
        return m_reader->run(std::move(work));
    }

    // The same for somebody who is about to change it: SaveGroup::put() takes `seen` back.
    template <typename T>
    QFuture<Result<Loaded<T>>> loadToEdit(const Id &id)
    {
        return read([id](Database &db) -> Result<Loaded<T>> {
            auto seen = findSeen(db, tableOf<T>, id);
            if (!seen)
                return Error{Error::Code::NotFound, "This record is no longer on this device."};
            return Loaded<T>{fromRecord<T>(id, seen->record), *std::move(seen)};
        });
    }

    // On the writer's thread, in order with saves: for the sync engine and bookkeeping.
    template <typename Work>
    auto write(Work work)
    {
        return m_writer->run(std::move(work));
    }

    // On the calling (GUI) thread, at once: a few rows by their key, under a millisecond.
    template <typename Work>
    auto glance(const Work &work)
    {
        return attempt(*m_window, work);
    }

    std::optional<Owner> owner() const { return m_owner; }
    QFuture<Result<Done>> setOwner(const Owner &owner); // after enrolment; durable when it is done
    Id newId() { return Id::make(m_ambient); }
    Ambient ambient() const { return m_ambient; }
    Instant now() const;                             // corrected by what the server last said
    Journal &journal() { return *m_journal; }        // within write() alone
    void correctClock(Database &db, Instant server); // within write() alone

    // Puts the search index in order in quiet moments; saves see to it themselves.
    void tidy();

    // Tells the screens; any thread.
    void announce(QSet<QString> tables);

signals:
    void changed(
        const QSet<QString> &tables); // names of entities; "outbox" for what waits or was settled
    void saved();                     // something new waits to be sent

private:
    explicit Store(Ambient ambient);
    Result<Done> start(const std::string &path, const Database::Options &options);
    void tidyLater(Worker *writer); // within write() alone
    static std::optional<Record> findRecord(Database &db, const Table &table, const Id &id);
    static std::optional<Seen> findSeen(Database &db, const Table &table, const Id &id);

    Ambient m_ambient;
    std::optional<Owner> m_owner;
    std::atomic<std::int64_t> m_offset = 0; // of the server's clock from ours, ms
    std::unique_ptr<Journal> m_journal;     // the writer thread's
    bool m_isTidying = false;               // the writer thread's
    std::unique_ptr<Database> m_window;
    std::unique_ptr<Worker> m_reader;
    std::unique_ptr<Worker> m_writer;
    std::unique_ptr<Checkpointer> m_checkpointer;
};

} // namespace roundsman
