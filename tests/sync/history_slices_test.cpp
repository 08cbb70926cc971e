#include "tests/support/device.h"

#include "sync/server/history_move.h"
#include "tests/sync/history_scene.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

// How rows come into slices, and who may write there.
class HistorySlicesTest : public QObject
{
    Q_OBJECT

private slots:
    void aVisitThatIsDoneGoesIntoItsSliceAndStaysOnTheDevice()
    {
        History history;
        Phone jana = history.world.phone("Jana");
        Phone peter = history.world.phone("Peter");
        Visit visit = history.visited(jana, "planned", "2026-03-20T08:00:00Z");
        jana.sync();
        peter.sync();
        const std::int64_t seq = jana.device.number("SELECT seq FROM visit");

        visit.state = "done";
        QVERIFY(jana.device.save(visit));
        jana.sync();
        peter.sync();

        QCOMPARE(history.placesOf(tableOf<Visit>, visit.id).back(), history.slice("2026H1"));
        QCOMPARE(jana.device.load<Visit>(visit.id)->state, QString("done"));
        QCOMPARE(jana.device.number("SELECT seq FROM visit"), seq); // never left in between
        QCOMPARE(peter.device.load<Visit>(visit.id)->state, QString("done"));
        QVERIFY(jana.isSound() && peter.isSound());
    }

    void aVisitThatIsWrittenDownLateIsTakenIntoAnOldSlice()
    {
        History history;
        Phone jana = history.world.phone("Jana");
        jana.sync();
        Visit late = history.visit(jana, "planned", "2024-05-01T08:00:00Z");
        late.id = jana.device.store->newId();
        QVERIFY(jana.device.save(late));
        late.state = "done";
        QVERIFY(jana.device.save(late));

        jana.sync();

        QCOMPARE(history.placesOf(tableOf<Visit>, late.id).back(), history.slice("2024H1"));
        QCOMPARE(jana.device.number("SELECT count(*) FROM outbox WHERE state = 2"), 2);
        QVERIFY(!jana.device.load<Visit>(late.id));
        QVERIFY(jana.isSound());
    }

    void aRowWhoseDateIsMendedMovesToTheOtherSlice()
    {
        History history;
        Phone jana = history.world.phone("Jana");
        Phone peter = history.world.phone("Peter");
        Visit visit = history.visited(jana, "done", "2026-01-02T08:00:00Z");
        jana.sync();
        peter.sync();
        const std::int64_t seq = peter.device.number("SELECT seq FROM visit");

        visit.plannedStart = at("2025-12-31T08:00:00Z");
        QVERIFY(jana.device.save(visit));
        jana.sync();
        peter.sync();

        QCOMPARE(history.placesOf(tableOf<Visit>, visit.id).back(), history.slice("2025H2"));
        QCOMPARE(peter.device.load<Visit>(visit.id)->plannedStart, visit.plannedStart);
        QCOMPARE(peter.device.number("SELECT seq FROM visit"), seq);
        QVERIFY(jana.isSound() && peter.isSound());
    }

    void whoHasNotTheTerritoryMayNotWriteIntoItsSlices()
    {
        History history;
        Phone jana = history.world.phone("Jana");
        jana.sync();
        history.world.part(jana);
        jana.sync();
        Visit visit = history.visit(jana, "done", "2025-12-01T08:00:00Z");
        visit.id = jana.device.store->newId();
        QVERIFY(jana.device.save(visit));

        jana.sync();

        QVERIFY(!history.world.server.find<Visit>(visit.id));
        QCOMPARE(jana.device.number("SELECT count(*) FROM outbox WHERE state = 3"), 1);
    }

    // A row of a store that is older than slices: what it says is history, where it stands is not.
    void anOlderStoreIsBroughtIntoSlices()
    {
        History history;
        Server &server = history.world.server;
        Phone jana = history.world.phone("Jana");
        const Visit old = history.visited(jana, "planned", "2025-12-01T08:00:00Z");
        const Visit older = history.visited(jana, "planned", "2023-12-01T08:00:00Z");
        QVERIFY(server.storage->pool().write(
            [](Database &db) { db.run("UPDATE visit SET state = 'done'"); }));
        jana.sync();
        QVERIFY(jana.device.load<Visit>(older.id));

        const auto moved = moveHistory(*server.storage, std::stop_token());
        const auto again = moveHistory(*server.storage, std::stop_token());
        jana.sync();

        QVERIFY(moved && *moved == 2 && again && *again == 0);
        QCOMPARE(history.placesOf(tableOf<Visit>, old.id).back(), history.slice("2025H2"));
        QVERIFY(jana.device.load<Visit>(old.id));
        QVERIFY(!jana.device.load<Visit>(older.id));
        QVERIFY(jana.isSound());
    }
};

QTEST_GUILESS_MAIN(HistorySlicesTest)
#include "history_slices_test.moc"
