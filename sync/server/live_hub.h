#pragma once

#include "sync/server/exchange_engine.h"

#include <condition_variable>
#include <memory>

namespace roundsman {

// One open live connection: which scopes it hears of, and what it has not been told yet. What waits
// is one position a scope at most, however slow the other end is. Thread-safe.
class LiveListener
{
public:
    LiveListener(const Caller &caller, std::function<void()> wake) :
        m_caller(caller),
        m_wake(std::move(wake))
    { }

    const Caller &caller() const { return m_caller; }
    // What is to be said now, as server-sent events; empty: nothing new.
    std::string take();
    // The other end stands here already: it need not be told so.
    void know(std::span<const ScopePosition> positions);
    bool isOver() const;
    void end(); // another connection of the same device has come, or the server stops

private:
    friend class LiveHub;
    void hold(const std::vector<ScopeHead> &heads);
    void tell(const std::string &scope, std::int64_t seq);

    const Caller m_caller;
    const std::function<void()> m_wake; // any thread; called once per batch of news
    mutable std::mutex m_mutex;
    std::map<std::string, std::int64_t> m_known; // by scope: the last position told
    std::map<std::string, std::int64_t> m_news;
    bool m_hasNewGrants = false;
    bool m_isOver = false;
};

// Tells open connections which scopes have moved. Hints only: a lost one is made good by the next
// exchange. Looks at the store itself, so that what another process writes is heard too.
class LiveHub
{
public:
    LiveHub(Storage &storage, ExchangeEngine &engine) : m_storage(storage), m_engine(engine) { }

    // One connection a device: an older one of the same device ends.
    Result<std::shared_ptr<LiveListener>> join(const Caller &caller, std::function<void()> wake);
    void leave(const std::shared_ptr<LiveListener> &listener);
    void endAll();
    std::size_t count();

    // Compares all heads with what was last seen; from the poll and after each commit. Blocks.
    void look();

private:
    using Listeners = std::map<std::int64_t, std::shared_ptr<LiveListener>>; // by device

    Listeners listeners();
    void lookAtGrants(const Listeners &listeners);

    Storage &m_storage;
    ExchangeEngine &m_engine;
    std::mutex m_mutex;
    Listeners m_listeners;
    std::mutex m_looking; // one look at a time
    std::map<std::string, std::int64_t> m_seen;
};

} // namespace roundsman
