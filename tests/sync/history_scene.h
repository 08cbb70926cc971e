#pragma once

#include "core/domain/visit.h"
#include "core/schema/slice.h"
#include "sync/server/history_span.h"
#include "tests/support/phone.h"

#include <QDateTime>

namespace roundsman::test {

inline Instant at(const char *time)
{
    return {QDateTime::fromString(QLatin1String(time), Qt::ISODate).toMSecsSinceEpoch()};
}

// A company in March 2026 whose devices hold one half-year beside the present one.
struct History
{
    World world;
    Customer shop = world.server.customer("Corner shop", world.territory);

    explicit History(int past = 1) { keep(past); }

    void keep(int past)
    {
        const auto set =
            world.server.storage->write([&](StorageTransaction &transaction) -> Result<Done> {
                setPastSlices(transaction, past);
                return Done();
            });
        if (!set)
            qFatal("%s", set.error().message.c_str());
    }
    Visit visit(const Phone &phone, const char *state, const char *planned)
    {
        Visit made;
        made.customer = shop.id;
        made.user = phone.caller.user;
        made.state = QLatin1String(state);
        made.plannedStart = at(planned);
        return made;
    }
    Visit visited(const Phone &phone, const char *state, const char *planned)
    {
        return world.server.put(visit(phone, state, planned));
    }
    std::string slice(const char *half)
    {
        return inSlice(territoryScope(world.territory, Visibility::Rep), *HalfYear::fromText(half));
    }
    void passTo(const char *time) { world.server.clock.pass(at(time) - world.server.clock.now()); }
    std::vector<std::string> placesOf(const Table &table, const Id &row)
    {
        std::vector<std::string> names;
        const auto read = world.server.storage->read([&](StorageView &view) -> Result<Done> {
            for (const Membership &place : view.memberships(table, row))
                names.push_back(view.scopeName(place.scope));
            return Done();
        });
        if (!read)
            qFatal("%s", read.error().message.c_str());
        std::ranges::sort(names);
        return names;
    }
    std::int64_t scopesHeld(Phone &phone, const std::string &name)
    {
        return *phone.device.write([&](Database &db) {
            return *db.one<std::int64_t>("SELECT count(*) FROM sync_scope WHERE name = ?1", name);
        });
    }
};

} // namespace roundsman::test
