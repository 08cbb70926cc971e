#include "tests/sync/copies.h"

using namespace roundsman;
using namespace roundsman::test;

// What a person wrote before his device began a new line of counters is still his own: what he
// writes later does not clash with it.
class LineEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void ownEditsOnBothLinesDoNotClash()
    {
        World world;
        Customer shop = world.server.customer("Corner shop", world.territory);
        Phone phone = world.phone("Jana");
        phone.sync();
        shop.street = "Main 1";
        QVERIFY(phone.device.save(shop));
        send(phone); // its answer never comes
        shop.street = "Main 2";
        QVERIFY(phone.device.save(shop));

        QVERIFY(phone.device.write([](Database &db) { beginLine(db, 77); }));
        const ExchangeCounts counts = phone.sync();

        QCOMPARE(counts.conflicts, 0);
        QCOMPARE(world.server.find<Customer>(shop.id)->street, QString("Main 2"));
        QVERIFY(phone.isSound());
    }

    void anEditThatCameOnManyLinesIsStillItsAuthorsOwn()
    {
        World world;
        Customer shop = world.server.customer("Corner shop", world.territory);
        Phone phone = world.phone("Jana");
        phone.sync();
        shop.street = "Main 1";
        QVERIFY(phone.device.save(shop));
        send(phone); // its answer never comes
        world.server.clock.jump(std::chrono::seconds(1));
        QVERIFY(phone.device.write([](Database &db) { beginLine(db, 77); }));
        send(phone); // nor that to the second sending
        shop.street = "Main 2";
        QVERIFY(phone.device.save(shop));

        QVERIFY(phone.device.write([](Database &db) { beginLine(db, 78); }));
        const ExchangeCounts counts = phone.sync();

        QCOMPARE(counts.conflicts, 0);
        QCOMPARE(world.server.find<Customer>(shop.id)->street, QString("Main 2"));
        QVERIFY(phone.isSound());
    }

    void aRecordMadeOnOneLineAndRemovedOnTheThirdIsGone()
    {
        World world;
        const Customer shop = world.server.customer("Corner shop", world.territory);
        Phone phone = world.phone("Jana");
        phone.sync();
        const Task made = task(phone, shop, "a call");
        QVERIFY(phone.device.save(made));
        send(phone); // its answer never comes
        world.server.clock.jump(std::chrono::seconds(1));
        QVERIFY(phone.device.write([](Database &db) { beginLine(db, 77); }));
        send(phone); // nor that to the second sending
        SaveGroup group("Removes a task");
        group.remove<Task>(made.id);
        QVERIFY(phone.device.save(group));

        QVERIFY(phone.device.write([](Database &db) { beginLine(db, 78); }));
        phone.sync();

        QVERIFY(!world.server.find<Task>(made.id));
        QVERIFY(phone.isSound());
    }

    // A request that was believed lost arrives after all: its nonce is still the one before, and
    // the one that the device has by now is no longer known.
    void aRequestThatArrivesLateMakesNoClashOfOwnEdits()
    {
        World world;
        Customer shop = world.server.customer("Corner shop", world.territory);
        Phone phone = world.phone("Jana");
        phone.sync();
        shop.street = "Main 1";
        QVERIFY(phone.device.save(shop));
        const auto request = *phone.device.write([](Database &db) { return requestOf(db); });
        const ExchangeAnswer answer = world.server.exchange(phone.caller, request);
        shop.street = "Main 2"; // before the answer is there
        QVERIFY(phone.device.save(shop));
        QVERIFY(phone.take(answer));
        world.server.exchange(phone.caller, request);

        const ExchangeCounts counts = phone.sync();

        QCOMPARE(counts.conflicts, 0);
        QCOMPARE(served(world, "SELECT count(*) FROM line"), 2);
        QCOMPARE(world.server.find<Customer>(shop.id)->street, QString("Main 2"));
        QCOMPARE(phone.device.number("SELECT count(*) FROM outbox WHERE state = 2"), 2);
        QVERIFY(phone.isSound());
    }

    void aVerdictThatCameWithoutItsRowsIsAskedForAgain()
    {
        World world;
        Customer shop = world.server.customer("Corner shop", world.territory);
        Phone phone = world.phone("Jana");
        phone.sync();
        shop.street = "Main 1";
        QVERIFY(phone.device.save(shop));
        const auto request = *phone.device.write([](Database &db) { return requestOf(db); });
        ExchangeAnswer answer = world.server.exchange(phone.caller, request);
        answer.pages.clear();
        answer.complete = false;
        QVERIFY(phone.take(answer));
        shop.street = "Main 2"; // upon a row that has not come back
        QVERIFY(phone.device.save(shop));
        world.server.exchange(phone.caller, request);

        const ExchangeCounts counts = phone.sync();

        QCOMPARE(counts.conflicts, 0);
        QCOMPARE(served(world, "SELECT count(*) FROM line"), 2);
        QCOMPARE(world.server.find<Customer>(shop.id)->street, QString("Main 2"));
        QCOMPARE(phone.device.number("SELECT count(*) FROM outbox WHERE state = 2"), 2);
        QVERIFY(phone.isSound());
    }

private:
    static std::int64_t served(World &world, const std::string &sql)
    {
        return *world.server.storage->pool().read(
            [&](Database &db) { return db.one<std::int64_t>(sql).value_or(0); });
    }
    // The server takes what the phone sends, and the answer is lost.
    static void send(Phone &phone)
    {
        const auto request = *phone.device.write([](Database &db) { return requestOf(db); });
        phone.server.exchange(phone.caller, request);
    }
};

QTEST_GUILESS_MAIN(LineEditsTest)
#include "line_edits_test.moc"
