#include "tests/sync/restoring.h"

using namespace roundsman;
using namespace roundsman::test;

namespace {

// Two phones that hold the shop, and a copy of head office as it was then.
struct Scene
{
    World world;
    const Customer shop = world.server.customer("Corner shop", world.territory);
    Phone jana = world.phone("Jana");
    Phone peter = world.phone("Peter");
    QTemporaryDir copy;

    Scene()
    {
        jana.sync();
        peter.sync();
        backUp(world.server, copy);
    }
    QString phoneAtOffice() { return world.server.find<Customer>(shop.id)->phone; }
};

} // namespace

// What was written between the copy and the crash: offered again in whatever order devices come, it
// must neither vanish nor win over what was newer.
class LostHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    // Versions of the lost history say nothing about those of the new one.
    void anOlderEditDoesNotWinByBeingOfferedLast()
    {
        Scene scene;
        auto &[world, shop, jana, peter, copy] = scene;
        call(jana, shop.id, "her oldest one");
        call(jana, shop.id, "her older one");
        call(peter, shop.id, "his newer one");

        restore(world.server, copy);
        peter.sync();
        jana.sync();
        peter.sync();

        QCOMPARE(scene.phoneAtOffice(), QString("his newer one"));
        QCOMPARE(jana.device.load<Customer>(shop.id)->phone, QString("his newer one"));
        QCOMPARE(jana.device.number("SELECT count(*) FROM conflict"), 2);
        QVERIFY(jana.isSound() && peter.isSound());
    }

    void whatWasSeenInTheLostHistoryDoesNotClash()
    {
        Scene scene;
        auto &[world, shop, jana, peter, copy] = scene;
        call(jana, shop.id, "her older one");
        call(peter, shop.id, "his newer one");

        restore(world.server, copy);
        jana.sync();
        peter.sync();
        jana.sync();

        QCOMPARE(scene.phoneAtOffice(), QString("his newer one"));
        for (Phone *phone : {&jana, &peter}) {
            QCOMPARE(phone->device.number("SELECT count(*) FROM conflict"), 0);
            QVERIFY(phone->isSound());
        }
    }

    // The second new history begins at the same copy as the first, and is another all the same.
    void aCopyThatIsPutBackTwiceBeginsTwoHistories()
    {
        World world;
        world.server.clock.jump(Instant{epochOf(world.server)} - world.server.clock.now());
        const Customer shop = world.server.customer("Corner shop", world.territory);
        Phone ema = world.phone("Ema");
        Phone jana = world.phone("Jana");
        Phone peter = world.phone("Peter");
        for (Phone *phone : {&ema, &jana, &peter})
            phone->sync();
        QTemporaryDir copy;
        backUp(world.server, copy);
        restore(world.server, copy);
        call(ema, shop.id, "the first");
        call(jana, shop.id, "the second");
        call(peter, shop.id, "the third");

        restore(world.server, copy);
        for (Phone *phone : {&peter, &jana, &ema, &peter})
            phone->sync();

        QCOMPARE(world.server.find<Customer>(shop.id)->phone, QString("the third"));
        QVERIFY(peter.isSound());
    }

    // Found by the simulator (seeds 2165 and 2412): versions of a history that began at the older
    // copy are higher than those of the newer one, whose changes their authors never saw.
    void whatOnlyANewerCopyHasIsKeptWhenAnEditWinsOverIt()
    {
        Scene scene;
        auto &[world, shop, jana, peter, older] = scene;
        world.server.clock.jump(Instant{epochOf(world.server)} - world.server.clock.now());
        call(peter, shop.id, "his");
        QTemporaryDir newer;
        backUp(world.server, newer);
        restore(world.server, older);
        Customer edited = *world.server.find<Customer>(shop.id);
        edited.phone = "head office's";
        world.server.put(edited);
        call(jana, shop.id, "hers, upon head office's");

        restore(world.server, newer);
        jana.sync();
        peter.sync();

        QCOMPARE(scene.phoneAtOffice(), QString("hers, upon head office's"));
        QCOMPARE(peter.device.number("SELECT count(*) FROM conflict"), 1);
        QVERIFY(jana.isSound() && peter.isSound());
    }

    // The verdict is here, the rows that go with it are still to come.
    void whatWasAcknowledgedInTheMiddleOfAPullIsOfferedAgain()
    {
        Scene scene;
        auto &[world, shop, jana, peter, copy] = scene;
        for (int i = 0; i < 5; ++i)
            world.server.customer(QString("Shop %1").arg(i), world.territory);
        edit(jana, shop.id, "hers");
        jana.maxRows = 1;
        Effects next = jana.exchange(*jana.step(event::Wake()).send);
        QCOMPARE(scene.phoneAtOffice(), QString("hers"));
        QCOMPARE(jana.device.number("SELECT count(*) FROM outbox WHERE verdict = 1"), 1);
        QCOMPARE(jana.device.number("SELECT count(*) FROM outbox WHERE state = 2"), 0);

        restore(world.server, copy);
        while (!next.isDone)
            next = next.send ? jana.exchange(*next.send) : jana.step(event::TimerFired());

        QCOMPARE(scene.phoneAtOffice(), QString("hers"));
        QVERIFY(jana.isSound());
    }

    // The copy knows neither of the move nor of the review.
    void whatWasSentForReviewIsOfferedAgain()
    {
        Scene scene;
        auto &[world, shop, jana, peter, copy] = scene;
        edit(jana, shop.id, "late");
        world.part(jana);
        jana.sync();
        QCOMPARE(jana.device.number("SELECT count(*) FROM outbox WHERE state = 7"), 1);

        restore(world.server, copy);
        jana.sync();

        QCOMPARE(scene.phoneAtOffice(), QString("late"));
        QCOMPARE(jana.device.load<Customer>(shop.id)->phone, QString("late"));
        QCOMPARE(jana.device.number("SELECT count(*) FROM outbox WHERE state = 2"), 1);
        QVERIFY(jana.isSound());
    }

    // What was not sent before the crash rests upon versions that are gone.
    void anUnsentEditClashesWithWhatItsAuthorHadNotSeen()
    {
        Scene scene;
        auto &[world, shop, jana, peter, copy] = scene;
        call(peter, shop.id, "his first");
        call(peter, shop.id, "his second");
        jana.sync();
        edit(jana, shop.id, "hers, upon his second");

        restore(world.server, copy);
        Customer edited = *world.server.find<Customer>(shop.id);
        edited.phone = "head office's";
        world.server.clock.jump(std::chrono::minutes(1));
        world.server.put(edited);
        jana.sync();

        QCOMPARE(scene.phoneAtOffice(), QString("head office's"));
        QCOMPARE(jana.device.number("SELECT count(*) FROM conflict"), 1);
    }
};

QTEST_GUILESS_MAIN(LostHistoryTest)
#include "lost_history_test.moc"
