#pragma once

#include "core/store/search.h"
#include "sync/client/engine.h"
#include "sync/client/sync_report.h"
#include "tests/support/device.h"
#include "tests/support/server.h"

namespace roundsman::test {

// A device and the engine that syncs it with a Server box, without a network. Answers can get lost.
struct Phone
{
    Phone(Server &centre, const Caller &who, const QString &name) : server(centre), caller(who)
    {
        device.owner = {caller.user, name.toStdString(), caller.role, "Test"};
        if (!wait(device.store->setOwner(device.owner)))
            qFatal("the owner could not be written");
    }

    // Exchanges until the engine is content, as a person who is patient would.
    ExchangeCounts sync()
    {
        ExchangeCounts counts;
        Effects effects = step(event::Wake());
        for (int left = 500; left > 0; --left) {
            if (effects.counts)
                counts += *effects.counts;
            if (effects.isDone) {
                while (*device.write([](Database &db) { return indexSome(db, 1'000); })) { }
                return counts;
            }
            if (!effects.send && !effects.timer)
                qFatal("the engine neither asks nor waits");
            effects = effects.send ? exchange(*effects.send) : step(event::TimerFired());
        }
        qFatal("the engine does not come to an end");
    }

    Effects step(const Event &event)
    {
        auto effects = device.write([&](Database &db) { return engine.step(db, event); });
        if (!effects)
            qFatal("%s", effects.error().message.c_str());
        return *std::move(effects);
    }

    Effects exchange(const Bytes &body)
    {
        auto request = decodeExchangeRequest(body);
        if (!request)
            qFatal("%s", request.error().message.c_str());
        request->maxRows = maxRows;
        request->snapshotForm = takesSnapshots ? request->snapshotForm : 0;
        const ExchangeAnswer answer = server.exchange(caller, *request);
        if (answersKept-- <= 0 && answersLost-- > 0)
            return step(event::Failed{{Error::Code::Offline, "lost"}, {}});
        return step(event::Answer{encode(answer)});
    }

    // What the centre says to a device that asks but sends nothing.
    ExchangeAnswer answerWithoutPushing()
    {
        auto request = *device.write([](Database &db) { return requestOf(db); });
        request.groups.clear();
        return server.exchange(caller, request);
    }
    Result<Received> take(const ExchangeAnswer &answer)
    {
        return device.write([&](Database &db) { return receive(db, answer, device.entropy); });
    }

    void loseAnswers(int count) { answersKept = 0, answersLost = count; }
    void loseAnswersAfter(int kept) { answersKept = kept, answersLost = 1; }

    bool isSound()
    {
        return device.write([](Database &db) { return verify(db); })->isSound();
    }
    std::size_t found(const char *typed)
    {
        return device.write([&](Database &db) { return searchCustomers(db, typed, 1'000); })
            ->size();
    }

    Server &server;
    Caller caller;
    Device device{caller.role};
    Engine engine{device.entropy};
    std::uint32_t maxRows = 20'000;
    bool takesSnapshots = true; // SnapshotScene brings their chunks
    int answersKept = 0;
    int answersLost = 0;
};

// A centre with one territory, and phones of people who work there.
struct World
{
    World() : territory(server.territory("North")) { }

    Phone phone(const QString &name)
    {
        return Phone(server, server.enlist(name, Role::Rep, {territory}), name);
    }
    void join(const Phone &phone, const Id &where, const char *role = "rep")
    {
        TerritoryMember member;
        member.territory = where;
        member.user = phone.caller.user;
        member.role = role;
        server.put(member);
    }
    void part(const Phone &phone)
    {
        std::vector<Id> rows;
        const auto read = server.storage->read([&](StorageView &view) -> Result<Done> {
            const Table &table = tableOf<TerritoryMember>;
            rows = view.rowsWhere(table, *table.find("user"), pack(phone.caller.user));
            return Done();
        });
        if (!read)
            qFatal("%s", read.error().message.c_str());
        for (const Id &row : rows)
            server.remove<TerritoryMember>(row);
    }

    Server server;
    Id territory;
};

} // namespace roundsman::test
