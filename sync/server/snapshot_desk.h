#pragma once

#include "sync/server/snapshot_maker.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <set>
#include <thread>

namespace roundsman {

// Says which scopes a device gets as snapshots, and has those made that are missing or have become
// old: one after the other, on one thread of its own. Any thread may ask.
class SnapshotDesk
{
public:
    struct Options
    {
        // From how many rows on a snapshot is worth it: of one scope, or of the small territories
        // of one person together. Fewer come as pages.
        std::int64_t fewestRows = 2'000;
        ChunkLimit chunk{};
        // Hears of each making: how many scopes, and what came of it. The desk's thread.
        std::function<void(std::size_t scopes, const Result<Done> &made)> told{};
    };

    SnapshotDesk(Storage &storage, const SnapshotShelf &shelf, Clock &clock, Options options);
    ~SnapshotDesk();

    void start(); // the thread; without it, what is wanted is made by makeWanted() alone
    void makeWanted();

    struct Choice
    {
        std::vector<SnapshotOffer> offers;
        std::set<std::string, std::less<>> covered; // scopes that come by snapshot, now or soon
        bool isWaiting = false;                     // some of them are still being made
    };
    // Of the scopes that a device enters with nothing in hand, as they stand now.
    Choice choose(std::span<const ScopeHead> fresh);

private:
    using Names = std::vector<std::string>;

    void offer(const Names &names, std::span<const ScopeHead> heads, Choice &choice);
    bool want(const Names &names);
    std::optional<Names> nextWanted();
    void make(const Names &names);
    void work(const std::stop_token &stop);

    Storage &m_storage;
    const SnapshotShelf &m_shelf;
    Clock &m_clock;
    const Options m_options;

    std::mutex m_mutex;
    std::condition_variable_any m_wanting;
    std::deque<Names> m_wanted;
    std::set<Names> m_known;                             // wanted, or being made
    std::map<Names, std::chrono::milliseconds> m_failed; // when, steady
    std::jthread m_thread;
};

} // namespace roundsman
