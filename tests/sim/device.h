#pragma once

#include "core/store/outbox.h"
#include "sync/client/engine.h"
#include "tests/sim/network.h"

namespace roundsman::sim {

// A person's device: an encrypted store on its own disk, and the engine that the app has, driven as
// Conversation drives it. It falls over and starts again.
class Device
{
public:
    // With what a device comes into the story.
    struct Outfit
    {
        std::size_t number = 0;                    // from 0, unlike any other's
        const Caller &caller;                      // a copy of a device has the same one
        const std::map<std::string, Bytes> &files; // what is on its disk
    };
    Device(Stage &stage, Office &office, const Plan &plan, const Outfit &outfit);
    ~Device();

    void start();
    // Nothing happens while the device is down.
    void happen(const Event &event) { happen(event, {}); }
    // Saves as the app does; `kind` for the story.
    void save(const SaveGroup &group, const char *kind);
    // Other work on the store. False: the device is down, or went down.
    bool work(const std::function<void(Database &)> &work);

    std::size_t number() const { return m_number; }
    const Caller &caller() const { return m_caller; }
    std::string name() const { return "device " + std::to_string(m_number + 1); }
    bool isUp() const { return m_db != nullptr; }
    Database &db() { return *m_db; }
    Journal &journal() { return *m_journal; }
    Ambient ambient() { return {m_clock, m_random}; }
    MachineClock &clock() { return m_clock; }
    Network &network() { return m_network; }
    bool isAtRest() const { return m_isDone && !m_engine->isUnderWay(); }
    // Has anything been saved or taken in since this was asked last?
    bool hasNews() { return std::exchange(m_hasNews, false); }

    void fail(DiskFault fault, Random &random);
    void failAt(DiskFault fault, std::size_t call) { m_disk.arm(fault, call); }
    std::size_t diskCalls() const { return m_disk.calls(); }
    void kill(); // between two calls
    void heal();
    std::map<std::string, Bytes> backup() const { return m_disk.image(); }
    void restore(const std::map<std::string, Bytes> &image);

    // After an exchange that was taken in; which scopes the answer granted.
    std::function<void(Device &, const ScopeNames &)> onTaken;
    std::function<void(Device &)> onSaved;
    std::function<void(Device &)> onStarted;
    std::function<void(Device &, const Bytes &)> onSend;

private:
    void onEffects(const Effects &effects, const ScopeNames &granted);
    void happen(const Event &event, const ScopeNames &granted);
    void send(const Bytes &body);
    void fetch(const SnapshotFetch &fetch);
    void onPiece(const SnapshotFetch &fetch, const Reply &reply);
    void arm(milliseconds later);
    void onReply(const Reply &reply);
    void learnTime(Instant server);
    void fellOver();
    bool survives();
    void noteSave(std::size_t entry, const SaveGroup &group);

    Stage &m_stage;
    Office &m_office;
    std::size_t m_number;
    Caller m_caller;
    DeviceStore m_store;
    int m_logPages;
    Random m_random;
    MachineClock m_clock;
    Disk m_disk;
    Network m_network;
    std::unique_ptr<Database> m_db;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Engine> m_engine;
    bool m_isDone = false;
    bool m_hasNews = true;
    bool m_isArmed = false;
    bool m_isWaiting = false; // for an answer
    int m_fetching = 0;       // pieces of snapshots
    std::uint64_t m_life = 0; // rises with each start
    std::uint64_t m_timer = 0;
    std::uint64_t m_request = 0;
};

} // namespace roundsman::sim
