#include "sync/client/live_choice.h"
#include "tests/support/stopped_clock.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;
using namespace std::chrono_literals;

namespace {

using Way = LiveChoice::Way;

// A device behind a proxy, in virtual time.
struct Scene
{
    StoppedClock clock;
    SystemEntropy entropy;
    LiveChoice choice{entropy};

    // A stream whose head comes and which then says nothing, until the watchdog ends it.
    LiveChoice::Next muteStream(bool headComes = true)
    {
        choice.opened(clock.steady());
        if (headComes)
            choice.begun();
        clock.pass(choice.untilMute(clock.steady()));
        return choice.ended(clock.steady());
    }
    void beat()
    {
        clock.pass(20s);
        choice.heard(clock.steady());
    }
};

} // namespace

class LiveChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void itBeginsWithAStream() { QCOMPARE(Scene().choice.first().way, Way::Stream); }

    void aStreamThatBeatsIsNotMute()
    {
        Scene scene;
        scene.choice.opened(scene.clock.steady());
        scene.choice.begun();
        for (int i = 0; i < 100; ++i) {
            scene.beat();
            QVERIFY(!scene.choice.isMute(scene.clock.steady()));
        }
        QCOMPARE(scene.choice.untilMute(scene.clock.steady()), LiveChoice::Time(45s));
    }

    void fortyFiveSecondsWithoutAByteAreTooLong()
    {
        Scene scene;
        scene.choice.opened(scene.clock.steady());
        scene.choice.begun();
        scene.beat();

        scene.clock.pass(44'999ms);
        QVERIFY(!scene.choice.isMute(scene.clock.steady()));
        scene.clock.pass(1ms);
        QVERIFY(scene.choice.isMute(scene.clock.steady()));
    }

    void twoMuteStreamsAndItAsks_data()
    {
        QTest::addColumn<bool>("headComes");
        QTest::newRow("the head comes, the events do not") << true;
        QTest::newRow("not even the head comes") << false;
    }
    void twoMuteStreamsAndItAsks()
    {
        QFETCH(bool, headComes);
        Scene scene;

        QCOMPARE(scene.muteStream(headComes).way, Way::Stream);
        const auto next = scene.muteStream(headComes);

        QCOMPARE(next.way, Way::Question);
        QCOMPARE(next.after, LiveChoice::Time(0));
    }

    void aStreamThatSpokeOnceAndFellSilentIsMuteAsWell()
    {
        Scene scene;
        for (int i = 0; i < 2; ++i) {
            scene.choice.opened(scene.clock.steady());
            scene.choice.begun();
            scene.choice.heard(scene.clock.steady());
            scene.clock.pass(45s);
            QCOMPARE(scene.choice.ended(scene.clock.steady()).way,
                     i == 0 ? Way::Stream : Way::Question);
        }
    }

    void streamsThatAreClosedAtOnceWithoutAWordAreMute()
    {
        Scene scene;
        for (int i = 0; i < 2; ++i) {
            scene.choice.opened(scene.clock.steady());
            scene.choice.begun();
            QCOMPARE(scene.choice.ended(scene.clock.steady()).way,
                     i == 0 ? Way::Stream : Way::Question);
        }
    }

    void aStreamThatEndedWellInBetweenCountsAnew()
    {
        Scene scene;
        scene.muteStream();
        scene.choice.opened(scene.clock.steady());
        scene.choice.begun();
        scene.beat();
        scene.choice.ended(scene.clock.steady());

        QCOMPARE(scene.muteStream().way, Way::Stream);
    }

    void aNetworkThatIsDownIsNotMute()
    {
        Scene scene;
        for (int i = 0; i < 5; ++i) {
            scene.choice.opened(scene.clock.steady());
            scene.clock.pass(1s);
            const auto next = scene.choice.ended(scene.clock.steady());
            QCOMPARE(next.way, Way::Stream);
            QVERIFY(next.after > 0s);
        }
    }

    void questionsFollowEachOtherAndAStreamIsTriedAfterTenMinutes()
    {
        Scene scene;
        scene.muteStream();
        scene.muteStream();
        LiveChoice::Next next;
        int questions = 0;
        do {
            scene.clock.pass(25s);
            next = scene.choice.answered(scene.clock.steady());
            QCOMPARE(next.after, LiveChoice::Time(0));
            ++questions;
        } while (next.way == Way::Question);

        QCOMPARE(questions, 24);
        QCOMPARE(scene.muteStream().way, Way::Question); // one is enough this time
    }

    void aQuestionThatFailsWaitsAtLeastAsLongAsItWasTold()
    {
        Scene scene;
        scene.muteStream();
        scene.muteStream();

        QVERIFY(scene.choice.failed(scene.clock.steady(), 30s).after >= 30s);
    }
};

QTEST_GUILESS_MAIN(LiveChoiceTest)
#include "live_choice_test.moc"
