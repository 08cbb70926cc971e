#include "app/dashboards/dashboards_screen.h"
#include "core/schema/signed.h"
#include "core/store/arrivals.h"
#include "core/store/row.h"
#include "core/store/trusted_keys.h"
#include "tests/support/rows.h"

using namespace roundsman;
using namespace roundsman::test;

// A phone that trusts the organisation's key, and what head office sends it.
struct Scene
{
    Device device;
    SigningKey key = SigningKey::make(device.entropy);
    Words words{device.clock};
    Dashboard dashboard;

    Scene()
    {
        dashboard.id = device.store->newId();
        dashboard.audience = device.store->newId();
        dashboard.code = "cargo";
        dashboard.title = "Cargo today";
        dashboard.version = 1;
        dashboard.asOf = device.clock.now() - 2h;
        dashboard.validUntil = device.clock.now() + 10h;
        dashboard.tiles = toDocument({{{{"en", "Cargo today"}}}, {tile("ord"), tile("pvg")}});
        const std::vector<PublicKey> keys{key.publicKey()};
        if (!device.write([keys](Database &db) { putTrustedKeys(db, keys); }))
            qFatal("the keys could not be written");
    }

    static Tile tile(const QString &key)
    {
        Tile made;
        made.key = key;
        made.kind = "capacity";
        made.title = {{{QString(), "FRA – " + key.toUpper()}}};
        made.lane = "FRA-" + key.toUpper();
        made.stance = "hold";
        made.figures = {{{{{"en", "free"}, {"sk", "voľné"}}}, 6.2, {}, 1, "t"},
                        {{{{"en", "quote"}}}, 2.45, TileFigure::Form::Money, 2, "EUR/kg"}};
        made.spark = {3, 2, 1};
        made.band = PriceBand{2.2, 2.7, 2.45, 2.3};
        made.currency = "EUR";
        made.say = {{{"en", "Book by noon."}, {"sk", "Do poludnia."}}};
        return made;
    }

    // As it comes from head office: a row of the server, and word of it.
    void arrive(const std::function<void(Record &)> &tamper = {})
    {
        Record record = toRecord(dashboard);
        signRow(key, tableOf<Dashboard>, dashboard.id, record);
        if (tamper)
            tamper(record);
        const auto written = device.write([&](Database &db) -> Result<bool> {
            const auto before = findRow(db, tableOf<Dashboard>, dashboard.id);
            StoredRow after;
            after.rv = 1;
            after.record = record;
            putRow(db, tableOf<Dashboard>, dashboard.id, before ? &*before : nullptr, after);
            return noteArrivals(db,
                                device.store->journal(),
                                device.store->ambient(),
                                {device.owner.user, Role::Rep, 7});
        });
        if (!written)
            qFatal("%s", written.error().message.c_str());
        device.store->announce({"dashboard", "receipt"});
    }
};

static std::size_t place(const char *column)
{
    return std::size_t(tableOf<Dashboard>.indexOf(std::string_view(column)));
}

class DashboardsScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void showsFiguresWhatToSayAndHowOldItIs()
    {
        Scene scene;
        scene.arrive();
        DashboardsScreen screen(*scene.device.store, scene.words);

        QTRY_COMPARE(screen.tiles()->count(), 2);
        const ShownTile &tile = screen.tiles()->tiles().first();
        QCOMPARE(tile.section, "Cargo today");
        QCOMPARE(tile.title, "FRA – ORD");
        QCOMPARE(tile.figures.at(0), (Figure{"6.2", "t", "free"}));
        QCOMPARE(tile.figures.at(1), (Figure{"2.45", "€/kg", "quote"}));
        QCOMPARE(tile.low, "2.20");
        QCOMPARE(tile.rival, "2.30");
        QVERIFY(qAbs(tile.ours - 0.5) < 0.001 && qAbs(tile.theirs - 0.2) < 0.001);
        QCOMPARE(tile.course, "M0.0000 0.0000L0.5000 0.5000L1.0000 1.0000");
        QCOMPARE(tile.say, "Book by noon.");
        QCOMPARE(tile.age, "as of 06:00, valid to 18:00");
        QVERIFY(tile.trusted && !tile.expired);

        scene.words.speak("sk");
        QCOMPARE(screen.tiles()->tiles().first().say, "Do poludnia.");
        QCOMPARE(screen.tiles()->tiles().first().figures.at(0).label, "voľné");
    }

    void showsNoFigureOfWhatWasForged()
    {
        Scene scene;
        scene.arrive([](Record &record) {
            record[place("tiles")] = toUtf8(toDocument({{}, {Scene::tile("forged")}}));
        });
        DashboardsScreen screen(*scene.device.store, scene.words);

        QTRY_COMPARE(screen.tiles()->count(), 1);
        const ShownTile &tile = screen.tiles()->tiles().first();
        QVERIFY(!tile.trusted);
        QVERIFY(tile.figures.isEmpty() && tile.say.isEmpty());
        QVERIFY2(tile.line.contains("not signed"), qPrintable(tile.line));
        QCOMPARE(scene.device.number("SELECT count(*) FROM receipt"), 0);
    }

    void showsNoFigureOfAnOlderVersionThatWasPlayedAgain()
    {
        Scene scene;
        scene.dashboard.version = 2;
        scene.arrive();
        DashboardsScreen screen(*scene.device.store, scene.words);
        QTRY_COMPARE(screen.tiles()->count(), 2);
        QVERIFY(screen.tiles()->tiles().first().trusted);

        scene.dashboard.version = 1;
        scene.arrive();

        QTRY_COMPARE(screen.tiles()->count(), 1);
        QVERIFY(!screen.tiles()->tiles().first().trusted);
    }

    void whatHasEndedIsGreyAndSaysNothing()
    {
        Scene scene;
        scene.arrive();
        DashboardsScreen screen(*scene.device.store, scene.words);
        QTRY_COMPARE(screen.tiles()->count(), 2);

        scene.device.clock.pass(11h);
        emit scene.words.changed();

        const ShownTile &tile = screen.tiles()->tiles().first();
        QVERIFY(tile.expired);
        QCOMPARE(tile.section, "Too old to quote");
        QCOMPARE(tile.age, "expired today: do not quote");
        QVERIFY(tile.say.isEmpty());
    }

    void whatIsWithdrawnDisappears()
    {
        Scene scene;
        scene.arrive();
        DashboardsScreen screen(*scene.device.store, scene.words);
        QTRY_COMPARE(screen.tiles()->count(), 2);

        scene.dashboard.version = 2;
        scene.dashboard.withdrawn = true;
        scene.arrive();

        QTRY_COMPARE(screen.tiles()->count(), 0);
    }

    void anOpinionIsOneRowThatCanBeTakenBack()
    {
        Scene scene;
        scene.arrive();
        DashboardsScreen screen(*scene.device.store, scene.words);
        QTRY_COMPARE(screen.tiles()->count(), 2);
        const QString key = screen.tiles()->keyAt(0);

        screen.answer(key, true);
        QTRY_VERIFY(screen.tiles()->find(key)->useful);
        screen.answer(key, false);
        QTRY_VERIFY(screen.tiles()->find(key)->notUseful);
        QVERIFY(!screen.tiles()->find(key)->useful);
        QCOMPARE(scene.device.number("SELECT count(*) FROM reaction WHERE useful = 'notUseful'"),
                 1);
        screen.takeBack(key);

        QTRY_VERIFY(!screen.tiles()->find(key)->notUseful);
        QCOMPARE(scene.device.number("SELECT count(*) FROM reaction"), 1);
        QCOMPARE(scene.device.number("SELECT count(*) FROM reaction WHERE useful = ''"), 1);
    }

    void whatWasLookedAtIsSeen()
    {
        Scene scene;
        scene.arrive();
        DashboardsScreen screen(*scene.device.store, scene.words);
        QTRY_COMPARE(screen.unseen(), 1);
        QCOMPARE(scene.device.number("SELECT count(*) FROM receipt WHERE seenAt IS NULL"), 1);

        screen.see();

        QCOMPARE(screen.unseen(), 0);
        QTRY_COMPARE(scene.device.number("SELECT count(*) FROM receipt WHERE seenAt > 0"), 1);
        QCOMPARE(scene.device.number("SELECT count(*) FROM receipt"), 1);
    }

    void chipsFilterByLaneAndByOnesOwnCustomers()
    {
        Scene scene;
        Customer nord = customer(scene.device, "Pharma Nord");
        nord.owner = scene.device.owner.user;
        QVERIFY(scene.device.write([&](Database &db) {
            StoredRow row;
            row.rv = 1;
            row.record = toRecord(nord);
            putRow(db, tableOf<Customer>, nord.id, nullptr, row);
        }));
        Tile wanted = Scene::tile("jnb");
        wanted.customers = {toQString(nord.id.text())};
        Tile later = Scene::tile("pvg");
        later.key = "pvg later";
        scene.dashboard.tiles =
            toDocument({{}, {Scene::tile("ord"), Scene::tile("pvg"), later, wanted}});
        scene.arrive();
        DashboardsScreen screen(*scene.device.store, scene.words);
        QTRY_COMPARE(screen.tiles()->count(), 4);
        QCOMPARE(screen.filters()->keyAt(0), "mine");
        QCOMPARE(screen.filters()->count(), 4);

        screen.filters()->choose("mine");
        QCOMPARE(screen.tiles()->count(), 1);
        QCOMPARE(screen.tiles()->tiles().first().customers.first().text, "Pharma Nord");
        screen.filters()->choose("mine");
        screen.filters()->choose("lane FRA-PVG");
        QCOMPARE(screen.tiles()->count(), 2);
        QCOMPARE(screen.tiles()->tiles().first().title, "FRA – PVG");

        screen.clear();
        QCOMPARE(screen.tiles()->count(), 4);
    }
};

QTEST_GUILESS_MAIN(DashboardsScreenTest)
#include "dashboards_screen_test.moc"
