#pragma once

#include "sync/server/hook_sender.h"
#include "sync/server/organisation.h"
#include "tests/support/server.h"

#include <mutex>

namespace roundsman::test {

// Head office with a hook, and whoever is told.
struct HookScene
{
    Server server;
    Id north = server.territory("North");
    std::mutex mutex;
    std::vector<std::string> told; // events, in the order in which they came
    std::vector<std::string> bodies;
    bool isUp = true;
    HookPatience patience{std::chrono::seconds(1), std::chrono::seconds(60), 3};
    std::string secret = hook({"customers"});

    HookScene()
    {
        const auto made = server.storage->pool().write(
            [&](Database &db) { return found(db, "Test Company", server.ambient); });
        if (!made)
            qFatal("the company could not be made");
    }
    std::string hook(const std::vector<std::string> &entities)
    {
        const auto made = server.storage->pool().write([&](Database &db) -> Result<NewHook> {
            return addHook(
                db, {"ERP", "https://erp.example/hook", entities, {}, 0}, server.ambient);
        });
        if (!made)
            qFatal("%s", made.error().message.c_str());
        return made->secret;
    }
    HookSender sender()
    {
        return HookSender(
            *server.storage,
            server.ambient,
            [this](const HookMessage &message, const std::stop_token &) -> Result<Done> {
                const std::lock_guard lock(mutex);
                if (!isUp)
                    return Error{Error::Code::Offline, "It answered 500."};
                told.push_back(message.event);
                bodies.push_back(message.body);
                return Done();
            },
            patience);
    }
    void round()
    {
        const auto done = sender().round({});
        if (!done)
            qFatal("%s", done.error().message.c_str());
    }
    Webhook state() { return server.storage->pool().read(webhooks)->at(0); }
    std::vector<DeadEvent> dead()
    {
        return *server.storage->pool().read([](Database &db) { return deadEvents(db, 1); });
    }
    std::int64_t count(const char *sql)
    {
        return *server.storage->pool().read(
            [&](Database &db) { return db.one<std::int64_t>(sql).value_or(-1); });
    }
    // As often as it takes until it is dead, each as late as it may be.
    void letItDie()
    {
        isUp = false;
        for (std::int64_t i = 0; i < patience.tries; ++i) {
            round();
            server.clock.pass(std::chrono::seconds(61));
        }
        isUp = true;
    }
};

inline std::string eventOf(const Customer &customer, int version)
{
    return "customers/" + customer.id.text() + '/' + std::to_string(version);
}

} // namespace roundsman::test
