#pragma once

#include "sync/server/webhooks.h"

namespace roundsman {

// How long a hook that does not take an event is let alone.
struct HookPatience
{
    std::chrono::milliseconds first{1'000}; // doubled with each try
    std::chrono::milliseconds longest{3'600'000};
    std::int64_t tries = 20; // then the event is dead: about nine hours
};

// An event that a hook is to be told now, by whoever has taken it.
struct DueEvent
{
    std::int64_t seq = 0;
    HookEvent event;
    bool isAgain = false; // from the dead
};

// What is to be told to whom, over webhookTables. One server at a time tells a hook: it holds a
// lease that ends by itself when the server dies. Each call within one write transaction of its
// own; throws DbError.
class HookOutbox
{
public:
    // `owner`: a name that no other server has.
    HookOutbox(Database &db, std::string owner, Instant now) :
        m_db(db),
        m_owner(std::move(owner)),
        m_now(now)
    { }

    static constexpr std::chrono::seconds leaseTime{20};

    // Hooks that have something to hear now and are nobody else's.
    std::vector<std::int64_t> due();
    // Nothing: there is nothing more, it is not time yet, or another server has the hook.
    std::optional<DueEvent> take(std::int64_t hook);
    // False: the lease has gone to another, who will tell the event again.
    bool wasTold(std::int64_t hook, const DueEvent &due);
    bool wasNotTold(std::int64_t hook,
                    const DueEvent &due,
                    const std::string &why,
                    const HookPatience &patience,
                    Entropy &entropy);
    void letGo(std::int64_t hook);
    void forgetHeard(); // events that every hook that wants them has had

private:
    bool isOurs(std::int64_t hook);
    std::optional<DueEvent> firstOf(const std::string &sql, std::int64_t hook, bool isAgain);
    void bury(std::int64_t hook, const DueEvent &due, const std::string &why);
    void goOn(std::int64_t hook, const DueEvent &due);

    Database &m_db;
    const std::string m_owner;
    const Instant m_now;
};

} // namespace roundsman
