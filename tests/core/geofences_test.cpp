#include "core/domain/catalog.h"
#include "core/domain/geofences.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace roundsman;

static Id numbered(int number)
{
    Id id;
    id.bytes[14] = std::uint8_t(number >> 8);
    id.bytes[15] = std::uint8_t(number);
    return id;
}

// `count` doors in a row to the east of a place, `step` degrees apart, the farthest first.
static std::vector<Door> row(const Place &from, int count, double step)
{
    std::vector<Door> doors;
    for (int i = count; i > 0; --i) {
        double lon = from.lon + step * i;
        lon = lon > 180 ? lon - 360 : lon;
        doors.push_back({numbered(i), {from.lat, lon}});
    }
    return doors;
}

static std::vector<int> watched(const Geofences &set)
{
    std::vector<int> numbers;
    for (const Door &door : set.doors)
        numbers.push_back(door.customer.bytes[14] * 256 + door.customer.bytes[15]);
    return numbers;
}

static std::vector<int> oneTo(int last)
{
    std::vector<int> numbers;
    for (int i = 1; i <= last; ++i)
        numbers.push_back(i);
    return numbers;
}

class GeofencesTest : public QObject
{
    Q_OBJECT

private slots:
    void theNearestNineteenAreWatchedWhereverOneIs_data()
    {
        QTest::addColumn<double>("lat");
        QTest::addColumn<double>("lon");
        QTest::newRow("a town") << 48.143 << 17.107;
        QTest::newRow("the equator") << 0.0 << 0.0;
        QTest::newRow("where the day begins") << -16.8 << 179.95;
        QTest::newRow("beside the pole") << 89.9 << -20.0;
    }
    void theNearestNineteenAreWatchedWhereverOneIs()
    {
        QFETCH(double, lat);
        QFETCH(double, lon);
        const Place here{lat, lon};

        const Geofences set = geofencesAt(here, row(here, 40, 0.01));

        QCOMPARE(watched(set), oneTo(19));
        QCOMPARE(set.home->centre, here);
    }

    void atThePoleEveryDoorOnOneCircleIsAsNear()
    {
        const Place pole{90, 0};

        const Geofences set = geofencesAt(pole, row({89.9, 0}, 30, 10));

        QCOMPARE(set.doors.size(), mostDoors);
        QVERIFY(set.home->radius > 10'000); // they are eleven kilometres away
    }

    void fewerThanTwentyNeedNoTwentieth_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("nineteen") << 19;
    }
    void fewerThanTwentyNeedNoTwentieth()
    {
        QFETCH(int, count);
        const Place here{48.143, 17.107};

        const Geofences set = geofencesAt(here, row(here, count, 0.01));

        QCOMPARE(watched(set), oneTo(count));
        QVERIFY(!set.home);
    }

    void doorsInOneHouseAreTakenInTheSameOrderEachTime()
    {
        const Place house{48.143, 17.107};
        std::vector<Door> doors;
        for (int i = 25; i > 0; --i)
            doors.push_back({numbered(i), house});

        QCOMPARE(watched(geofencesAt(house, doors)), oneTo(19));
        std::ranges::reverse(doors);
        QCOMPARE(watched(geofencesAt(house, doors)), oneTo(19));
        QCOMPARE(geofencesAt(house, doors).home->radius, smallestHome);
    }

    void withinHomeOneIsAtNoDoorButTheWatchedOnes()
    {
        std::mt19937 random(20);
        std::uniform_real_distribution<double> lat(47.5, 48.5), lon(16.5, 18.0);
        for (int round = 0; round < 50; ++round) {
            std::vector<Door> doors;
            for (int i = 1; i <= 200; ++i)
                doors.push_back({numbered(i), {lat(random), lon(random)}});
            const Geofences set = geofencesAt({lat(random), lon(random)}, doors);
            const auto isWatched = [&](const Door &door) {
                return std::ranges::any_of(
                    set.doors, [&](const Door &each) { return each.customer == door.customer; });
            };
            for (const Door &door : doors) { // standing at its threshold towards home
                if (metresBetween(set.home->centre, door.place) - doorRadius < set.home->radius)
                    QVERIFY(isWatched(door) || set.home->radius == smallestHome);
            }
        }
    }

    // Where a person is has no column to travel in: a customer's own address is all there is.
    void noRowButACustomersCanCarryAPlace()
    {
        for (const Table *table : catalog()) {
            for (const Column &column : table->columns) {
                const bool isPlace = column.kind == Kind::Real;
                QVERIFY2(!isPlace || std::string_view(table->name) == "customer", column.name);
            }
        }
    }
};

QTEST_APPLESS_MAIN(GeofencesTest)
#include "geofences_test.moc"
