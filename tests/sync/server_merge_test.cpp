#include "core/domain/conflict.h"
#include "tests/sync/two_reps.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

class ServerMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void editsOfDifferentFieldsMerge()
    {
        TwoReps world;
        const auto phone = world.phoneEdit(world.jana, "111");
        const auto before = *world.peter.find<Customer>(world.shop.id);
        Customer after = before;
        after.email = "shop@example.org";
        const auto email = world.peter.edit(&before, after, 1);

        QCOMPARE(world.jana.send(phone).outcome, Outcome::Applied);
        const Verdict verdict = world.peter.send(email);

        QCOMPARE(verdict.outcome, Outcome::Applied);
        QCOMPARE(verdict.conflicts, std::uint16_t(0));
        QCOMPARE(world.peter.find<Customer>(world.shop.id)->phone, "111");
        QCOMPARE(world.peter.find<Customer>(world.shop.id)->email, "shop@example.org");
    }

    void theLoserOfAFieldLearnsOfIt()
    {
        TwoReps world;
        const auto janas = world.phoneEdit(world.jana, "111");
        world.server.clock.pass(std::chrono::seconds(1));
        const auto peters = world.phoneEdit(world.peter, "222");

        world.jana.send(janas);
        const Verdict verdict = world.peter.send(peters);
        world.jana.sync();

        QCOMPARE(verdict.outcome, Outcome::Merged);
        QCOMPARE(verdict.conflicts, std::uint16_t(1));
        QCOMPARE(world.jana.find<Customer>(world.shop.id)->phone, "222");
        QVERIFY(world.peter.all<Conflict>().empty());
        const auto conflicts = world.jana.all<Conflict>();
        QCOMPARE(conflicts.size(), std::size_t(1));
        QCOMPARE(conflicts[0].mine, R"({"phone":"111"})");
        QCOMPARE(conflicts[0].theirs, R"({"phone":"222"})");
        QCOMPARE(conflicts[0].state, "noted");
        QCOMPARE(conflicts[0].theirAuthor, world.peter.caller().user);
    }

    void anOpenConflictWaitsForItsAuthor()
    {
        TwoReps world;
        const auto moved = [&](Phone &phone, const QString &street) {
            const auto before = *phone.find<Customer>(world.shop.id);
            Customer after = before;
            after.street = street;
            return phone.edit(&before, after, 1);
        };
        const auto janas = moved(world.jana, "Hlavná 1");
        const auto peters = moved(world.peter, "Nová 2");

        world.jana.send(janas);
        const ExchangeAnswer answer = world.peter.exchange({peters});

        QCOMPARE(answer.verdicts.at(0).conflicts, std::uint16_t(1));
        QCOMPARE(world.peter.find<Customer>(world.shop.id)->street, "Hlavná 1");
        const auto conflicts = world.peter.all<Conflict>();
        QCOMPARE(conflicts.size(), std::size_t(1));
        QCOMPARE(conflicts[0].state, "open");
        QVERIFY(conflicts[0].mine.contains("Nová 2"));
        QVERIFY(world.peter.agrees(answer));
    }

    void aConflictIsSettledByAnOrdinaryEdit()
    {
        TwoReps world;
        const auto janas = world.phoneEdit(world.jana, "111");
        world.server.clock.pass(std::chrono::seconds(1));
        const auto peters = world.phoneEdit(world.peter, "222");
        world.jana.send(janas);
        world.peter.send(peters);
        world.jana.sync();
        const Conflict before = world.jana.all<Conflict>().at(0);
        Conflict after = before;
        after.state = "settled";
        after.settledWith = "theirs";

        const Verdict verdict = world.jana.send(world.jana.edit(&before, after, 1));

        QCOMPARE(verdict.outcome, Outcome::Applied);
        QCOMPARE(world.jana.find<Conflict>(before.id)->state, "settled");
    }

    void anEditBringsARemovedRowBack()
    {
        TwoReps world;
        const auto edit = world.phoneEdit(world.peter, "333");
        world.manager.send(world.manager.removal<Customer>(world.shop.id, 1));
        world.jana.sync();
        QVERIFY(!world.jana.find<Customer>(world.shop.id));

        const Verdict verdict = world.peter.send(edit);
        world.jana.sync();

        QCOMPARE(verdict.outcome, Outcome::Merged);
        QVERIFY(!verdict.reason.empty());
        QCOMPARE(world.jana.find<Customer>(world.shop.id)->phone, "333");
        QCOMPARE(world.jana.find<Customer>(world.shop.id)->name, "Corner shop");
    }

    void aRemovalDoesNotTakeAwayAnEditItHadNotSeen()
    {
        TwoReps world;
        const auto removal = world.manager.removal<Customer>(world.shop.id, 1);
        world.jana.send(world.phoneEdit(world.jana, "111"));

        const Verdict verdict = world.manager.send(removal);

        QCOMPARE(verdict.outcome, Outcome::Merged);
        QCOMPARE(world.manager.find<Customer>(world.shop.id)->phone, "111");
    }

    void aClockInTheFutureWinsNoMoreThanTwoMinutes()
    {
        TwoReps world;
        auto janas = world.phoneEdit(world.jana, "111");
        janas.hlc = Hlc::at(world.server.clock.now() + std::chrono::hours(24 * 365));
        world.jana.send(janas);
        auto peters = world.phoneEdit(world.peter, "222");
        world.server.clock.pass(std::chrono::minutes(3));
        peters.hlc = Hlc::at(world.server.clock.now());

        world.peter.send(peters);

        QCOMPARE(world.server.find<Customer>(world.shop.id)->phone, "222");
    }
};

QTEST_GUILESS_MAIN(ServerMergeTest)
#include "server_merge_test.moc"
