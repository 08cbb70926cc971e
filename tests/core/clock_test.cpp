#include "core/base/hlc.h"

#include <QTest>

using namespace roundsman;
using namespace std::chrono_literals;

struct SetClock : Clock
{
    Instant at{1'000'000};

    Instant now() const override { return at; }
    std::chrono::milliseconds steady() const override { return at - Instant(); }
};

class ClockTest : public QObject
{
    Q_OBJECT

private slots:
    void stampsRiseWithinAMillisecond()
    {
        SetClock clock;
        HlcClock stamps(clock);
        Hlc last = stamps.tick();
        QCOMPARE(last.physical(), clock.at);
        for (int i = 0; i < 70'000; ++i) { // beyond the 16 bits of the counter
            const Hlc next = stamps.tick();
            QVERIFY(next > last);
            last = next;
        }
    }

    void stampsRiseThoughTheClockIsSetBack()
    {
        SetClock clock;
        HlcClock stamps(clock);
        const Hlc before = stamps.tick();

        clock.at = clock.at - 24h * 365;

        QVERIFY(stamps.tick() > before);
    }

    void whatWasSeenComesBefore()
    {
        SetClock clock;
        HlcClock stamps(clock);
        const Hlc theirs = Hlc::at(clock.at + 5s);

        stamps.see(theirs);

        QVERIFY(stamps.tick() > theirs);
        stamps.see(Hlc());
        QVERIFY(stamps.tick() > theirs);
    }

    void theServersTimeCorrectsTheClock()
    {
        SetClock clock;
        HlcClock stamps(clock);

        stamps.correct(clock.at + 1h);

        QCOMPARE(stamps.offset(), 1h);
        QCOMPARE(stamps.now(), clock.at + 1h);
        QCOMPARE(stamps.tick().physical(), clock.at + 1h);
        clock.at = clock.at + 1min;
        QCOMPARE(stamps.now(), clock.at + 1h);
    }

    void aRestartGoesOnWhereItStopped()
    {
        SetClock clock;
        HlcClock before(clock);
        before.correct(clock.at + 1h);
        const Hlc last = before.tick();
        HlcClock after(clock);

        after.restore(before.last(), before.offset());

        QVERIFY(after.tick() > last);
        QCOMPARE(after.offset(), 1h);
    }

    void stampsSortByTimeThenCount()
    {
        QVERIFY(Hlc::at({1}) < Hlc::at({2}));
        QVERIFY(Hlc{Hlc::at({1}).bits + 9} < Hlc::at({2}));
        QCOMPARE(Hlc::at({-5}).physical(), Instant{-5});
    }

    void theSystemsClocksRun()
    {
        const SystemClock clock;
        QVERIFY(clock.now() > Instant{1'600'000'000'000});
        const auto before = clock.steady();
        QVERIFY(clock.steady() >= before);
    }

    void randomNumbersDiffer()
    {
        SystemEntropy entropy;
        QVERIFY(entropy.number() != entropy.number());
        QVERIFY((entropy.take<32>()) != (entropy.take<32>()));
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clock_test.moc"
