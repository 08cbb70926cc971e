#pragma once

#include "tests/support/device.h"
#include "tests/support/phone.h"

#include "core/base/files.h"
#include "sync/server/snapshot_answer.h"
#include "sync/server/snapshot_desk.h"

#include <deque>
#include <functional>

namespace roundsman::test {

// A World whose centre makes snapshots of scopes with twenty rows and more, in chunks of ten.
struct SnapshotScene
{
    SnapshotScene() { world.server.engine->offerSnapshots(desk); }

    std::vector<Customer> shops(int count, const Id &territory)
    {
        std::vector<Customer> made;
        world.server.publish([&](Publisher &publisher) -> Result<Done> {
            for (int i = 0; i < count; ++i) {
                Customer shop;
                shop.id = Id::make(world.server.ambient);
                shop.name = QStringLiteral("Shop %1").arg(i);
                shop.territory = territory;
                if (auto put = publisher.put(tableOf<Customer>, shop.id, toRecord(shop)); !put)
                    return put;
                made.push_back(shop);
            }
            return Done();
        });
        return made;
    }
    std::vector<Customer> shops(int count) { return shops(count, world.territory); }

    // What comes of a request for a chunk; a test may put something else in its place.
    Event answer(const SnapshotFetch &fetch)
    {
        ++fetched;
        const Digest &id = fetch.offer->id;
        HttpRequest request;
        request.target = fetch.path;
        request.range = fetch.range;
        const HttpResponse response = snapshotFor(grants(*phone), shelf, request);
        if (response.status == 404)
            return event::PieceFailed{id, fetch.chunk, {Error::Code::NotFound, "gone"}, {}};
        Bytes bytes = response.body;
        if (damaged-- > 0)
            bytes[bytes.size() / 2] ^= 1;
        auto prepared = prepareChunk(*fetch.offer, fetch.chunk, bytes);
        if (!prepared)
            return event::PieceFailed{id, fetch.chunk, prepared.error(), {}};
        return event::Piece{id, fetch.chunk, std::make_shared<PreparedChunk>(*std::move(prepared))};
    }

    // Syncs until the engine is content, or until `most` chunks have been taken: then what is on
    // its way is lost, as at a kill.
    void sync(Phone &whose, int most = 1'000)
    {
        phone = &whose;
        std::deque<SnapshotFetch> fetches;
        Effects effects = whose.step(event::Wake());
        for (int left = 1'000; left > 0; --left) {
            if (onStep)
                onStep();
            fetches.insert(fetches.end(), effects.fetches.begin(), effects.fetches.end());
            if (effects.isDone)
                return;
            if (effects.send) {
                effects = whose.exchange(*effects.send);
            } else if (!fetches.empty()) {
                if (most-- == 0)
                    return;
                const SnapshotFetch next = fetches.front();
                fetches.pop_front();
                effects = whose.step(answer(next));
            } else {
                desk.makeWanted();
                effects = whose.step(event::TimerFired());
            }
        }
        qFatal("the engine does not come to an end");
    }

    Grants grants(const Phone &whose)
    {
        std::optional<Grants> found;
        const auto read = world.server.storage->read([&](StorageView &view) -> Result<Done> {
            found = world.server.engine->grantsOf(view, whose.caller.user);
            return Done();
        });
        if (!read)
            qFatal("%s", read.error().message.c_str());
        return *found;
    }
    // What the engine knew is gone, as after a restart of the program.
    static void restart(Phone &whose)
    {
        std::destroy_at(&whose.engine);
        std::construct_at(&whose.engine, whose.device.entropy);
    }
    // Loads without snapshots.
    static void syncByPages(Phone &whose)
    {
        whose.takesSnapshots = false;
        whose.sync();
    }
    std::string scope() const { return territoryScope(world.territory, Visibility::Rep); }
    SnapshotOffer made()
    {
        const std::vector<std::string> names{scope()};
        const auto done = makeSnapshot(*world.server.storage, shelf, names, options.chunk);
        if (!done)
            qFatal("%s", done.error().message.c_str());
        return shelf.latest(setOf(names)).value_or(SnapshotOffer());
    }

    World world;
    std::string folder = world.server.folder.filePath("snapshots").toStdString();
    SnapshotShelf shelf{folder, world.server.entropy};
    SnapshotDesk::Options options{20, {10, 1 << 20}, {}};
    SnapshotDesk desk{*world.server.storage, shelf, world.server.clock, options};
    Phone *phone = nullptr;         // that is being synced
    std::function<void()> onStep{}; // before each step of sync()
    int fetched = 0;
    int damaged = 0; // of the next chunks
};

} // namespace roundsman::test
