#include "app/today/today_screen.h"
#include "tests/support/rows.h"

#include <QSignalSpy>

using namespace roundsman;
using namespace roundsman::test;

class TodayScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void beginsWithTheNextDoor()
    {
        Device device;
        const Instant now = device.clock.now();
        const Customer alfreds = arrived(device, "Alfreds");
        const Customer berglunds = arrived(device, "Berglunds");
        const Product chang = product(device, "Chang");
        order(device, berglunds, chang, now - 9 * 24h, {1490});
        Visit first = done(device, alfreds, now - 1h);
        planned(device, berglunds, now + 90min);
        planned(device, alfreds, now + 26h); // tomorrow

        Words words(device.clock);
        TodayScreen today(*device.store, words);
        QTRY_VERIFY(today.hasNext());
        QCOMPARE(today.dateText(), "Tuesday 24 March");
        QCOMPARE(today.nextName(), "Berglunds");
        QCOMPARE(today.nextTime(), "09:30");
        QVERIFY2(today.nextSay().contains("Chang"), qPrintable(today.nextSay()));
        QCOMPARE(today.doneText(), "1 of 2 done");
        QTRY_COMPARE(today.visits()->count(), 2);
        QCOMPARE(cell(*today.visits(), 0, "name").toString(), "Alfreds");
        QCOMPARE(cell(*today.visits(), 0, "done").toBool(), true);
        QCOMPARE(cell(*today.visits(), 1, "timeText").toString(), "09:30");
    }

    void suggestsWhoWaitedLongestWhenNothingIsPlanned()
    {
        Device device;
        const Instant now = device.clock.now();
        const Customer seenLately = arrived(device, "Lately");
        const Customer seenLongAgo = arrived(device, "Long ago");
        done(device, seenLately, now - 3 * 24h);
        done(device, seenLongAgo, now - 90 * 24h);

        Words words(device.clock);
        TodayScreen today(*device.store, words);
        QTRY_COMPARE(today.suggested()->count(), 2);
        QVERIFY(!today.hasNext());
        QCOMPARE(cell(*today.suggested(), 0, "name").toString(), "Long ago");
        QCOMPARE(cell(*today.suggested(), 0, "detail").toString(), "last visited 3 months ago");
    }

    void aPromiseIsTickedOffAndTakenBack()
    {
        Device device;
        const Customer alfreds = arrived(device, "Alfreds");
        const Task call = task(device, alfreds, "Call back", device.clock.now() - 48h);
        Words words(device.clock);
        TodayScreen today(*device.store, words);
        QTRY_COMPARE(today.tasks()->count(), 1);
        QCOMPARE(cell(*today.tasks(), 0, "overdue").toBool(), true);
        QCOMPARE(cell(*today.tasks(), 0, "detail").toString(), "due 2 days ago · Alfreds");

        today.finishTask(toQString(call.id.text()));
        QTRY_COMPARE(today.tasks()->count(), 0);
        QCOMPARE(device.load<Task>(call.id)->state, "done");
        QCOMPARE(device.number("SELECT count(*) FROM outbox WHERE title = 'Call back'"), 1);

        today.reopenTask(toQString(call.id.text()));
        QTRY_COMPARE(today.tasks()->count(), 1);
        QCOMPARE(cell(*today.tasks(), 0, "unsent").toString(), "phone");
    }

    void anotherDayCanBeLookedAt()
    {
        Device device;
        const Customer alfreds = arrived(device, "Alfreds");
        const Customer berglunds = arrived(device, "Berglunds");
        planned(device, alfreds, device.clock.now() + 1h);
        planned(device, berglunds, device.clock.now() + 24h);
        Words words(device.clock);
        TodayScreen today(*device.store, words);
        QTRY_VERIFY(today.hasNext());
        QCOMPARE(cell(*today.days(), 2, "text").toString(), "Tomorrow");
        QCOMPARE(cell(*today.days(), 3, "text").toString(), "Thu 26");

        today.days()->choose(today.days()->keyAt(2));
        QTRY_VERIFY(!today.hasNext()); // nobody checks in tomorrow
        QCOMPARE(today.dateText(), "Wednesday 25 March");
        QVERIFY(!today.isToday());
        QTRY_COMPARE(today.visits()->count(), 1);
        QCOMPARE(cell(*today.visits(), 0, "name").toString(), "Berglunds");

        today.showToday();
        QTRY_VERIFY(today.hasNext());
        QTRY_COMPARE(cell(*today.visits(), 0, "name").toString(), "Alfreds");
    }

    void aNewDayIsAnotherList()
    {
        Device device;
        const Customer alfreds = arrived(device, "Alfreds");
        planned(device, alfreds, device.clock.now() + 24h);
        Words words(device.clock);
        TodayScreen today(*device.store, words);
        QTRY_VERIFY(!today.isLoading());
        QCOMPARE(today.visits()->count(), 0);

        device.clock.pass(24h);
        emit words.changed();
        QTRY_COMPARE(today.visits()->count(), 1);
        QCOMPARE(today.dateText(), "Wednesday 25 March");
    }
};

QTEST_GUILESS_MAIN(TodayScreenTest)
#include "today_screen_test.moc"
