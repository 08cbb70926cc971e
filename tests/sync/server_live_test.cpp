#include "sync/server/live_hub.h"
#include "tests/support/server.h"

#include <QTest>

#include <atomic>

using namespace roundsman;
using namespace roundsman::test;

namespace {

// One rep with an open live connection.
struct World
{
    Server server;
    LiveHub hub{*server.storage, *server.engine};
    Id north = server.territory("North");
    Id south = server.territory("South");
    Caller jana = server.enlist("Jana", Role::Rep, {north});
    std::atomic<int> woken{0};
    std::shared_ptr<LiveListener> listener = join();

    std::shared_ptr<LiveListener> join()
    {
        return *hub.join(jana, [this] { ++woken; });
    }
    std::string northScope() const { return territoryScope(north, Visibility::Rep); }
};

std::string head(const std::string &scope, int seq)
{
    return "event: head\ndata: " + scope + ' ' + std::to_string(seq) + "\n\n";
}

} // namespace

class ServerLiveTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstWordIsWhereEverythingStands()
    {
        World world;

        const std::string first = world.listener->take();

        QVERIFY(first.find(head(world.northScope(), 0)) != std::string::npos);
        QVERIFY(first.find(companyScope(Visibility::Rep)) != std::string::npos);
        QCOMPARE(world.listener->take(), std::string());
    }

    void whatIsKnownIsNotSaid()
    {
        World world;
        std::vector<ScopePosition> positions;
        for (const ScopeHead &each : *world.server.engine->heads(world.jana.user))
            positions.push_back({each.scope, each.epoch, each.seq});

        world.listener->know(positions);

        QCOMPARE(world.listener->take(), std::string());
    }

    void aChangeInAHeldScopeIsTold()
    {
        World world;
        world.hub.look();
        world.listener->take();
        world.woken = 0;

        world.server.customer("Corner shop", world.north);
        world.hub.look();

        QCOMPARE(world.listener->take(), head(world.northScope(), 1));
        QVERIFY(world.woken > 0);
    }

    void manyChangesAreOneWord()
    {
        World world;
        world.hub.look();
        world.listener->take();

        for (int i = 0; i < 5; ++i) {
            world.server.customer("Shop", world.north);
            world.hub.look();
        }

        QCOMPARE(world.listener->take(), head(world.northScope(), 5));
    }

    void aForeignScopeIsNobodysBusiness()
    {
        World world;
        world.hub.look();
        world.listener->take();

        world.server.customer("Far away", world.south);
        world.hub.look();

        QCOMPARE(world.listener->take(), std::string());
    }

    void aNewMembershipIsToldAsAGrant()
    {
        World world;
        world.hub.look();
        world.listener->take();
        TerritoryMember member;
        member.territory = world.south;
        member.user = world.jana.user;
        member.role = "rep";

        world.server.put(member);
        world.hub.look();

        QVERIFY(world.listener->take().starts_with("event: grant\n"));
        world.server.customer("No longer far away", world.south);
        world.hub.look();
        QCOMPARE(world.listener->take(), head(territoryScope(world.south, Visibility::Rep), 1));
    }

    void aNewerConnectionOfTheSameDeviceEndsTheOlder()
    {
        World world;

        const auto newer = world.join();

        QVERIFY(world.listener->isOver());
        QVERIFY(!newer->isOver());
        world.hub.leave(world.listener);
        world.hub.look();
        world.server.customer("Corner shop", world.north);
        world.hub.look();
        QVERIFY(!newer->take().empty());
    }
};

QTEST_GUILESS_MAIN(ServerLiveTest)
#include "server_live_test.moc"
