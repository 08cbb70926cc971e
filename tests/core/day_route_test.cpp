#include "core/domain/day_route.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace roundsman;
using namespace std::chrono_literals;

static constexpr Instant morning{1'774'335'600'000}; // 24 March 2026, 07:00 UTC
static constexpr double kilometre = 1 / 111.195;     // in degrees of latitude

static Stop stop(double km, std::chrono::milliseconds opens, std::chrono::milliseconds closes)
{
    return {Place{48 + km * kilometre, 17}, morning + opens, morning + closes, 20min};
}

static std::vector<Stop> anyStops(std::mt19937 &random, int count)
{
    std::uniform_int_distribution<int> far(0, 3000), minutes(0, 480);
    std::vector<Stop> stops;
    for (int i = 0; i < count; ++i) {
        const auto opens = std::chrono::minutes(minutes(random));
        stops.push_back(
            stop(far(random) / 100.0, opens, opens + std::chrono::minutes(minutes(random))));
        stops.back().place->lon += far(random) / 100.0 * kilometre;
        if (random() % 10 == 0)
            stops.back().place.reset();
    }
    return stops;
}

static bool isEachOnce(std::vector<std::size_t> order, std::size_t count)
{
    std::ranges::sort(order);
    std::vector<std::size_t> all(count);
    std::iota(all.begin(), all.end(), 0);
    return order == all;
}

class DayRouteTest : public QObject
{
    Q_OBJECT

private slots:
    void whoClosesFirstComesFirstThenTheWayDecides()
    {
        const std::vector<Stop> stops{stop(1, 0min, 480min),
                                      stop(9, 0min, 480min),
                                      stop(10, 0min, 50min), // closes first
                                      stop(2, 0min, 480min)};

        const Route route = bestRoute({morning, Place{48, 17}}, stops);

        QCOMPARE(route.missed, 0);
        QCOMPARE(route.order, (std::vector<std::size_t>{0, 2, 1, 3}));
    }

    void anAppointmentStaysWhereItIs()
    {
        const std::vector<Stop> stops{stop(5, 120min, 125min), stop(1, 0min, 480min)};

        const Route route = bestRoute({morning, Place{48, 17}}, stops);

        QCOMPARE(route.missed, 0);
        QCOMPARE(route.order, (std::vector<std::size_t>{1, 0}));
    }

    void nobodyWaitsAtADoorToSaveTheWay()
    {
        const std::vector<Stop> stops{stop(1, 300min, 900min), // opens at noon
                                      stop(2, 0min, 900min),
                                      stop(3, 0min, 900min)};

        const Route route = bestRoute({morning, Place{48, 17}}, stops);

        QCOMPARE(route.order.back(), std::size_t(0));
    }

    void noStopsAreNoRoute()
    {
        const Route route = bestRoute({morning, {}}, {});

        QVERIFY(route.order.empty());
        QCOMPARE(route.end.ms, morning.ms);
    }

    // By trying every order, without the search that is tested.
    void noOrderOfAFewStopsIsBetter()
    {
        std::mt19937 random(9);
        for (int round = 0; round < 60; ++round) {
            const std::vector<Stop> stops = anyStops(random, 2 + round % 5);
            const RouteStart start{morning, Place{48.1, 17.1}};
            const Route route = bestRoute(start, stops);
            QVERIFY(isEachOnce(route.order, stops.size()));

            std::vector<std::size_t> order(stops.size());
            std::iota(order.begin(), order.end(), 0);
            do {
                const Route other = routeAlong(start, stops, order);
                QVERIFY(route.missed <= other.missed); // what can be kept is kept
                QVERIFY(!isBetter(other, route));
            } while (std::ranges::next_permutation(order).found);
        }
    }

    void noOrderIsWorseThanTheGivenOne_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 9, 10, 25})
            QTest::addRow("%d stops", count) << count;
    }
    void noOrderIsWorseThanTheGivenOne()
    {
        QFETCH(int, count);
        std::mt19937 random{std::mt19937::result_type(count)};
        for (int round = 0; round < 5; ++round) {
            const std::vector<Stop> stops = anyStops(random, count);
            const RouteStart start{morning, {}};
            std::vector<std::size_t> given(stops.size());
            std::iota(given.begin(), given.end(), 0);

            const Route route = bestRoute(start, stops);

            QVERIFY(isEachOnce(route.order, stops.size()));
            QVERIFY(!isBetter(routeAlong(start, stops, given), route));
            QCOMPARE(routeAlong(start, stops, route.order).metres, route.metres);
        }
    }

    void manyStopsInDisorderAreBroughtInARow()
    {
        std::vector<Stop> stops;
        for (const int km : {7, 1, 11, 4, 9, 2, 12, 6, 3, 10, 5, 8})
            stops.push_back(stop(km, 0min, 24h));

        const Route route = bestRoute({morning, Place{48, 17}}, stops);

        QVERIFY2(route.metres < 12'100, qPrintable(QString::number(route.metres)));
    }
};

QTEST_APPLESS_MAIN(DayRouteTest)
#include "day_route_test.moc"
