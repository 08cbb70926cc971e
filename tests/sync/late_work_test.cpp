#include "tests/sync/copies.h"

#include "sync/server/replay.h"

using namespace roundsman;
using namespace roundsman::test;

// Work that was written before the device could know that somebody else is responsible now.
class LateWorkTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasDoneInTheFieldCountsAfterTheTerritoryWasTakenAway()
    {
        World world;
        const Customer shop = world.server.customer("Corner shop", world.territory);
        Phone jana = world.phone("Jana");
        Phone peter = world.phone("Peter");
        jana.sync();
        QVERIFY(jana.device.save(task(jana, shop, "promised on the spot")));
        world.part(jana);

        const ExchangeCounts counts = jana.sync();
        peter.sync();

        QCOMPARE(counts.refused, 0);
        QCOMPARE(peter.device.number("SELECT count(*) FROM task"), 1);
        QVERIFY(!jana.device.load<Customer>(shop.id)); // the territory has left all the same
        QCOMPARE(jana.device.number("SELECT count(*) FROM outbox WHERE state = 2"), 1);
        QVERIFY(jana.isSound() && peter.isSound());
    }

    void otherWorkGoesToReviewAndTheDeviceSaysSo()
    {
        World world;
        Customer shop = world.server.customer("Corner shop", world.territory);
        Phone jana = world.phone("Jana");
        jana.sync();
        shop.phone = "0905";
        QVERIFY(jana.device.save(shop));
        world.part(jana);

        jana.sync();

        QVERIFY(world.server.find<Customer>(shop.id)->phone.isEmpty());
        const auto status = jana.device.write([](Database &db) { return syncStatus(db); });
        QCOMPARE(status->inReview, 1);
        QCOMPARE(status->setAside, 0);
        QCOMPARE(jana.device.number("SELECT reason LIKE '%review%' FROM outbox"), 1);
        QVERIFY(jana.isSound());
    }

    void whatIsAcceptedInReviewIsWrittenAndItsAuthorHears()
    {
        World world;
        Customer shop = world.server.customer("Corner shop", world.territory);
        Phone jana = world.phone("Jana");
        jana.sync();
        shop.phone = "0905";
        QVERIFY(jana.device.save(shop));
        world.part(jana);
        jana.sync();

        const auto applied = world.server.storage->pool().write([&](Database &db) {
            return replay(db, world.server.ambient, groupsSetAside(db).at(0));
        });
        QVERIFY(applied);
        jana.sync();

        QCOMPARE(world.server.find<Customer>(shop.id)->phone, QString("0905"));
        QCOMPARE(jana.device.number("SELECT count(*) FROM outbox WHERE state = 2"), 1);
        QVERIFY(jana.isSound());
    }

    void workOnARowThatMovedAwayUnseenCounts()
    {
        World world;
        const Id south = world.server.territory("South");
        Customer shop = world.server.customer("Corner shop", world.territory);
        Phone jana = world.phone("Jana");
        jana.sync();
        QVERIFY(jana.device.save(task(jana, shop, "promised on the spot")));
        shop.territory = south;
        world.server.put(shop);

        const ExchangeCounts counts = jana.sync();

        QCOMPARE(counts.refused, 0);
        QVERIFY(!jana.device.load<Customer>(shop.id));
        QCOMPARE(jana.device.number("SELECT count(*) FROM task"), 0); // follows its customer
        QVERIFY(jana.isSound());
    }

    void whoKnewOfItIsRefused()
    {
        World world;
        const Customer shop = world.server.customer("Corner shop", world.territory);
        Phone jana = world.phone("Jana");
        jana.sync();
        world.part(jana);
        jana.sync();
        QVERIFY(jana.device.save(task(jana, shop, "made up afterwards")));

        QCOMPARE(jana.sync().refused, 1);
        QVERIFY(jana.isSound());
    }

    void afterFourteenDaysTheGraceIsOver()
    {
        World world;
        const Customer shop = world.server.customer("Corner shop", world.territory);
        Phone jana = world.phone("Jana");
        jana.sync();
        QVERIFY(jana.device.save(task(jana, shop, "promised on the spot")));
        world.part(jana);
        for (int day = 0; day < 16; ++day) {
            forget(world.server);
            world.server.clock.jump(std::chrono::hours(24));
        }
        forget(world.server);

        jana.sync();

        const auto status = jana.device.write([](Database &db) { return syncStatus(db); });
        QCOMPARE(status->inReview, 1);
        QVERIFY(jana.isSound());
    }

private:
    static void forget(Server &server)
    {
        const auto done = server.storage->write([&](StorageTransaction &storage) -> Result<Done> {
            storage.forgetLeft(server.clock.now());
            return Done();
        });
        if (!done)
            qFatal("%s", done.error().message.c_str());
    }
};

QTEST_GUILESS_MAIN(LateWorkTest)
#include "late_work_test.moc"
