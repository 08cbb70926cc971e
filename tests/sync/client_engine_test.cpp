#include "tests/support/device.h"

#include "core/store/settings.h"
#include "sync/client/engine.h"

using namespace roundsman;
using namespace roundsman::test;
using namespace std::chrono_literals;

// The engine against answers made by hand.
class ClientEngineTest : public QObject
{
    Q_OBJECT

private slots:
    void afterAnythingARequestIsUnderWayOrATimerIsArmed()
    {
        Device device;
        QVERIFY(device.save(customer(device, "Corner shop")));
        const std::vector<Event> events{event::Wake(),
                                        failed(),
                                        event::Saved(),
                                        event::TimerFired(),
                                        event::Answer{Bytes(10, 7)},
                                        event::NetworkBack(),
                                        event::Answer{encode(answer())},
                                        event::Hint(),
                                        event::TimerFired(),
                                        failed(),
                                        event::Hint{"company#rep", 3}};
        Engine engine(device.entropy);
        bool isArmed = false;

        for (const Event &event : events) {
            const Effects effects = step(device, engine, event);
            isArmed = effects.timer.has_value() || (isArmed && !effects.send);
            QVERIFY(engine.isUnderWay() || isArmed);
        }
    }

    void oneRequestIsUnderWayAtATime()
    {
        Device device;
        Engine engine(device.entropy);
        QVERIFY(step(device, engine, event::Wake()).send);

        QVERIFY(!step(device, engine, event::Wake()).send);
        QVERIFY(!step(device, engine, event::Saved()).send);

        QVERIFY(step(device, engine, event::Answer{encode(answer())}).send);
        QVERIFY(step(device, engine, event::Answer{encode(answer())}).isDone);
    }

    void failuresWaitLongerAndLongerButNeverOverSixMinutes()
    {
        Device device;
        Engine engine(device.entropy);
        std::chrono::milliseconds longest = 0ms;
        for (int i = 0; i < 200; ++i) {
            step(device, engine, event::TimerFired());
            const auto timer = *step(device, engine, failed()).timer;
            QVERIFY(timer < 6min);
            QVERIFY(i > 0 || timer < 2s);
            longest = std::max(longest, timer);
        }
        QVERIFY(longest > 1min);
    }

    void theServersWishToBeLeftAloneIsKept()
    {
        Device device;
        Engine engine(device.entropy);
        step(device, engine, event::Wake());

        const auto effects =
            step(device, engine, event::Failed{{Error::Code::Offline, "busy"}, 90s});

        QVERIFY(*effects.timer >= 90s);
        QVERIFY(!step(device, engine, event::Saved()).send);
        QVERIFY(step(device, engine, event::NetworkBack()).send);
    }

    void aWaitingItemLooksAsItStands()
    {
        Device device;
        Engine engine(device.entropy);
        QVERIFY(device.save(customer(device, "Corner shop")));
        QCOMPARE(state(device), GroupState::Waiting);

        step(device, engine, event::Wake());
        QCOMPARE(state(device), GroupState::Sending);
        step(device, engine, failed());
        QCOMPARE(state(device), GroupState::Waiting);
    }

    void anotherCompanysServerIsNotTalkedTo()
    {
        Device device;
        Engine engine(device.entropy);
        step(device, engine, event::Wake());
        step(device, engine, event::Answer{encode(answer())});
        step(device, engine, event::Wake());
        ExchangeAnswer other = answer();
        other.serverId = "somebody else";
        other.heads.clear();

        const Effects effects = step(device, engine, event::Answer{encode(other)});

        QVERIFY(effects.problem);
        QCOMPARE(effects.problem->code, Error::Code::Denied);
        QCOMPARE(device.number("SELECT count(*) FROM sync_scope"), 1);
    }

    void anAnswerThatBringsNothingDoesNotSpinTheEngine()
    {
        Device device;
        Engine engine(device.entropy);
        step(device, engine, event::Wake());
        ExchangeAnswer nothing = answer();
        nothing.complete = false;

        const Effects effects = step(device, engine, event::Answer{encode(nothing)});

        QVERIFY(!effects.send);
        QVERIFY(effects.timer && effects.problem);
    }

    void anAnswerThatDoesNotContinueChangesNothing()
    {
        Device device;
        Engine engine(device.entropy);
        step(device, engine, event::Wake());
        ExchangeAnswer gap = answer();
        gap.pages.push_back({"company#rep", 1, 5, 9, {}});

        QVERIFY(step(device, engine, event::Answer{encode(gap)}).problem);

        QCOMPARE(device.number("SELECT count(*) FROM sync_scope"), 0);
    }

    void anOldHintAsksForNothing()
    {
        Device device;
        Engine engine(device.entropy);
        step(device, engine, event::Wake());
        ExchangeAnswer moved = answer();
        moved.pages.push_back({"company#rep", 1, 0, 9, {}});
        step(device, engine, event::Answer{encode(moved)});

        QVERIFY(!step(device, engine, event::Hint{"company#rep", 9}).send);
        QVERIFY(step(device, engine, event::Hint{"company#rep", 10}).send);
    }

    void theServersTimeIsLearnt()
    {
        Device device;
        Engine engine(device.entropy);
        step(device, engine, event::Wake());
        ExchangeAnswer late = answer();
        late.serverTime = device.clock.now() + 365 * 24h;

        const Effects effects = step(device, engine, event::Answer{encode(late)});
        QVERIFY(device.write(
            [&](Database &db) { device.store->correctClock(db, *effects.serverTime); }));
        QCOMPARE(device.store->now(), late.serverTime);

        device.reopen();
        QCOMPARE(device.store->now(), late.serverTime);
    }

    void aFullDiskStillArmsTheTimer()
    {
        Device device;
        Engine engine(device.entropy);
        QVERIFY(device.save(customer(device, "Corner shop")));
        step(device, engine, event::Wake());
        QVERIFY(device.write([](Database &db) { db.script("PRAGMA query_only = 1"); }));

        const Effects effects = step(device, engine, event::Answer{encode(answer())});

        QVERIFY(effects.problem);
        QVERIFY(effects.timer);
        QVERIFY(!engine.isUnderWay());
    }

private:
    static Event failed() { return event::Failed{{Error::Code::Offline, "gone"}, {}}; }

    // A centre with one empty scope, which takes whatever is sent.
    static ExchangeAnswer answer()
    {
        ExchangeAnswer made;
        made.serverId = "test";
        made.serverTime = {1'774'339'200'000};
        made.verdicts.push_back({1, 1, Outcome::Applied, 0, "", 0});
        made.acknowledged = 1;
        made.heads.push_back({"company#rep", 1, 0, 0, {}});
        made.complete = true;
        return made;
    }
    static Effects step(Device &device, Engine &engine, const Event &event)
    {
        auto effects = device.write([&](Database &db) { return engine.step(db, event); });
        if (!effects)
            qFatal("%s", effects.error().message.c_str());
        return *std::move(effects);
    }
    static GroupState state(Device &device)
    {
        return GroupState(device.number("SELECT state FROM outbox WHERE first_ctr = 1"));
    }
};

QTEST_GUILESS_MAIN(ClientEngineTest)
#include "client_engine_test.moc"
