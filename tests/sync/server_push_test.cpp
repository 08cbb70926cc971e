#include "core/domain/conflict.h"
#include "core/domain/feedback.h"
#include "core/domain/task.h"
#include "core/domain/visit.h"
#include "tests/sync/phone.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

namespace {

// Two reps in one territory, with one customer there.
struct World
{
    Server server;
    Id north = server.territory("North");
    Customer shop = server.customer("Corner shop", north);
    Phone jana{server, server.enlist("Jana", Role::Rep, {north})};
    Phone peter{server, server.enlist("Peter", Role::Rep, {north})};
    Phone manager{server, server.enlist("Mária", Role::Manager, {north})};

    World()
    {
        jana.sync();
        peter.sync();
        manager.sync();
    }
    OperationGroup phoneEdit(Phone &phone, const QString &number)
    {
        const auto before = *phone.find<Customer>(shop.id);
        Customer after = before;
        after.phone = number;
        return phone.edit(&before, after, phone.rv(tableOf<Customer>.id, shop.id));
    }
    Task task(const QString &title)
    {
        Task made;
        made.title = title;
        made.customer = shop.id;
        return made;
    }
};

} // namespace

class ServerPushTest : public QObject
{
    Q_OBJECT

private slots:
    void aRepeatedPushCountsOnce()
    {
        World world;
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
        World world;
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
        World world;
        Task task = world.task("Call back");
        OperationGroup group = world.jana.make(task);
        world.jana.send(group);
        group.title = "something else";

        QCOMPARE(world.jana.send(group).outcome, Outcome::Refused);
    }

    void aRefusedGroupDoesNotBlockTheNext()
    {
        World world;
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
        World world;
        Task bad = world.task("");
        const OperationGroup group = world.jana.make(bad);

        const Verdict first = world.jana.send(group);

        QCOMPARE(world.jana.send(group), first);
    }

    void whatBuildsOnARefusedRowIsSetAsideWithIt()
    {
        World world;
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
        World world;
        Task task = world.task("");
        world.jana.send(world.jana.make(task));
        task.title = "Repaired";

        QCOMPARE(world.jana.send(world.jana.make(task)).outcome, Outcome::Applied);
        QCOMPARE(world.peter.exchange().complete, true);
        QCOMPARE(world.peter.find<Task>(task.id)->title, "Repaired");
    }

    void editsOfDifferentFieldsMerge()
    {
        World world;
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
        World world;
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
        World world;
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
        World world;
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
        World world;
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
        World world;
        const auto removal = world.manager.removal<Customer>(world.shop.id, 1);
        world.jana.send(world.phoneEdit(world.jana, "111"));

        const Verdict verdict = world.manager.send(removal);

        QCOMPARE(verdict.outcome, Outcome::Merged);
        QCOMPARE(world.manager.find<Customer>(world.shop.id)->phone, "111");
    }

    void aRowOutsideTheScopeIsNotWritten()
    {
        World world;
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
        World world;
        Customer forged;
        forged.name = "Forged";
        forged.territory = world.server.territory("South");

        const Verdict verdict = world.jana.send(world.jana.make(forged));

        QVERIFY(verdict.outcome == Outcome::Refused);
        QVERIFY(!world.server.find<Customer>(forged.id));
    }

    void aRepMayNotWriteAManagersField()
    {
        World world;
        const auto before = *world.jana.find<Customer>(world.shop.id);
        Customer after = before;
        after.tier = "A";

        const Verdict verdict = world.jana.send(world.jana.edit(&before, after, 1));

        QCOMPARE(verdict.code, std::uint16_t(RefusalCode::NotAllowed));
    }

    void aRowMayNotPointWhereNothingIs()
    {
        World world;
        Task task = world.task("Orphan");
        task.customer = Id::make(world.server.ambient);

        QCOMPARE(world.jana.send(world.jana.make(task)).code,
                 std::uint16_t(RefusalCode::MissingRow));
    }

    void theServerGivesNumbersAndAuthors()
    {
        World world;
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

    void aClockInTheFutureWinsNoMoreThanTwoMinutes()
    {
        World world;
        auto janas = world.phoneEdit(world.jana, "111");
        janas.hlc = Hlc::at(world.server.clock.now() + std::chrono::hours(24 * 365));
        world.jana.send(janas);
        auto peters = world.phoneEdit(world.peter, "222");
        world.server.clock.pass(std::chrono::minutes(3));
        peters.hlc = Hlc::at(world.server.clock.now());

        world.peter.send(peters);

        QCOMPARE(world.server.find<Customer>(world.shop.id)->phone, "222");
    }

    void aForbiddenStepIsRefused()
    {
        World world;
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
