#include "tests/sync/snapshot_scene.h"

#include <QTest>

#include <filesystem>

using namespace roundsman;
using namespace roundsman::test;

// Snapshots on their way into a device's tables.
class SnapshotLoadTest : public QObject
{
    Q_OBJECT

private slots:
    void aFirstSyncBySnapshotEqualsOneByPages()
    {
        SnapshotScene scene;
        scene.shops(95);
        Phone jana = scene.world.phone("Jana");
        Phone peter = scene.world.phone("Peter");

        scene.sync(jana);
        scene.syncByPages(peter);

        QVERIFY(scene.fetched >= 10);
        QVERIFY(jana.isSound() && peter.isSound());
        QCOMPARE(rowsOf(jana), rowsOf(peter));
        QCOMPARE(positionsOf(jana), positionsOf(peter));
        QCOMPARE(jana.device.number("SELECT count(*) FROM customer"), 95);
        QCOMPARE(jana.device.number("SELECT count(*) FROM sync_scope WHERE state <> 1"), 0);
    }

    void whatChangedAfterTheSnapshotComesAsItsTail()
    {
        SnapshotScene scene;
        auto shops = scene.shops(60);
        const SnapshotOffer before = scene.made();
        shops[3].name = "Renamed";
        scene.world.server.put(shops[3]);
        scene.world.server.remove<Customer>(shops[5].id);
        const auto later = scene.shops(2);
        Phone jana = scene.world.phone("Jana");

        scene.sync(jana);

        QCOMPARE(scene.fetched, int(before.chunks.size()));
        QVERIFY(jana.isSound());
        QCOMPARE(jana.device.load<Customer>(shops[3].id)->name, QString("Renamed"));
        QVERIFY(!jana.device.load<Customer>(shops[5].id));
        QVERIFY(bool(jana.device.load<Customer>(later[1].id)));
    }

    void whatChangesWhileItLoadsComesToo()
    {
        SnapshotScene scene;
        auto shops = scene.shops(60);
        Phone jana = scene.world.phone("Jana");
        scene.sync(jana, 2);
        scene.world.server.remove<Customer>(shops[59].id);
        shops[58].name = "Renamed";
        scene.world.server.put(shops[58]);

        SnapshotScene::restart(jana);
        scene.sync(jana);

        QVERIFY(jana.isSound());
        QVERIFY(!jana.device.load<Customer>(shops[59].id));
        QCOMPARE(jana.device.load<Customer>(shops[58].id)->name, QString("Renamed"));
    }

    // It came after the snapshot was made, and left when the last chunk had just arrived.
    void whatLeavesAtTheEndOfALoadIsGoneWithoutARepair()
    {
        SnapshotScene scene;
        scene.shops(60);
        const int chunks = int(scene.made().chunks.size());
        const Id late = scene.shops(1).front().id;
        Phone jana = scene.world.phone("Jana");
        bool hasLeft = false;
        std::int64_t repairs = 0;
        scene.onStep = [&] {
            repairs += jana.device.number("SELECT count(*) FROM sync_scope WHERE repair <> 0");
            if (scene.fetched == chunks && !std::exchange(hasLeft, true))
                scene.world.server.remove<Customer>(late);
        };

        scene.sync(jana);

        QVERIFY(hasLeft);
        QCOMPARE(repairs, 0);
        QVERIFY(jana.isSound());
        QVERIFY(!jana.device.load<Customer>(late));
    }

    void aLoadThatWasCutGoesOnWithTheNextChunk()
    {
        SnapshotScene scene;
        scene.shops(95);
        Phone jana = scene.world.phone("Jana");
        scene.sync(jana, 4);
        QCOMPARE(jana.device.number("SELECT count(*) FROM customer"), 40);
        const int before = scene.fetched;

        jana.device.reopen();
        SnapshotScene::restart(jana);
        scene.sync(jana);

        QCOMPARE(scene.fetched - before, 6);
        QCOMPARE(jana.device.number("SELECT count(*) FROM customer"), 95);
        QVERIFY(jana.isSound());
        QCOMPARE(jana.device.number("SELECT count(*) FROM sync_kv WHERE key LIKE 'snap%'"), 0);
    }

    void aDamagedChunkIsRefusedAndFetchedAgain()
    {
        SnapshotScene scene;
        scene.shops(40);
        scene.damaged = 1;
        Phone jana = scene.world.phone("Jana");

        scene.sync(jana);

        QVERIFY(scene.fetched > 4);
        QVERIFY(jana.isSound());
        QCOMPARE(jana.device.number("SELECT count(*) FROM customer"), 40);
    }

    void aSnapshotThatIsAlwaysDamagedIsGivenUpForPages()
    {
        SnapshotScene scene;
        scene.shops(40);
        scene.damaged = 1'000;
        Phone jana = scene.world.phone("Jana");

        scene.sync(jana);

        QVERIFY(scene.fetched < 12);
        QVERIFY(jana.isSound());
        QCOMPARE(jana.device.number("SELECT count(*) FROM customer"), 40);
    }

    void anEditMadeWhileItLoadsIsSentAndKept()
    {
        SnapshotScene scene;
        const auto shops = scene.shops(60);
        Phone jana = scene.world.phone("Jana");
        scene.sync(jana, 2);
        const auto here = jana.device.number("SELECT count(*) FROM customer");
        QVERIFY(here > 0 && here < 60);
        const auto loaded = std::ranges::find_if(
            shops, [&](const Customer &shop) { return bool(jana.device.load<Customer>(shop.id)); });
        Customer edited = *loaded;
        edited.phone = "0905";
        QVERIFY(jana.device.save(edited));

        SnapshotScene::restart(jana);
        scene.sync(jana);

        QCOMPARE(scene.world.server.find<Customer>(edited.id)->phone, QString("0905"));
        QCOMPARE(jana.device.load<Customer>(edited.id)->phone, QString("0905"));
        QCOMPARE(jana.device.number("SELECT count(*) FROM outbox WHERE state = 2"), 1);
        QCOMPARE(jana.device.number("SELECT count(*) FROM sync_base"), 0);
        QVERIFY(jana.isSound());
    }

    void aTerritoryTakenAwayWhileItLoadsLeaves()
    {
        SnapshotScene scene;
        scene.shops(60);
        Phone jana = scene.world.phone("Jana");
        scene.sync(jana, 2);

        scene.world.part(jana);
        SnapshotScene::restart(jana);
        scene.sync(jana);

        QCOMPARE(jana.device.number("SELECT count(*) FROM customer"), 0);
        QVERIFY(jana.isSound());
    }

    void aSnapshotThatIsGoneIsAskedForAnew()
    {
        SnapshotScene scene;
        scene.shops(60);
        Phone jana = scene.world.phone("Jana");
        scene.sync(jana, 2);

        std::filesystem::remove_all(scene.folder);
        SnapshotScene::restart(jana);
        scene.sync(jana);

        QCOMPARE(jana.device.number("SELECT count(*) FROM customer"), 60);
        QVERIFY(jana.isSound());
    }

    void smallTerritoriesOfAManagerComeTogether()
    {
        SnapshotScene scene;
        const Id country = scene.world.server.territory("Country");
        for (int i = 0; i < 6; ++i)
            scene.shops(15, scene.world.server.territory(QString("Area %1").arg(i), country));
        Phone boss(scene.world.server,
                   scene.world.server.enlist("Mária", Role::Manager, {country}),
                   "Mária");

        scene.sync(boss);

        QVERIFY(scene.fetched >= 9);
        QCOMPARE(boss.device.number("SELECT count(*) FROM customer"), 90);
        QVERIFY(boss.isSound());
    }

    void fewRowsComeAsPages()
    {
        SnapshotScene scene;
        scene.shops(10);
        Phone jana = scene.world.phone("Jana");

        scene.sync(jana);

        QCOMPARE(scene.fetched, 0);
        QVERIFY(jana.isSound());
    }

    void aDeskThatCannotWriteLeavesItToPages()
    {
        SnapshotScene scene;
        scene.shops(30);
        std::filesystem::create_directories(std::filesystem::path(scene.folder).parent_path());
        QVERIFY(writeDurably(scene.folder, Bytes(3))); // a file where the folder should be
        Phone jana = scene.world.phone("Jana");

        scene.sync(jana);

        QCOMPARE(scene.fetched, 0);
        QCOMPARE(jana.device.number("SELECT count(*) FROM customer"), 30);
        QVERIFY(jana.isSound());
    }

    void afterAnythingARequestIsUnderWayOrATimerIsArmed()
    {
        SnapshotScene scene;
        scene.shops(60);
        scene.made();
        Phone jana = scene.world.phone("Jana");
        scene.phone = &jana;
        Effects effects = jana.exchange(*jana.step(event::Wake()).send);
        const auto fetches = effects.fetches;
        QVERIFY(fetches.size() >= 2);
        QVERIFY(effects.send);
        effects = jana.exchange(*effects.send);
        QVERIFY(jana.engine.isUnderWay());

        const Digest id = fetches[0].offer->id;
        for (const SnapshotFetch &each : fetches) {
            effects =
                jana.step(event::PieceFailed{id, each.chunk, {Error::Code::Offline, "gone"}, {}});
            QVERIFY(effects.timer && effects.fetches.empty());
        }
        QVERIFY(!jana.engine.isUnderWay());
        QVERIFY(jana.step(event::TimerFired()).send);
    }

private:
    static QStringList listed(Phone &phone, const std::string &sql)
    {
        QStringList lines;
        const auto read = phone.device.write([&](Database &db) {
            Query query = db.query(sql);
            while (query.next())
                lines += toQString(query.get<std::string>(0));
        });
        return read ? lines : QStringList();
    }
    static QStringList rowsOf(Phone &phone)
    {
        return listed(phone,
                      "SELECT hex(id) || _rv || name || hex(territory) FROM customer ORDER BY id");
    }
    static QStringList positionsOf(Phone &phone)
    {
        return listed(phone,
                      "SELECT name || ' ' || epoch || ' ' || cursor || ' ' || rows || ' ' || sum0 "
                      "FROM sync_scope WHERE name LIKE 'terr%' OR name LIKE 'comp%' ORDER BY name");
    }
};

QTEST_GUILESS_MAIN(SnapshotLoadTest)
#include "snapshot_load_test.moc"
