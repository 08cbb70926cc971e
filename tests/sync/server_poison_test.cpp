#include "sync/server/attempts.h"
#include "tests/sync/two_reps.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

namespace {

// What a server leaves behind that breaks down in the middle of a device's batch.
void breakDown(Server &server, const Caller &caller, int times)
{
    Attempts attempts(*server.storage);
    for (int i = 0; i < times; ++i)
        QVERIFY(attempts.begin(caller.device));
}

int attemptsOf(Server &server, const Caller &caller)
{
    int attempts = -1;
    const auto read = server.storage->read([&](StorageView &view) -> Result<Done> {
        attempts = view.attempts(caller.device);
        return Done();
    });
    return read ? attempts : -1;
}

std::vector<OperationGroup> threeTasks(TwoReps &world)
{
    std::vector<OperationGroup> groups;
    for (const char *title : {"One", "Two", "Three"}) {
        Task task = world.task(title);
        groups.push_back(world.jana.make(task));
    }
    return groups;
}

} // namespace

class ServerPoisonTest : public QObject
{
    Q_OBJECT

private slots:
    void aBatchThatEndsWellLeavesNoSuspicion()
    {
        TwoReps world;
        breakDown(world.server, world.jana.caller(), 2);

        QCOMPARE(world.jana.exchange(threeTasks(world)).verdicts.size(), std::size_t(3));
        QCOMPARE(attemptsOf(world.server, world.jana.caller()), 0);
    }

    void afterThreeBreakdownsOneGroupIsTakenAtATime()
    {
        TwoReps world;
        const auto groups = threeTasks(world);
        breakDown(world.server, world.jana.caller(), 3);

        const ExchangeAnswer careful = world.jana.exchange(groups);
        const ExchangeAnswer rest = world.jana.exchange(groups);

        QCOMPARE(careful.verdicts.size(), std::size_t(1));
        QCOMPARE(careful.verdicts.at(0).outcome, Outcome::Applied);
        QCOMPARE(rest.verdicts.size(), std::size_t(2));
        QCOMPARE(rest.verdicts.at(0).outcome, Outcome::Duplicate);
        QCOMPARE(rest.verdicts.at(1).outcome, Outcome::Applied);
    }

    void afterThreeMoreTheFirstGroupIsSetAsideUnread()
    {
        TwoReps world;
        const auto groups = threeTasks(world);
        breakDown(world.server, world.jana.caller(), 6);

        const ExchangeAnswer given = world.jana.exchange(groups);
        const ExchangeAnswer rest = world.jana.exchange(groups);

        QCOMPARE(given.verdicts.size(), std::size_t(1));
        QCOMPARE(given.verdicts.at(0).code, std::uint16_t(RefusalCode::Unfinished));
        QCOMPARE(rest.verdicts.at(0).outcome, Outcome::Refused);
        QCOMPARE(rest.verdicts.at(1).outcome, Outcome::Applied);
        QCOMPARE(rest.verdicts.at(2).outcome, Outcome::Applied);
    }

    void careLastsUntilTheLastGroupIsIn()
    {
        TwoReps world;
        const auto groups = threeTasks(world);
        breakDown(world.server, world.jana.caller(), 3);

        world.jana.exchange(groups);
        QCOMPARE(attemptsOf(world.server, world.jana.caller()), 3);
        world.jana.exchange(groups);
        QCOMPARE(attemptsOf(world.server, world.jana.caller()), 3);
        world.jana.exchange(groups);
        QCOMPARE(attemptsOf(world.server, world.jana.caller()), 0);
    }

    void whatWasTakenBeforeIsRepeatedWithoutCountingAsTheOneGroup()
    {
        TwoReps world;
        const auto groups = threeTasks(world);
        world.jana.exchange({groups.at(0)});
        breakDown(world.server, world.jana.caller(), 3);

        const ExchangeAnswer careful = world.jana.exchange(groups);

        QCOMPARE(careful.verdicts.size(), std::size_t(2));
        QCOMPARE(careful.verdicts.at(1).outcome, Outcome::Applied);
    }

    void aNeighbourIsNotSuspected()
    {
        TwoReps world;
        breakDown(world.server, world.jana.caller(), 6);
        Task first = world.task("One");
        Task second = world.task("Two");
        const std::vector groups{world.peter.make(first), world.peter.make(second)};

        QCOMPARE(world.peter.exchange(groups).verdicts.size(), std::size_t(2));
    }

    void whatTheStoreCannotHoldIsTheGroupsOwnFault()
    {
        TwoReps world;
        const auto planted = world.server.storage->pool().write([](Database &db) {
            db.run("CREATE UNIQUE INDEX poison ON task(title) WHERE title = 'poison'");
        });
        QVERIFY(planted);
        world.server.put(world.task("poison"));
        Task poison = world.task("poison");
        Task good = world.task("Good");
        const std::vector groups{world.jana.make(poison), world.jana.make(good)};

        const ExchangeAnswer answer = world.jana.exchange(groups);

        QCOMPARE(answer.verdicts.at(0).outcome, Outcome::Refused);
        QCOMPARE(answer.verdicts.at(1).outcome, Outcome::Applied);
    }
};

QTEST_GUILESS_MAIN(ServerPoisonTest)
#include "server_poison_test.moc"
