#pragma once

#include "sync/client/snapshot_load.h"
#include "sync/server/exchange_engine.h"
#include "sync/server/publisher.h"
#include "sync/server/sql_storage.h"
#include "tests/sim/plan.h"
#include "tests/sim/stage.h"

#include <QTemporaryDir>

namespace roundsman::sim {

// What comes back over the wire. Status 0: nothing does.
using ScopeNames = std::shared_ptr<const std::set<std::string>>;

struct Reply
{
    int status = 0;
    Bytes body;
    milliseconds retryAfter{0};
    ScopeNames granted{}; // what the answer grants, for a checker; the bytes may be harmed
    bool bringsPages = false;
};

// Head office: one store, and one to three server processes over it. Any of them may be down.
class Office
{
public:
    Office(Stage &stage, const Plan &plan, const Bytes &freshStore);
    ~Office();

    // What the listener does with POST /v1/exchange, in a process chosen by `random`.
    Reply exchange(const Caller &caller, const Bytes &body, Random &random);

    // What it does with GET /v1/snapshot/….
    Reply piece(const Caller &caller, const SnapshotFetch &fetch, Random &random);

    // Writes as the centre does. False: the store was not there; nothing was written.
    bool write(const std::function<Result<Done>(StorageTransaction &, Publisher &)> &work);
    void read(const std::function<void(StorageView &)> &work);
    void look(const std::function<void(Database &)> &work); // at the store, as a checker

    template <typename T>
    T put(T entity)
    {
        if (entity.id.isNull())
            entity.id = Id::make({m_clock, m_random});
        write([&](StorageTransaction &, Publisher &publisher) {
            return publisher.put(tableOf<T>, entity.id, toRecord(entity));
        });
        return entity;
    }
    Caller enlist(const Id &user, Role role);

    void restartProcess(std::size_t which);
    void fail(DiskFault fault, Random &random);
    void failAt(DiskFault fault, std::size_t call) { m_disk.arm(fault, call); }
    std::size_t diskCalls() const { return m_disk.calls(); }
    void heal(); // all faults end, all processes run
    bool isUp() const;
    std::map<std::string, Bytes> backup() const { return m_disk.image(); }
    void restore(const std::map<std::string, Bytes> &image); // and begins a new history
    Ambient ambient() { return {m_clock, m_random}; }

    // Called after each write that others may want to hear of.
    std::function<void()> onNews;
    // Called when the store is there again after it was not.
    std::function<void()> onBack;

private:
    struct Process
    {
        std::unique_ptr<SqlStorage> storage;
        std::unique_ptr<SnapshotDesk> desk; // of those that make snapshots
        std::unique_ptr<ExchangeEngine> engine;
    };

    void offerSnapshots(Process &process);
    void makeSnapshotsSoon(Process &process);
    void start(Process &process);
    void stop(Process &process);
    void fellOver();
    void noteSights(const ExchangeAnswer &answer);
    Process *anyProcess();
    Result<ExchangeAnswer>
    answer(Process &process, const Caller &caller, const ExchangeRequest &request);

    Stage &m_stage;
    std::uint32_t m_pageRows;
    int m_logPages;
    std::int64_t m_snapshotRows; // from so many rows on; 0: none are made
    std::unique_ptr<QTemporaryDir> m_shelfFolder;
    std::unique_ptr<SnapshotShelf> m_shelf;
    Random m_random;
    MachineClock m_clock;
    Disk m_disk;
    std::vector<Process> m_processes;
    std::int64_t m_devices = 0;
    std::uint64_t m_epochOfPower = 0; // rises with each fall
};

} // namespace roundsman::sim
