#include "core/domain/feedback_event.h"
#include "core/domain/team.h"
#include "sync/server/cases.h"
#include "tests/sync/two_reps.h"

#include <QTest>

#include <algorithm>

using namespace roundsman;
using namespace roundsman::test;

using std::chrono::hours;

namespace {

// Two reps and their manager, whose findings are followed.
struct Followed : TwoReps
{
    Followed() { server.engine->followCases(); }

    Feedback heard(Phone &phone, const QString &text, const char *severity = "normal")
    {
        Feedback finding;
        finding.customer = shop.id;
        finding.author = phone.caller().user;
        finding.kind = "defect";
        finding.text = text;
        finding.severity = severity;
        finding.state = "new";
        finding.notedAt = server.clock.now();
        const Verdict verdict = phone.send(phone.make(finding));
        if (verdict.outcome != Outcome::Applied)
            qFatal("%s", verdict.reason.c_str());
        return *server.find<Feedback>(finding.id);
    }
    Result<Done> act(const std::function<Result<Done>(Cases &)> &work)
    {
        server.clock.pass(std::chrono::minutes(1));
        return server.storage->write([&](StorageTransaction &storage) -> Result<Done> {
            Publisher publisher(storage, server.clock.now());
            Cases cases(storage, publisher, server.ambient);
            auto done = work(cases);
            if (done)
                publisher.finish();
            return done;
        });
    }
    Cases::Round look() { return *lookAtCases(*server.storage, server.ambient); }
    // What a phone knows of a finding's way, in the order in which it happened.
    QStringList wayOf(const Phone &phone, const Id &finding) const
    {
        std::vector<FeedbackEvent> events = phone.all<FeedbackEvent>();
        std::erase_if(events, [&](const auto &event) { return event.feedback != finding; });
        std::ranges::sort(events, {}, &FeedbackEvent::at);
        QStringList words;
        for (const FeedbackEvent &event : events)
            words += event.text.isEmpty() ? event.what : event.what + ": " + event.text;
        return words;
    }
};

} // namespace

class CasesTest : public QObject
{
    Q_OBJECT

private slots:
    void aFindingGetsANumberAnOwnerAndADueTimeWithTheReceipt()
    {
        Followed field;

        const Feedback finding = field.heard(field.jana, "The lid breaks");

        QCOMPARE(finding.number, u"F-1001");
        QCOMPARE(finding.state, u"received");
        QCOMPARE(finding.owner, field.manager.caller().user);
        QVERIFY(finding.dueAt && *finding.dueAt > field.server.clock.now());
        QCOMPARE(*field.jana.find<Feedback>(finding.id)->dueAt, *finding.dueAt);
        QCOMPARE(field.wayOf(field.jana, finding.id), (QStringList{"received", "assigned: Mária"}));
    }

    void theTeamsManagerComesBeforeTheTerritorys()
    {
        Followed field;
        const Id lead = field.server.enlist("Lead", Role::Manager, {}).user;
        Team team;
        team.name = "North";
        team.manager = lead;
        team = field.server.put(team);
        User jana = *field.server.find<User>(field.jana.caller().user);
        jana.team = team.id;
        field.server.put(jana);

        QCOMPARE(field.heard(field.jana, "The lid breaks").owner, lead);
    }

    void whoeverIsUrgentIsAnsweredSooner()
    {
        Followed field;

        const Feedback high = field.heard(field.jana, "It burns", "high");
        const Feedback low = field.heard(field.jana, "A bigger sign", "low");

        QVERIFY(*high.dueAt < *low.dueAt);
    }

    void dueTimesFollowTheOwnersCalendar()
    {
        Followed field;
        Calendar nights;
        nights.name = "Nights";
        nights.zone = "UTC";
        for (const char *day : {"fri", "mon", "sat", "sun", "thu", "tue", "wed"})
            nights.hours += QLatin1String(day) + QStringLiteral(" 00:00-04:00");
        nights = field.server.put(nights);
        User manager = *field.server.find<User>(field.manager.caller().user);
        manager.calendar = nights.id;
        field.server.put(manager);

        const Feedback finding = field.heard(field.jana, "It burns", "high");

        const auto due = QDateTime::fromMSecsSinceEpoch(finding.dueAt->ms, Qt::UTC).time();
        QVERIFY2(due <= QTime(4, 0), qPrintable(due.toString()));
    }

    void anAnswerOfAManagersPhoneReachesItsAuthor()
    {
        Followed field;
        const Feedback finding = field.heard(field.jana, "The lid breaks");
        field.manager.sync();
        const auto before = *field.manager.find<Feedback>(finding.id);
        Feedback after = before;
        after.state = "answered";
        after.outcome = "New lids in March";
        field.server.clock.pass(std::chrono::minutes(1));

        const Verdict verdict = field.manager.send(
            field.manager.edit(&before, after, field.manager.rv(tableOf<Feedback>.id, finding.id)));

        QVERIFY2(verdict.outcome == Outcome::Applied, verdict.reason.c_str());
        field.jana.sync();
        QCOMPARE(field.jana.find<Feedback>(finding.id)->outcome, u"New lids in March");
        QCOMPARE(field.wayOf(field.jana, finding.id).last(), u"answered: New lids in March");
        QVERIFY(field.jana.agrees(field.jana.exchange()));
    }

    void whatIsRefusedIsNoCase()
    {
        Followed field;
        Feedback finding;
        finding.customer = field.shop.id;
        finding.kind = "defect";
        finding.state = "new";

        QCOMPARE(field.jana.send(field.jana.make(finding)).outcome, Outcome::Refused);

        QVERIFY(field.jana.all<FeedbackEvent>().empty());
    }

    void nobodyElseWritesTheSteps()
    {
        Followed field;
        const Feedback finding = field.heard(field.jana, "The lid breaks");
        FeedbackEvent forged;
        forged.feedback = finding.id;
        forged.what = "answered";
        forged.text = "All is well";

        const Verdict verdict = field.manager.send(field.manager.make(forged));

        QCOMPARE(verdict.code, std::uint16_t(RefusalCode::NotAllowed));
    }

    void whatIsOverdueGoesUpOnceAStep()
    {
        Followed field;
        const Id boss = field.server.enlist("Boss", Role::Manager, {}).user;
        Team top, team;
        top.name = "All";
        top.manager = boss;
        top = field.server.put(top);
        team.name = "North";
        team.parent = top.id;
        team.manager = field.manager.caller().user;
        team = field.server.put(team);
        User jana = *field.server.find<User>(field.jana.caller().user);
        jana.team = team.id;
        field.server.put(jana);
        const Feedback finding = field.heard(field.jana, "The lid breaks");
        QCOMPARE(field.look().escalated, std::int64_t(0));

        field.server.clock.pass(*finding.dueAt - field.server.clock.now());

        QCOMPARE(field.look().escalated, std::int64_t(1));
        QCOMPARE(field.look().escalated, std::int64_t(0));
        const Feedback up = *field.server.find<Feedback>(finding.id);
        QCOMPARE(up.owner, boss);
        QVERIFY(*up.dueAt > *finding.dueAt);
        field.jana.sync();
        QCOMPARE(field.wayOf(field.jana, finding.id).last(), u"escalated: Boss");

        field.server.clock.pass(*up.dueAt - field.server.clock.now());
        QCOMPARE(field.look().escalated, std::int64_t(0)); // nobody is above
        QCOMPARE(field.server.find<Feedback>(finding.id)->owner, boss);
    }

    void whatIsAnsweredDoesNotGoUp()
    {
        Followed field;
        field.server.enlist("Boss", Role::Manager, {field.north});
        const Feedback finding = field.heard(field.jana, "The lid breaks");
        QVERIFY(field.act([&](Cases &cases) { return cases.answer(finding.id, "Soon", {}); }));

        field.server.clock.pass(hours(24 * 60));

        QCOMPARE(field.look().escalated, std::int64_t(0));
    }

    void theAnswerToAGroupAnswersAll()
    {
        Followed field;
        const Feedback first = field.heard(field.jana, "The lid breaks");
        const Feedback second = field.heard(field.peter, "Broken lids again");
        const Feedback other = field.heard(field.peter, "Too dear");
        const std::array others{second.id};
        QVERIFY(field.act([&](Cases &cases) { return cases.group(first.id, others, {}); }));

        QVERIFY(field.act([&](Cases &cases) { return cases.answer(second.id, "In March", {}); }));

        QCOMPARE(field.server.find<Feedback>(first.id)->outcome, u"In March");
        QCOMPARE(field.server.find<Feedback>(first.id)->state, u"answered");
        QCOMPARE(field.server.find<Feedback>(other.id)->state, u"received");
        field.jana.sync();
        QCOMPARE(field.wayOf(field.jana, first.id).last(), u"answered: In March");
        QCOMPARE(field.wayOf(field.jana, second.id).mid(2),
                 (QStringList{"grouped: F-1001", "answered: In March"}));
    }

    void anAnswerHasWordsAndComesBeforeTheEnd()
    {
        Followed field;
        const Feedback finding = field.heard(field.jana, "The lid breaks");

        QVERIFY(!field.act([&](Cases &cases) { return cases.answer(finding.id, " ", {}); }));
        QVERIFY(!field.act([&](Cases &cases) { return cases.close(finding.id, {}, {}, {}); }));
        QVERIFY(field.act([&](Cases &cases) { return cases.answer(finding.id, "Soon", {}); }));
        QVERIFY(field.act([&](Cases &cases) {
            return cases.close(finding.id, "thin plastic", "new mould", {});
        }));
        QVERIFY(!field.act([&](Cases &cases) {
            return cases.assign(finding.id, field.manager.caller().user, {}, {});
        }));
        field.jana.sync();
        QCOMPARE(
            field.wayOf(field.jana, finding.id).mid(2),
            (QStringList{"answered: Soon", "cause: thin plastic", "fix: new mould", "closed"}));
    }

    void whatCameWhenNobodyFollowedIsTakenUpLater()
    {
        TwoReps world;
        Feedback finding;
        finding.customer = world.shop.id;
        finding.author = world.jana.caller().user;
        finding.kind = "need";
        finding.text = "Smaller boxes";
        finding.state = "new";
        world.jana.send(world.jana.make(finding));

        const auto round = lookAtCases(*world.server.storage, world.server.ambient);

        QVERIFY(round);
        QCOMPARE(round->opened, std::int64_t(1));
        QCOMPARE(world.server.find<Feedback>(finding.id)->state, u"received");
    }
};

QTEST_GUILESS_MAIN(CasesTest)
#include "cases_test.moc"
