#pragma once

#include "core/domain/visit.h"
#include "sync/server/audit.h"
#include "sync/server/organisation.h"
#include "sync/server/retention.h"
#include "tests/sync/two_reps.h"

namespace roundsman::test {

inline constexpr std::chrono::hours day{24};

// Two reps and rows of many ages.
struct RetentionScene
{
    TwoReps reps;
    Server &server = reps.server;
    Retention retention{
        *server.storage, server.folder.filePath("server.db").toStdString(), server.ambient};

    RetentionScene()
    {
        const auto made = server.storage->pool().write(
            [&](Database &db) { return found(db, "Test Company", server.ambient); });
        if (!made)
            qFatal("the company could not be made");
    }
    Instant ago(int days) { return server.clock.now() - days * day; }
    Visit visit(int days, const char *state = "done")
    {
        Visit visit;
        visit.customer = reps.shop.id;
        visit.user = reps.jana.caller().user;
        visit.state = state;
        visit.plannedStart = ago(days + 1);
        visit.leftAt = ago(days);
        return server.put(visit);
    }
    void rule(const char *entity, int count, bool isMonths = false)
    {
        const auto aged = std::ranges::find_if(agedEntities(), [&](const AgedEntity &each) {
            return std::string_view(each.table->name) == entity;
        });
        write([&](StorageTransaction &storage) {
            setRetentionRule(storage, {&*aged, count, isMonths});
        });
    }
    void write(const std::function<void(StorageTransaction &)> &work)
    {
        const auto done = server.storage->write([&](StorageTransaction &storage) -> Result<Done> {
            work(storage);
            return Done();
        });
        if (!done)
            qFatal("%s", done.error().message.c_str());
    }
    Aged run()
    {
        const auto all = retention.run("operator/7");
        if (!all)
            qFatal("%s", all.error().message.c_str());
        return all->at(0);
    }
    bool stays(const Visit &visit) { return server.find<Visit>(visit.id).has_value(); }
    std::vector<Deed> deeds()
    {
        const auto entries =
            server.storage->pool().read([](Database &db) { return auditEntries(db, 0, 100); });
        std::vector<Deed> deeds;
        for (const AuditEntry &entry : *entries)
            deeds.push_back(entry.deed);
        return deeds;
    }
};

} // namespace roundsman::test
