#include "core/domain/working_time.h"

#include <QTest>

using namespace roundsman;

using std::chrono::minutes;

static Instant at(const char *iso)
{
    const QDateTime moment = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        qFatal("%s names no moment", iso);
    return {moment.toMSecsSinceEpoch()};
}

static WorkingHours office(const char *zone, const QStringList &spoken, const QStringList &off = {})
{
    Calendar calendar;
    calendar.zone = QString::fromLatin1(zone);
    for (const QString &each : spoken)
        calendar.hours += *hourWords(each);
    calendar.holidays = off;
    return *workingHours(calendar);
}

// The same by counting minutes one by one on the clock on the wall.
static Instant counted(const WorkingHours &hours, Instant from, int left)
{
    for (std::int64_t ms = from.ms;; ms += 60'000) {
        if (left == 0)
            return {ms};
        const QDateTime wall = QDateTime::fromMSecsSinceEpoch(ms, hours.zone);
        const int minute = wall.time().hour() * 60 + wall.time().minute();
        if (hours.holidays.contains(wall.date()))
            continue;
        for (const Stretch &stretch : hours.days[std::size_t(wall.date().dayOfWeek() - 1)])
            left -= minute >= stretch.from && minute < stretch.to ? 1 : 0;
    }
}

class WorkingTimeTest : public QObject
{
    Q_OBJECT

private slots:
    void workingTimePasses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<int>("working"); // minutes
        QTest::addColumn<QByteArray>("then");
        // Bratislava in winter: UTC+1. 2026-11-27 is a Friday, 2026-11-30 a holiday here.
        const auto row = [](const char *name, const char *from, int working, const char *then) {
            QTest::newRow(name) << QByteArray(from) << working << QByteArray(then);
        };
        row("within a morning", "2026-11-26T08:00:00+01:00", 60, "2026-11-26T09:00:00+01:00");
        row("over lunch", "2026-11-26T11:30:00+01:00", 60, "2026-11-26T13:30:00+01:00");
        row("to the end of a day", "2026-11-26T13:00:00+01:00", 240, "2026-11-26T17:00:00+01:00");
        row("over a night", "2026-11-26T16:00:00+01:00", 120, "2026-11-27T09:00:00+01:00");
        row("from before work", "2026-11-26T05:00:00+01:00", 30, "2026-11-26T08:30:00+01:00");
        row("from after work", "2026-11-26T22:00:00+01:00", 30, "2026-11-27T08:30:00+01:00");
        row("over weekend and holiday",
            "2026-11-27T16:00:00+01:00",
            120,
            "2026-12-01T09:00:00+01:00");
        row("from a holiday", "2026-11-30T10:00:00+01:00", 60, "2026-12-01T09:00:00+01:00");
        row("nothing, at work", "2026-11-26T10:00:00+01:00", 0, "2026-11-26T10:00:00+01:00");
        row("three days", "2026-11-24T08:00:00+01:00", 3 * 480, "2026-11-26T17:00:00+01:00");
    }
    void workingTimePasses()
    {
        QFETCH(QByteArray, from);
        QFETCH(int, working);
        QFETCH(QByteArray, then);
        const WorkingHours hours = office(
            "Europe/Bratislava", {"mon-fri 08:00-12:00", "mon-fri 13:00-17:00"}, {"2026-11-30"});

        QCOMPARE(afterWorking(hours, at(from.constData()), minutes(working)), at(then.constData()));
    }

    void everyWeekOfAYearAgreesWithCountingMinutes_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC",
                                 "Europe/Bratislava",
                                 "America/New_York",
                                 "Asia/Kolkata",
                                 "Australia/Lord_Howe",
                                 "Pacific/Apia"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void everyWeekOfAYearAgreesWithCountingMinutes()
    {
        QFETCH(QByteArray, zone);
        const WorkingHours hours = office(
            zone.constData(),
            {"mon-fri 06:30-11:15", "mon-thu 12:00-16:45", "sat 22:00-24:00", "sun 00:00-05:00"},
            {"2026-01-01", "2026-05-01", "2026-12-24"});
        for (int week = 0; week < 53; ++week) {
            const Instant from =
                at("2026-01-01T00:00:00Z") + std::chrono::days(7 * week) + minutes(17 * week);
            for (const int working : {0, 1, 240, 1'500})
                QCOMPARE(afterWorking(hours, from, minutes(working)),
                         counted(hours, from, working));
        }
    }

    void anHourThatIsLeftOutIsNotWorkedAndOneThatComesTwiceIs()
    {
        const WorkingHours nights = office("Europe/Bratislava", {"sun 01:00-04:00"});

        // 2026-03-29: two o'clock is three o'clock. 2026-10-25: three o'clock is two o'clock.
        QCOMPARE(afterWorking(nights, at("2026-03-29T01:00:00+01:00"), std::chrono::hours(2)),
                 at("2026-03-29T04:00:00+02:00"));
        QCOMPARE(afterWorking(nights, at("2026-10-25T01:00:00+02:00"), std::chrono::hours(4)),
                 at("2026-10-25T04:00:00+01:00"));
    }
    void aShiftThatBeginsInTheHourLeftOutBeginsAfterIt()
    {
        const WorkingHours shift = office("Europe/Bratislava", {"sun 02:30-05:00"});

        QCOMPARE(afterWorking(shift, at("2026-03-29T00:00:00+01:00"), minutes(30)),
                 at("2026-03-29T03:30:00+02:00"));
    }

    void whereNobodyEverWorksPlainTimeCounts()
    {
        const WorkingHours never = office("UTC", {});
        QCOMPARE(afterWorking(never, at("2026-11-26T08:00:00Z"), std::chrono::hours(8)),
                 at("2026-11-26T16:00:00Z"));

        QStringList all;
        for (QDate day(2026, 1, 1); day.year() < 2038; day = day.addDays(1))
            all += day.toString(Qt::ISODate);
        const WorkingHours closed = office("UTC", {"mon-sun 00:00-24:00"}, all);
        QCOMPARE(afterWorking(closed, at("2026-11-26T08:00:00Z"), std::chrono::hours(8)),
                 at("2026-11-26T16:00:00Z"));
    }

    void stretchesThatOverlapCountOnce()
    {
        const WorkingHours twice = office("UTC", {"thu 08:00-12:00", "thu 10:00-14:00"});
        QCOMPARE(twice.days[3], (std::vector<Stretch>{{480, 840}}));
    }

    void whatIsNoCalendarIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("holiday");
        QTest::newRow("zone") << "Europe/Nowhere"
                              << "mon 08:00-12:00"
                              << "2026-01-01";
        QTest::newRow("day") << "UTC"
                             << "moon 08:00-12:00"
                             << "2026-01-01";
        QTest::newRow("time") << "UTC"
                              << "mon 8-12"
                              << "2026-01-01";
        QTest::newRow("backwards") << "UTC"
                                   << "mon 12:00-08:00"
                                   << "2026-01-01";
        QTest::newRow("holiday") << "UTC"
                                 << "mon 08:00-12:00"
                                 << "1.1.2026";
    }
    void whatIsNoCalendarIsRefusedInWords()
    {
        QFETCH(QString, zone);
        QFETCH(QString, hours);
        QFETCH(QString, holiday);
        const auto refused = workingHours({{}, "x", zone, {hours}, {holiday}});
        QVERIFY(!refused);
        QVERIFY(QString::fromStdString(refused.error().message).endsWith('.'));
    }
    void hoursAreSpokenForDays()
    {
        QCOMPARE(*hourWords("Mon-Tue  08:00-12:00"),
                 (QStringList{"mon 08:00-12:00", "tue 08:00-12:00"}));
        QVERIFY(!hourWords("fri-mon 08:00-12:00"));
        QVERIFY(!hourWords("08:00-12:00"));
    }
};

QTEST_GUILESS_MAIN(WorkingTimeTest)
#include "working_time_test.moc"
