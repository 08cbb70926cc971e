#include "app/inbox/inbox_screen.h"
#include "core/domain/feedback_event.h"
#include "core/domain/review_item.h"
#include "core/domain/user.h"
#include "tests/support/rows.h"

#include <QSignalSpy>

using namespace roundsman;
using namespace roundsman::test;

namespace {

User person(Device &device, const QString &name, const char *role)
{
    User made;
    made.id = device.store->newId();
    made.name = name;
    made.role = role;
    arrive(device, made);
    return made;
}

Feedback finding(Device &device, const QString &text, const User &owner)
{
    Feedback made;
    made.id = device.store->newId();
    made.number = "F-1001";
    made.customer = arrived(device, "Alfreds").id;
    made.author = device.owner.user;
    made.kind = "defect";
    made.text = text;
    made.state = "received";
    made.owner = owner.id;
    made.dueAt = device.clock.now() + 32h; // tomorrow 16:00
    made.notedAt = device.clock.now() - 1h;
    arrive(device, made);
    return made;
}

// Jana changed a phone number when the shop was somebody else's already.
ReviewItem lateWork(Device &device, const User &author, const Id &decider)
{
    ReviewItem made;
    made.id = device.store->newId();
    made.author = author.id;
    made.decider = decider;
    made.title = "Alfreds · phone";
    made.reason = "territory";
    made.tableName = "customer";
    made.row = arrived(device, "Alfreds").id;
    made.changes = R"([{"table":"customer","does":"changed","fields":)"
                   R"({"phone":{"was":"0904","now":"0905"},"tags":{"added":["terrace"]}}}])";
    made.size = 3;
    made.wroteAt = device.clock.now() - 1h;
    made.cameAt = device.clock.now();
    made.state = "open";
    arrive(device, made);
    return made;
}

void step(Device &device, const Feedback &of, const char *what, const QString &text = {})
{
    FeedbackEvent event;
    event.id = device.store->newId();
    event.feedback = of.id;
    event.at = device.clock.now();
    event.what = what;
    event.text = text;
    arrive(device, event);
}

// Head office has changed it since.
void rearrive(Device &device, const Feedback &changed)
{
    const auto done = device.write([&](Database &db) {
        Transaction transaction(db);
        const auto before = findRow(db, tableOf<Feedback>, changed.id);
        StoredRow after = *before;
        after.rv += 1;
        after.record = toRecord(changed);
        putRow(db, tableOf<Feedback>, changed.id, &*before, after);
        transaction.commit();
    });
    if (!done)
        qFatal("%s", done.error().message.c_str());
    device.store->announce({"feedback"});
}

} // namespace

class InboxScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void aFindingSaysWhereItIsAndByWhenItIsAnswered()
    {
        Device device;
        const User maria = person(device, "Mária", "manager");
        const Feedback lid = finding(device, "The lid breaks", maria);
        Words words(device.clock);
        InboxScreen inbox(*device.store, words);

        QTRY_COMPARE(inbox.findings()->count(), 1);
        QCOMPARE(cell(*inbox.findings(), 0, "title").toString(), "The lid breaks");
        QCOMPARE(cell(*inbox.findings(), 0, "detail").toString(),
                 "F-1001 · head office has it · by tomorrow 16:00 · Alfreds");
        QCOMPARE(inbox.owned()->count(), 0);

        CaseScreen screen(*device.store, words, lid.id);
        QTRY_COMPARE(screen.text(), "The lid breaks");
        QCOMPARE(screen.ownerText(), "Mária is to answer · by tomorrow 16:00");
        QVERIFY(!screen.isOverdue());
        QVERIFY(!screen.mayAnswer());
        QCOMPARE(screen.say(), "");
    }

    void whatCameSinceOneLookedIsNewUntilTheNextLook()
    {
        Device device;
        const User maria = person(device, "Mária", "manager");
        Feedback lid = finding(device, "The lid breaks", maria);
        step(device, lid, "received");
        step(device, lid, "answered", "An old answer");
        Words words(device.clock);
        InboxScreen inbox(*device.store, words);
        QTRY_COMPARE(inbox.findings()->count(), 1);
        QCOMPARE(inbox.unread(), 0); // what was there when one joined is no news

        lid.state = "answered";
        lid.outcome = "New lids in March";
        rearrive(device, lid);
        step(device, lid, "answered", lid.outcome);
        QTRY_COMPARE(inbox.unread(), 1);
        QTRY_COMPARE(cell(*inbox.findings(), 0, "fresh").toInt(), 1);
        QCOMPARE(cell(*inbox.findings(), 0, "title").toString(), "Head office: New lids in March");

        inbox.look();
        QTRY_COMPARE(inbox.unread(), 0);
        QCOMPARE(cell(*inbox.findings(), 0, "fresh").toInt(), 1); // still marked while one reads
        inbox.look();
        QTRY_COMPARE(cell(*inbox.findings(), 0, "fresh").toInt(), 0);
    }

    void lateWorkOfOthersSaysWhoWhatAndWhy()
    {
        Device device(Role::Manager);
        const User jana = person(device, "Jana", "rep");
        lateWork(device, jana, device.owner.user);
        lateWork(device, jana, jana.id); // somebody else decides on this one
        Words words(device.clock);
        InboxScreen inbox(*device.store, words);
        const RowModel &rows = *inbox.reviews()->rows();

        QTRY_COMPARE(rows.count(), 1);
        QCOMPARE(cell(rows, 0, "title").toString(), "Alfreds");
        QVERIFY(cell(rows, 0, "who").toString().startsWith("Jana · "));
        QCOMPARE(cell(rows, 0, "what").toString(),
                 "Phone: 0905, before: 0904\nTags: + terrace\nand 2 more");
        QCOMPARE(cell(rows, 0, "why").toString(),
                 "Jana no longer had the territory when this arrived.");
        QCOMPARE(inbox.unread(), 1);
        QVERIFY(!inbox.isEmpty());
    }

    void aDeclineNeedsAReasonAndIsTakenBack()
    {
        Device device(Role::Manager);
        const User jana = person(device, "Jana", "rep");
        const ReviewItem late = lateWork(device, jana, device.owner.user);
        const QString key = toQString(late.id.text());
        Words words(device.clock);
        InboxScreen inbox(*device.store, words);
        ReviewScreen &reviews = *inbox.reviews();
        QTRY_COMPARE(reviews.rows()->count(), 1);

        reviews.decline(key, "  ");
        QVERIFY(!reviews.problem().isEmpty());
        reviews.decline(key, "That is the old number.");
        QTRY_COMPARE(reviews.rows()->count(), 0);
        QCOMPARE(device.load<ReviewItem>(late.id)->answer, "That is the old number.");

        reviews.undo();
        QTRY_COMPARE(reviews.rows()->count(), 1);
        QSignalSpy accepted(&reviews, &ReviewScreen::accepted);
        reviews.accept(key);
        QVERIFY(accepted.wait());
        QCOMPARE(device.load<ReviewItem>(late.id)->state, "accepted");
        QTRY_COMPARE(inbox.unread(), 0);
    }

    void whoAnswersSeesWhatIsHisAndAnswersOffline()
    {
        Device device(Role::Manager);
        User me;
        me.id = device.owner.user;
        me.name = "Mária";
        me.role = "manager";
        arrive(device, me);
        const Feedback lid = finding(device, "The lid breaks", me);
        Words words(device.clock);
        InboxScreen inbox(*device.store, words);
        QTRY_COMPARE(inbox.owned()->count(), 1);
        CaseScreen screen(*device.store, words, lid.id);
        QTRY_VERIFY(screen.mayAnswer());
        QVERIFY(screen.mayTakeUp());

        screen.sendAnswer("  ");
        QVERIFY(!screen.problem().isEmpty());
        QSignalSpy decided(&screen, &CaseScreen::decided);
        screen.sendAnswer("New lids in March");

        QVERIFY(decided.wait());
        QTRY_COMPARE(screen.stateText(), "answered");
        QCOMPARE(screen.unsent(), "phone");
        QCOMPARE(screen.say(), "“Head office answered: New lids in March”");
        QTRY_COMPARE(inbox.owned()->count(), 0);
        QVERIFY(screen.mayClose());
    }

    void aCaseIsGivenToSomebodyElse()
    {
        Device device(Role::Manager);
        const User maria = person(device, "Mária", "manager");
        const User peter = person(device, "Peter", "marketer");
        const Feedback lid = finding(device, "The lid breaks", maria);
        Words words(device.clock);
        CaseScreen screen(*device.store, words, lid.id);
        QTRY_COMPARE(screen.people()->count(), 2);

        screen.people()->choose(toQString(peter.id.text()));

        QTRY_COMPARE(screen.ownerText(), "Peter is to answer · by tomorrow 16:00");
    }

    void whatIsOverdueSaysSo()
    {
        Device device(Role::Manager);
        User me;
        me.id = device.owner.user;
        me.name = "Mária";
        me.role = "manager";
        arrive(device, me);
        Feedback lid = finding(device, "The lid breaks", me);
        lid.dueAt = device.clock.now() - 30min;
        rearrive(device, lid);
        Words words(device.clock);
        InboxScreen inbox(*device.store, words);

        QTRY_COMPARE(inbox.owned()->count(), 1);
        QTRY_VERIFY(cell(*inbox.owned(), 0, "warn").toBool());
        QVERIFY(cell(*inbox.owned(), 0, "detail").toString().contains("overdue since 07:30"));
    }

    void whatOthersGaveIsThereAndWhatOneNotedOneselfIsNot()
    {
        Device device;
        const Customer alfreds = arrived(device, "Alfreds");
        task(device, alfreds, "Bring the samples", device.clock.now() + 2h);
        Task own = task(device, alfreds, "Ring back", device.clock.now() + 2h);
        own.id = device.store->newId();
        own.origin = "visit";
        arrive(device, own);
        Words words(device.clock);
        InboxScreen inbox(*device.store, words);

        QTRY_COMPARE(inbox.tasks()->count(), 2);
        QCOMPARE(cell(*inbox.tasks(), 0, "detail").toString(), "Today 10:00 · Alfreds");
    }

    void anEmptyInboxKnowsThatItIs()
    {
        Device device;
        Words words(device.clock);
        InboxScreen inbox(*device.store, words);
        QTRY_VERIFY(inbox.isEmpty());
    }
};

QTEST_GUILESS_MAIN(InboxScreenTest)
#include "inbox_screen_test.moc"
