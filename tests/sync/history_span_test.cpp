#include "tests/support/device.h"

#include "core/domain/order.h"
#include "core/domain/order_line.h"
#include "core/domain/product.h"
#include "tests/sync/history_scene.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

// Which history a device holds, and what becomes of it on the first day of a half-year.
class HistorySpanTest : public QObject
{
    Q_OBJECT

private slots:
    void onTheFirstDayOfAHalfYearTheOldestSliceLeaves()
    {
        History history;
        Phone jana = history.world.phone("Jana");
        const Visit old = history.visited(jana, "done", "2025-12-31T23:00:00Z");
        const Visit recent = history.visited(jana, "done", "2026-01-01T01:00:00Z");
        history.passTo("2026-06-30T23:59:59Z");
        jana.sync();
        QVERIFY(jana.device.load<Visit>(old.id));

        history.passTo("2026-07-01T00:00:00Z");
        jana.sync();

        QVERIFY(!jana.device.load<Visit>(old.id));
        QVERIFY(jana.device.load<Visit>(recent.id));
        QCOMPARE(history.scopesHeld(jana, history.slice("2025H2")), 0);
        QCOMPARE(history.scopesHeld(jana, history.slice("2027H1")), 1); // the next one
        QVERIFY(history.world.server.find<Visit>(old.id));
        QVERIFY(jana.isSound());
    }

    void whatIsOpenStaysHoweverOldItIs()
    {
        History history(0);
        Phone jana = history.world.phone("Jana");
        const Visit open = history.visited(jana, "planned", "2019-02-01T08:00:00Z");
        Order draft;
        draft.customer = history.shop.id;
        draft.state = "draft";
        draft = history.world.server.put(draft);
        history.passTo("2026-07-01T00:00:00Z");

        jana.sync();

        QVERIFY(jana.device.load<Visit>(open.id));
        QVERIFY(jana.device.load<Order>(draft.id));
        QVERIFY(jana.isSound());
    }

    void unsentWorkInASliceThatLeavesIsTakenInBeforeItGoes()
    {
        History history;
        Phone jana = history.world.phone("Jana");
        Visit old = history.visited(jana, "done", "2025-12-01T08:00:00Z");
        jana.sync();
        old.note = "they asked for a later delivery";
        QVERIFY(jana.device.save(old));
        history.passTo("2026-07-02T08:00:00Z");

        jana.loseAnswers(1);
        jana.sync();

        QCOMPARE(history.world.server.find<Visit>(old.id)->note, old.note);
        QVERIFY(!jana.device.load<Visit>(old.id));
        QCOMPARE(jana.device.number("SELECT count(*) FROM outbox WHERE state = 2"), 1);
        QVERIFY(jana.isSound());
    }

    // Saved between the request and the answer that drops the slice.
    void whatWasWrittenWhileItsSliceLeftIsSentAllTheSame()
    {
        History history;
        Phone jana = history.world.phone("Jana");
        Visit old = history.visited(jana, "done", "2025-12-01T08:00:00Z");
        jana.sync();
        history.passTo("2026-07-02T08:00:00Z");
        const ExchangeAnswer answer = jana.answerWithoutPushing();
        old.note = "they asked for a later delivery";
        QVERIFY(jana.device.save(old));

        QVERIFY(jana.take(answer));
        QCOMPARE(jana.device.number("SELECT count(*) FROM outbox WHERE state = 0"), 1);
        jana.sync();

        QCOMPARE(history.world.server.find<Visit>(old.id)->note, old.note);
        QVERIFY(jana.isSound());
    }

    void linesLeaveWithTheirOrder()
    {
        History history;
        Phone jana = history.world.phone("Jana");
        Order order;
        order.customer = history.shop.id;
        order.state = "delivered";
        order.placedAt = at("2025-11-01T08:00:00Z");
        order = history.world.server.put(order);
        OrderLine line;
        line.order = order.id;
        Product mokka;
        mokka.name = "Mokka";
        line.product = history.world.server.put(mokka).id;
        line = history.world.server.put(line);
        jana.sync();
        QVERIFY(jana.device.load<OrderLine>(line.id));

        history.passTo("2026-07-01T00:00:00Z");
        jana.sync();

        QVERIFY(!jana.device.load<Order>(order.id));
        QVERIFY(!jana.device.load<OrderLine>(line.id));
        QVERIFY(jana.isSound());
    }

    void aWiderSpanBringsOlderHistoryBack()
    {
        History history(0);
        Phone jana = history.world.phone("Jana");
        const Visit old = history.visited(jana, "done", "2025-12-01T08:00:00Z");
        jana.sync();
        QVERIFY(!jana.device.load<Visit>(old.id));

        history.keep(1);
        jana.sync();

        QVERIFY(jana.device.load<Visit>(old.id));
        QVERIFY(jana.isSound());
    }

    void whatIsDatedYearsAheadIsStillHeld()
    {
        History history;
        Phone jana = history.world.phone("Jana");
        const Visit ahead = history.visited(jana, "cancelled", "2031-02-01T08:00:00Z");
        World &world = history.world;

        QVERIFY(noteSlicesAhead(*world.server.storage, world.server.clock.now()));
        jana.sync();

        QVERIFY(jana.device.load<Visit>(ahead.id));
        QVERIFY(jana.isSound());
    }

    // What an exchange costs in which nothing has changed.
    void theSlicesOfFiveTerritoriesCostAFewHundredBytes()
    {
        History history(4);
        Phone jana = history.world.phone("Jana");
        for (int i = 0; i < 4; ++i)
            history.world.join(jana, history.world.server.territory(QString("T%1").arg(i)));
        for (const char *when : {"2024-04-01T08:00:00Z", "2025-08-01T08:00:00Z"})
            history.visited(jana, "done", when);
        jana.sync();
        QCOMPARE(
            jana.device.number("SELECT count(*) FROM sync_scope WHERE name LIKE 'territory/%'"),
            35);

        const auto request = *jana.device.write([](Database &db) { return requestOf(db); });
        const std::size_t asked = encode(request).size();
        const std::size_t answered =
            encode(history.world.server.exchange(jana.caller, request)).size();

        qInfo("%zu bytes up, %zu bytes down", asked, answered);
        QVERIFY(asked < 700 && answered < 1'000);
    }
};

QTEST_GUILESS_MAIN(HistorySpanTest)
#include "history_span_test.moc"
