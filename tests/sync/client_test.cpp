#include "tests/support/device.h"
#include "tests/support/phone.h"
#include "tests/support/server.h"

#include "core/domain/conflict.h"
#include "core/domain/visit.h"
#include "core/store/search.h"

using namespace roundsman;
using namespace roundsman::test;

// One head office and its devices, without a network between them.
class ClientTest : public QObject
{
    Q_OBJECT

private slots:
    void whatTheCentreHasArrivesWhole()
    {
        World world;
        const Customer shop = world.server.customer("Berglunds snabbköp", world.territory);
        Phone phone = world.phone("Jana");

        phone.sync();

        QCOMPARE(phone.device.load<Customer>(shop.id)->name, shop.name);
        QVERIFY(phone.isSound());
        QCOMPARE(phone.found("snabb"), 1U);
    }

    void anEditReachesTheCentreAndTheOtherPhone()
    {
        World world;
        Customer shop = world.server.customer("Corner shop", world.territory);
        Phone jana = world.phone("Jana");
        Phone peter = world.phone("Peter");
        jana.sync();
        peter.sync();

        shop.phone = "0905";
        QVERIFY(jana.device.save(shop));
        const ExchangeCounts counts = jana.sync();
        peter.sync();

        QCOMPARE(counts.pushed, 1);
        QCOMPARE(world.server.find<Customer>(shop.id)->phone, QString("0905"));
        QCOMPARE(peter.device.load<Customer>(shop.id)->phone, QString("0905"));
        QCOMPARE(jana.device.number("SELECT count(*) FROM outbox WHERE state = 2"), 1);
        QCOMPARE(jana.device.number("SELECT count(*) FROM sync_base"), 0);
        QVERIFY(jana.isSound() && peter.isSound());
    }

    void anEditStaysInSightOverAPullOfTheSameRow()
    {
        World world;
        Customer shop = world.server.customer("Corner shop", world.territory);
        Phone phone = world.phone("Jana");
        phone.sync();

        Customer mine = shop;
        mine.phone = "0905";
        QVERIFY(phone.device.save(mine));
        const auto pulled = phone.answerWithoutPushing();
        shop.email = "shop@example.com";
        world.server.put(shop);
        QVERIFY(phone.take(phone.answerWithoutPushing()));

        const auto row = phone.device.load<Customer>(shop.id);
        QCOMPARE(row->phone, QString("0905"));
        QCOMPARE(row->email, QString("shop@example.com"));
        QVERIFY(phone.isSound());
    }

    void aLostAnswerIsAskedForAgainAndCountsOnce()
    {
        World world;
        Customer shop = world.server.customer("Corner shop", world.territory);
        Phone phone = world.phone("Jana");
        phone.sync();
        shop.phone = "0905";
        QVERIFY(phone.device.save(shop));

        phone.loseAnswers(1);
        phone.sync();

        QCOMPARE(world.server.find<Customer>(shop.id)->phone, QString("0905"));
        QCOMPARE(phone.device.number("SELECT count(*) FROM outbox WHERE state = 2"), 1);
        QVERIFY(phone.isSound());
    }

    void whatIsRefusedIsSetAsideAndBlocksNothing()
    {
        World world;
        const Customer shop = world.server.customer("Corner shop", world.territory);
        Phone phone = world.phone("Jana");
        phone.sync();
        Customer elsewhere = shop;
        elsewhere.id = phone.device.store->newId();
        elsewhere.territory = world.server.territory("Far away");
        QVERIFY(phone.device.save(SaveGroup("New shop").put(elsewhere)));
        Customer edited = shop;
        edited.phone = "0905";
        QVERIFY(phone.device.save(edited));

        const ExchangeCounts counts = phone.sync();

        QCOMPARE(counts.refused, 1);
        QCOMPARE(world.server.find<Customer>(shop.id)->phone, QString("0905"));
        QVERIFY(!phone.device.load<Customer>(elsewhere.id));
        QCOMPARE(phone.device.number("SELECT count(*) FROM outbox WHERE state = 3"), 1);
        QCOMPARE(phone.device.number("SELECT length(reason) > 0 FROM outbox WHERE state = 3"), 1);
        QVERIFY(phone.isSound());
    }

    void whatWasSetAsideCanBeSentAgain()
    {
        World world;
        Phone phone = world.phone("Jana");
        phone.sync();
        Customer shop = customer(phone.device, "New shop");
        shop.territory = world.server.territory("Far away");
        const auto saved = phone.device.save(shop);
        phone.sync();
        world.join(phone, shop.territory);
        phone.sync();

        QVERIFY(wait(phone.device.store->retry(saved->firstCounter)));
        QCOMPARE(phone.device.load<Customer>(shop.id)->name, shop.name);
        phone.sync();

        QCOMPARE(world.server.find<Customer>(shop.id)->name, shop.name);
        QVERIFY(phone.isSound());
    }

    void aRowThatMovesAwayLeavesAndOneThatComesEnters()
    {
        World world;
        const Id other = world.server.territory("South");
        Customer shop = world.server.customer("Corner shop", world.territory);
        Customer far = world.server.customer("Far shop", other);
        Phone phone = world.phone("Jana");
        phone.sync();
        QVERIFY(!phone.device.load<Customer>(far.id));

        shop.territory = other;
        far.territory = world.territory;
        world.server.put(shop);
        world.server.put(far);
        phone.sync();

        QVERIFY(!phone.device.load<Customer>(shop.id));
        QCOMPARE(phone.device.load<Customer>(far.id)->name, far.name);
        QCOMPARE(phone.found("corner"), 0U);
        QVERIFY(phone.isSound());
    }

    void aTerritoryThatIsTakenAwayTakesItsRows()
    {
        World world;
        const Customer shop = world.server.customer("Corner shop", world.territory);
        Phone phone = world.phone("Jana");
        phone.sync();

        world.part(phone);
        phone.sync();

        QVERIFY(!phone.device.load<Customer>(shop.id));
        QCOMPARE(phone.device.number("SELECT count(*) FROM sync_scope WHERE name LIKE 'terr%'"), 0);
        QVERIFY(phone.isSound());
    }

    void aRemovedRowStaysAway()
    {
        World world;
        const Customer shop = world.server.customer("Corner shop", world.territory);
        Phone phone = world.phone("Jana");
        phone.sync();

        QVERIFY(phone.device.save(SaveGroup("away").remove<Customer>(shop.id)));
        QVERIFY(phone.isSound());
        phone.sync();

        QVERIFY(!phone.device.load<Customer>(shop.id));
        QVERIFY(!world.server.find<Customer>(shop.id));
        QVERIFY(phone.isSound());
    }

    void aClashLeavesBothValuesInSight()
    {
        World world;
        Customer shop = world.server.customer("Corner shop", world.territory);
        Phone jana = world.phone("Jana");
        Phone peter = world.phone("Peter");
        jana.sync();
        peter.sync();
        Customer hers = shop;
        hers.street = "Main 1";
        Customer his = shop;
        his.street = "Side 2";
        QVERIFY(jana.device.save(hers));
        QVERIFY(peter.device.save(his));

        jana.sync();
        QCOMPARE(peter.sync().conflicts, 1);

        QCOMPARE(peter.device.load<Customer>(shop.id)->street, QString("Main 1"));
        QCOMPARE(peter.device.number("SELECT count(*) FROM conflict WHERE state = 'open' "
                                     "AND mine LIKE '%Side 2%' AND theirs LIKE '%Main 1%'"),
                 1);
        QVERIFY(jana.isSound() && peter.isSound());
    }

    void aDamagedRowIsFetchedAnew()
    {
        World world;
        Customer shop = world.server.customer("Corner shop", world.territory);
        world.server.customer("Other shop", world.territory);
        Phone phone = world.phone("Jana");
        phone.sync();
        Customer unsent = *phone.device.load<Customer>(shop.id);
        QVERIFY(phone.device.write([](Database &db) {
            db.script("UPDATE customer SET city = 'Nowhere' WHERE name = 'Other shop';"
                      "UPDATE sync_scope SET sum0 = sum0 + 1 WHERE name LIKE 'territory%'");
        }));
        QVERIFY(!phone.isSound());
        unsent.phone = "0905";
        QVERIFY(phone.device.save(unsent));

        phone.sync();

        QVERIFY(phone.isSound());
        QCOMPARE(phone.device.number("SELECT count(*) FROM customer WHERE city = 'Nowhere'"), 0);
        QCOMPARE(world.server.find<Customer>(shop.id)->phone, QString("0905"));
    }

    void aLoadThatWasCutOffGoesOnWhereItWas()
    {
        World world;
        for (int i = 0; i < 60; ++i)
            world.server.customer(QString("Shop %1").arg(i), world.territory);
        Phone phone = world.phone("Jana");
        phone.maxRows = 10;

        phone.loseAnswersAfter(3);
        phone.sync();
        phone.device.reopen();
        phone.sync();

        QCOMPARE(phone.device.number("SELECT count(*) FROM customer"), 60);
        QCOMPARE(phone.found("shop"), 60U);
        QVERIFY(phone.isSound());
    }

    void manyOfflineEditsArriveInOrder()
    {
        World world;
        Customer shop = world.server.customer("Corner shop", world.territory);
        Phone phone = world.phone("Jana");
        phone.sync();
        for (int i = 0; i < 250; ++i) {
            shop.phone = QString::number(i);
            QVERIFY(phone.device.save(shop));
        }

        QCOMPARE(phone.sync().pushed, 250);

        QCOMPARE(world.server.find<Customer>(shop.id)->phone, QString("249"));
        QVERIFY(phone.isSound());
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "client_test.moc"
