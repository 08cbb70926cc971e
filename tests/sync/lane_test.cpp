#include "sync/server/lane_threads.h"
#include "sync/server/router.h"

#include <QTest>

#include <boost/asio/post.hpp>

#include <future>
#include <latch>

using namespace roundsman;
using namespace std::chrono_literals;

class LaneTest : public QObject
{
    Q_OBJECT

private slots:
    void largeThingsDoNotTakeTheThreadsOfSmallOnes()
    {
        LaneThreads lanes;
        std::latch ends(1);
        for (const Lane lane : {Lane::Snapshots, Lane::Blobs, Lane::Pull}) {
            for (int i = 0; i < 50; ++i)
                boost::asio::post(lanes.of(lane), [&] { ends.wait(); });
        }

        for (const Lane lane : {Lane::Edits, Lane::Control}) {
            auto done = std::make_shared<std::promise<void>>();
            auto served = done->get_future();
            boost::asio::post(lanes.of(lane), [done] { done->set_value(); });
            QCOMPARE(served.wait_for(10s), std::future_status::ready);
        }
        ends.count_down();
        lanes.join();
    }

    void aFullLaneSaysSoAndTheOthersDoNot()
    {
        LaneThreads lanes;
        std::vector<std::unique_ptr<LaneThreads::Place>> inside;
        const LaneLimit &limit = limitOf(Lane::Blobs);
        while (!lanes.isFull(Lane::Blobs))
            inside.emplace_back(new LaneThreads::Place(lanes.enter(Lane::Blobs)));

        QCOMPARE(inside.size(), limit.threads + std::size_t(limit.waiting));
        QVERIFY(!lanes.isFull(Lane::Edits));
        inside.pop_back();
        QVERIFY(!lanes.isFull(Lane::Blobs));
        lanes.join();
    }

    void anExchangeThatOnlyAsksGivesWay_data()
    {
        QTest::addColumn<QString>("priority");
        QTest::addColumn<int>("lane");
        QTest::newRow("edits") << "u=1" << int(Lane::Edits);
        QTest::newRow("only asks") << "u=4" << int(Lane::Pull);
        QTest::newRow("says nothing") << "" << int(Lane::Edits);
        QTest::newRow("says something odd") << "u=" << int(Lane::Edits);
    }
    void anExchangeThatOnlyAsksGivesWay()
    {
        QFETCH(QString, priority);
        QFETCH(int, lane);
        Route route;
        route.lane = Lane::Edits;
        HttpRequest request;
        request.priority = priority.toStdString();

        QCOMPARE(int(laneOf(route, request)), lane);
    }

    void priorityMovesNothingElse()
    {
        Route route;
        route.lane = Lane::Snapshots;
        HttpRequest request;
        request.priority = "u=0";

        QCOMPARE(laneOf(route, request), Lane::Snapshots);
    }

    void theStoreHasAConnectionForEveryThread()
    {
        std::size_t threads = 0;
        for (const LaneLimit &limit : laneLimits)
            threads += limit.threads;

        QCOMPARE(threads, std::size_t(laneThreads));
    }
};

QTEST_GUILESS_MAIN(LaneTest)
#include "lane_test.moc"
