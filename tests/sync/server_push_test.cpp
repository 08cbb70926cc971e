#include "core/domain/feedback.h"
#include "core/domain/visit.h"
#include "tests/sync/two_reps.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

class ServerPushTest : public QObject
{
    Q_OBJECT

private slots:
    void aRepeatedPushCountsOnce()
    {
        TwoReps world;
        Task task = world.task("Call back");
        const OperationGroup group = world.jana.make(task);

        QCOMPARE(world.jana.send(group).outcome, Outcome::Applied);
        const ExchangeAnswer again = world.jana.exchange({group});

        QCOMPARE(again.verdicts.at(0).outcome, Outcome::Duplicate);
        QCOMPARE(again.acknowledged, group.firstCounter);
        QCOMPARE(world.jana.all<Task>().size(), std::size_t(1));
        QCOMPARE(world.jana.rv(tableOf<Task>.id, task.id), std::int64_t(1));
        QVERIFY(world.jana.agrees(again));
    }

    void aGapIsNotJumped()
    {
        TwoReps world;
        Task first = world.task("First");
        Task second = world.task("Second");
        const OperationGroup lost = world.jana.make(first);
        const OperationGroup later = world.jana.make(second);

        const ExchangeAnswer answer = world.jana.exchange({later});

        QVERIFY(answer.verdicts.empty());
        QCOMPARE(answer.acknowledged, std::uint64_t(0));
        QCOMPARE(world.jana.exchange({lost, later}).acknowledged, std::uint64_t(2));
    }

    void anotherGroupUnderAnOldCounterIsNotTakenForARepetition()
    {
        TwoReps world;
        Task task = world.task("Call back");
        OperationGroup group = world.jana.make(task);
        world.jana.send(group);
        group.title = "something else";

        const ExchangeAnswer answer = world.jana.exchange({group});

        QCOMPARE(answer.trouble, Trouble::Regressed);
        QVERIFY(answer.verdicts.empty());
    }

    void aGroupAfterAHoleIsNotTaken()
    {
        TwoReps world;
        Task task = world.task("Call back");
        OperationGroup group = world.jana.make(task);
        ++group.firstCounter;
        ++group.operations.front().counter;

        QCOMPARE(world.jana.exchange({group}).trouble, Trouble::Gap);
    }

    void aRefusedGroupDoesNotBlockTheNext()
    {
        TwoReps world;
        Task bad = world.task("");
        Task good = world.task("Good");
        const auto groups = std::vector{world.jana.make(bad), world.jana.make(good)};

        const ExchangeAnswer answer = world.jana.exchange(groups);

        QCOMPARE(answer.verdicts.at(0).outcome, Outcome::Refused);
        QCOMPARE(answer.verdicts.at(0).code, std::uint16_t(RefusalCode::Invalid));
        QCOMPARE(answer.verdicts.at(1).outcome, Outcome::Applied);
        QCOMPARE(answer.acknowledged, std::uint64_t(2));
        QVERIFY(!world.jana.find<Task>(bad.id));
        QVERIFY(world.jana.find<Task>(good.id));
    }

    void aRefusalIsToldAgainInItsOwnWords()
    {
        TwoReps world;
        Task bad = world.task("");
        const OperationGroup group = world.jana.make(bad);

        const Verdict first = world.jana.send(group);

        QCOMPARE(world.jana.send(group), first);
    }

    void whatBuildsOnARefusedRowIsSetAsideWithIt()
    {
        TwoReps world;
        Visit visit;
        visit.customer = world.shop.id;
        visit.user = world.jana.caller().user;
        visit.state = "dancing";
        Feedback feedback;
        feedback.kind = "need";
        feedback.text = "Smaller boxes";
        feedback.author = visit.user;
        const auto refused = world.jana.make(visit);
        feedback.visit = visit.id;
        const auto dependent = world.jana.make(feedback);
        Visit changed = visit;
        changed.outcome = "Ordered";
        const auto edit = world.jana.edit(&visit, changed, 0);

        const ExchangeAnswer answer = world.jana.exchange({refused, dependent, edit});

        QCOMPARE(answer.verdicts.at(0).code, std::uint16_t(RefusalCode::BadStep));
        QCOMPARE(answer.verdicts.at(1).code, std::uint16_t(RefusalCode::DependsOnRefused));
        QCOMPARE(answer.verdicts.at(2).code, std::uint16_t(RefusalCode::DependsOnRefused));
    }

    void aRepairedRowIsTakenAndSoIsWhatBuildsOnIt()
    {
        TwoReps world;
        Task task = world.task("");
        world.jana.send(world.jana.make(task));
        task.title = "Repaired";

        QCOMPARE(world.jana.send(world.jana.make(task)).outcome, Outcome::Applied);
        QCOMPARE(world.peter.exchange().complete, true);
        QCOMPARE(world.peter.find<Task>(task.id)->title, "Repaired");
    }

    void aRowOutsideTheScopeIsNotWritten()
    {
        TwoReps world;
        const Id south = world.server.territory("South");
        const Customer other = world.server.customer("Elsewhere", south);
        Customer changed = other;
        changed.phone = "666";

        const Verdict verdict = world.jana.send(world.jana.edit(&other, changed, 1));

        QCOMPARE(verdict.code, std::uint16_t(RefusalCode::OutOfScope));
        QCOMPARE(world.server.find<Customer>(other.id)->phone, "");
    }

    void aNewRowMayNotStandInAForeignTerritory()
    {
        TwoReps world;
        Customer forged;
        forged.name = "Forged";
        forged.territory = world.server.territory("South");

        const Verdict verdict = world.jana.send(world.jana.make(forged));

        QVERIFY(verdict.outcome == Outcome::Refused);
        QVERIFY(!world.server.find<Customer>(forged.id));
    }

    void aRepMayNotWriteAManagersField()
    {
        TwoReps world;
        const auto before = *world.jana.find<Customer>(world.shop.id);
        Customer after = before;
        after.tier = "A";

        const Verdict verdict = world.jana.send(world.jana.edit(&before, after, 1));

        QCOMPARE(verdict.code, std::uint16_t(RefusalCode::NotAllowed));
    }

    void aRowMayNotPointWhereNothingIs()
    {
        TwoReps world;
        Task task = world.task("Orphan");
        task.customer = Id::make(world.server.ambient);

        QCOMPARE(world.jana.send(world.jana.make(task)).code,
                 std::uint16_t(RefusalCode::MissingRow));
    }

    void theServerGivesNumbersAndAuthors()
    {
        TwoReps world;
        Feedback feedback;
        feedback.customer = world.shop.id;
        feedback.kind = "idea";
        feedback.text = "A bigger sign";
        feedback.author = world.peter.caller().user;

        world.jana.send(world.jana.make(feedback));

        const auto stored = *world.server.find<Feedback>(feedback.id);
        QCOMPARE(stored.number, "F-1001");
        QCOMPARE(stored.author, world.jana.caller().user);
    }

    void aForbiddenStepIsRefused()
    {
        TwoReps world;
        Visit visit;
        visit.customer = world.shop.id;
        visit.user = world.jana.caller().user;
        visit.state = "planned";
        world.jana.send(world.jana.make(visit));
        Visit done = visit;
        done.state = "done";
        Visit again = done;
        again.state = "planned";
        world.jana.send(world.jana.edit(&visit, done, 1));

        const Verdict verdict = world.jana.send(world.jana.edit(&done, again, 2));

        QCOMPARE(verdict.code, std::uint16_t(RefusalCode::BadStep));
    }
};

QTEST_GUILESS_MAIN(ServerPushTest)
#include "server_push_test.moc"
