#include "tests/sync/copies.h"

#include "core/domain/capacity.h"

using namespace roundsman;
using namespace roundsman::test;

// Devices that were copied, set back or enrolled anew: what they write counts exactly once.
class LineTest : public QObject
{
    Q_OBJECT

private slots:
    void aCopyAndItsOriginalBothKeepWhatTheyWrite()
    {
        World world;
        const Customer shop = world.server.customer("Corner shop", world.territory);
        Phone original = world.phone("Jana");
        Phone copy(world.server, original.caller, "Jana");
        original.sync();
        QVERIFY(original.device.save(task(original, shop, "before the copy")));
        copyProfile(original.device, copy.device);
        QVERIFY(original.device.save(task(original, shop, "on the original")));
        QVERIFY(copy.device.save(task(copy, shop, "on the copy")));

        original.sync();
        copy.sync();
        QVERIFY(original.device.save(task(original, shop, "later on the original")));
        QVERIFY(copy.device.save(task(copy, shop, "later on the copy")));
        original.sync();
        copy.sync();
        original.sync();

        for (Phone *phone : {&original, &copy}) {
            QCOMPARE(phone->device.number("SELECT count(*) FROM task"), 5);
            QCOMPARE(phone->device.number("SELECT count(*) FROM outbox WHERE state <> 2"), 0);
            QVERIFY(phone->isSound());
        }
        QCOMPARE(served(world, "SELECT count(*) FROM task"), 5);
        QCOMPARE(served(world, "SELECT count(*) FROM line"), 2);
    }

    void aDeviceSetBackToABackupGoesOnAndSaysSo()
    {
        World world;
        const Customer shop = world.server.customer("Corner shop", world.territory);
        Phone phone = world.phone("Jana");
        Device backup;
        phone.sync();
        copyProfile(phone.device, backup);
        for (const char *title : {"one", "two", "three"}) {
            QVERIFY(phone.device.save(task(phone, shop, title)));
            phone.sync();
        }

        copyProfile(backup, phone.device);
        QVERIFY(phone.device.save(task(phone, shop, "after the backup")));
        phone.sync();

        QCOMPARE(phone.device.number("SELECT count(*) FROM task"), 4);
        QCOMPARE(served(world, "SELECT count(*) FROM task"), 4);
        QVERIFY(phone.isSound());
        const auto status = phone.device.write([](Database &db) { return syncStatus(db); });
        QVERIFY(status->lineChange);
        QVERIFY(!wordsOf(*status->lineChange).empty());
    }

    void aSetBackDeviceThatOnlyReadsIsNoticedToo()
    {
        World world;
        const Customer shop = world.server.customer("Corner shop", world.territory);
        Phone phone = world.phone("Jana");
        Device backup;
        phone.sync();
        copyProfile(phone.device, backup);
        for (const char *title : {"one", "two"}) {
            QVERIFY(phone.device.save(task(phone, shop, title)));
            phone.sync();
        }

        copyProfile(backup, phone.device);
        phone.sync();

        QCOMPARE(phone.device.number("SELECT count(*) FROM task"), 2);
        QVERIFY(phone.isSound());
    }

    void anotherGroupUnderAKnownCounterIsNotTakenForIt()
    {
        World world;
        const Customer shop = world.server.customer("Corner shop", world.territory);
        Phone original = world.phone("Jana");
        Phone copy(world.server, original.caller, "Jana");
        original.sync();
        copyProfile(original.device, copy.device);
        QVERIFY(original.device.save(task(original, shop, "on the original")));
        QVERIFY(copy.device.save(task(copy, shop, "on the copy")));

        original.sync(); // the copy's nonce is the one before: only the digest tells
        copy.sync();

        QCOMPARE(served(world, "SELECT count(*) FROM task"), 2);
        QVERIFY(copy.isSound());
    }

    void whatWasTakenUnderOldCountersCountsOnceUnderNewOnes()
    {
        World world;
        Capacity rye = world.server.put(capacity());
        Phone phone = world.phone("Jana");
        phone.sync();
        rye.reserved = Quantity::of(3);
        QVERIFY(phone.device.save(rye));
        send(phone); // its answer never comes

        QVERIFY(phone.device.write([](Database &db) { beginLine(db, 77); }));
        phone.sync();

        QCOMPARE(world.server.find<Capacity>(rye.id)->reserved, Quantity::of(3));
        QCOMPARE(phone.device.load<Capacity>(rye.id)->reserved, Quantity::of(3));
        QCOMPARE(phone.device.number("SELECT verdict FROM outbox"), int(Outcome::Duplicate));
        QVERIFY(phone.isSound());
    }

    void enrolledAnewNothingCountsTwice()
    {
        World world;
        Capacity rye = world.server.put(capacity());
        Phone phone = world.phone("Jana");
        phone.sync();
        rye.reserved = Quantity::of(3);
        QVERIFY(phone.device.save(rye));
        send(phone); // its answer never comes

        Phone anew(world.server, world.server.device(phone.caller.user, Role::Rep), "Jana");
        copyProfile(phone.device, anew.device);
        QVERIFY(anew.device.write([](Database &db) { beginLine(db, 0); }));
        anew.sync();

        QCOMPARE(world.server.find<Capacity>(rye.id)->reserved, Quantity::of(3));
        QVERIFY(anew.isSound());
    }

    void aLineOfAnotherDeviceIsNotWrittenOn()
    {
        World world;
        const Customer shop = world.server.customer("Corner shop", world.territory);
        Phone jana = world.phone("Jana");
        Phone peter = world.phone("Peter");
        jana.sync();
        peter.sync();
        QVERIFY(jana.device.save(task(jana, shop, "hers")));
        jana.sync();
        const std::int64_t hers = jana.caller.device;
        QVERIFY(peter.device.write([hers](Database &db) { beginLine(db, hers); }));
        QVERIFY(peter.device.save(task(peter, shop, "his")));

        peter.sync();

        QCOMPARE(served(world, "SELECT count(*) FROM task"), 2);
        QVERIFY(peter.isSound());
    }

    void whatWaitsKeepsItsOrderThroughManyLines()
    {
        World world;
        Customer shop = world.server.customer("Corner shop", world.territory);
        Phone phone = world.phone("Jana");
        phone.sync();
        for (int line = 1; line < 6; ++line) {
            for (int i = 0; i < 3; ++i) {
                shop.phone = QString("%1-%2").arg(line).arg(i);
                QVERIFY(phone.device.save(shop));
            }
            if (line % 2 == 0)
                phone.sync();
            QVERIFY(phone.device.write([line](Database &db) { beginLine(db, 100 + line); }));
        }

        phone.sync();

        QCOMPARE(world.server.find<Customer>(shop.id)->phone, QString("5-2"));
        QCOMPARE(phone.device.number("SELECT count(*) FROM outbox WHERE state = 2"), 15);
        QVERIFY(phone.isSound());
    }

private:
    static std::int64_t served(World &world, const std::string &sql)
    {
        return *world.server.storage->pool().read(
            [&](Database &db) { return db.one<std::int64_t>(sql).value_or(0); });
    }
    static Capacity capacity()
    {
        Capacity made;
        Id product;
        product.bytes.fill(9);
        made.product = product;
        made.quantity = Quantity::of(100);
        return made;
    }
    // The server takes what the phone sends, and the answer is lost.
    static void send(Phone &phone)
    {
        const auto request = *phone.device.write([](Database &db) { return requestOf(db); });
        phone.server.exchange(phone.caller, request);
    }
};

QTEST_GUILESS_MAIN(LineTest)
#include "line_test.moc"
