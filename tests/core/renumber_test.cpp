#include "tests/support/device.h"

#include "core/store/outbox.h"
#include "core/store/renumber.h"

using namespace roundsman;
using namespace roundsman::test;

// What waits is given other counters and stays in its order; what has been judged is kept apart.
class RenumberTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewLineOfCountersBeginsAtOneAndKeepsTheOld()
    {
        Device device;
        const Customer first = customer(device, "First");
        const Customer second = customer(device, "Second");
        QVERIFY(device.save(SaveGroup("refused").put(first).put(second)));
        Customer third = customer(device, "Third");
        QVERIFY(device.save(third));
        third.phone = "0905";
        QVERIFY(device.save(third));
        QVERIFY(device.write([](Database &db) {
            db.script("UPDATE outbox SET state = 3, verdict = 4 WHERE first_ctr = 1");
            renumber(db);
        }));

        const auto waiting =
            *device.write([](Database &db) { return groupsToSend(db, 100, 1 << 20); });
        QCOMPARE(waiting.size(), 2U);
        QCOMPARE(waiting[0].firstCounter, 1U);
        QCOMPARE(waiting[1].operations[0].counter, 2U);
        QVERIFY(wait(device.store->retry(std::uint64_t(-1))));
        QCOMPARE(device.number("SELECT count(*) FROM outbox_op WHERE first_ctr = 3"), 2);
    }

    void whatWasAcknowledgedLatelyIsOfferedAgainInItsOrder()
    {
        Device device;
        Customer shop = customer(device, "Corner shop");
        for (const char *number : {"1", "2", "3", "4"}) {
            shop.phone = number;
            QVERIFY(device.save(shop));
        }
        QVERIFY(device.write([](Database &db) {
            db.script("UPDATE outbox SET state = 2, verdict = 1, settled_ms = 10 * first_ctr "
                      "WHERE first_ctr < 4");
            offerAgain(db, {20});
            renumber(db);
        }));

        const auto offered =
            *device.write([](Database &db) { return groupsToSend(db, 100, 1 << 20); });
        QCOMPARE(offered.size(), 3U); // the second, the third and the one that waits
        for (std::size_t i = 0; i < offered.size(); ++i)
            QCOMPARE(offered[i].firstCounter, i + 1);
        QVERIFY(offered[0].hlc < offered[1].hlc && offered[1].hlc < offered[2].hlc);
        QCOMPARE(device.number("SELECT count(*) FROM outbox WHERE first_ctr < 1"), 1);
    }

    void whatANewServerKnowsGoesToTheEndWithItsStamp()
    {
        Device device;
        Customer shop = customer(device, "Corner shop");
        QVERIFY(device.save(shop));
        shop.phone = "2";
        QVERIFY(device.save(shop));
        const std::int64_t stamp = device.number("SELECT hlc FROM outbox WHERE first_ctr = 1");
        QVERIFY(device.write([](Database &db) {
            db.script("UPDATE outbox SET state = 5, verdict = 4, code = 8 WHERE first_ctr = 1");
            releaseForNewServer(db);
        }));

        QCOMPARE(device.number("SELECT hlc FROM outbox WHERE first_ctr = 3 AND state = 0"), stamp);
        QCOMPARE(device.number("SELECT first_ctr FROM outbox_op WHERE ctr = 3"), 3);
    }
};

QTEST_GUILESS_MAIN(RenumberTest)
#include "renumber_test.moc"
