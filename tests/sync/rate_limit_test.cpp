#include "sync/server/rate_limit.h"

#include <QTest>

using namespace roundsman;
using namespace std::chrono_literals;

class RateLimitTest : public QObject
{
    Q_OBJECT

private slots:
    void aBurstIsLetInAndThenARate()
    {
        RateLimit limit({10, 50});

        for (int i = 0; i < 50; ++i)
            QVERIFY(!limit.refuse("phone", 0ms));

        QCOMPARE(limit.refuse("phone", 0ms), 100ms);
        QVERIFY(!limit.refuse("phone", 100ms));
        QCOMPARE(limit.refuse("phone", 100ms), 100ms);
    }

    void oneCallerDoesNotCostAnother()
    {
        RateLimit limit({1, 1});
        QVERIFY(!limit.refuse("phone", 0ms));
        QVERIFY(limit.refuse("phone", 0ms));

        QVERIFY(!limit.refuse("tablet", 0ms));
    }

    void askingDoesNotTake()
    {
        RateLimit limit({1, 1});

        QVERIFY(!limit.wait("phone", 0ms));
        QVERIFY(!limit.wait("phone", 0ms));
        QVERIFY(!limit.refuse("phone", 0ms));
        QCOMPARE(limit.wait("phone", 0ms), 1000ms);
    }

    void fiveWrongCodesAreTenMinutesWorth()
    {
        RateLimit limit(wrongCodeRate);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!limit.refuse("203.0.113.9", 0ms));

        QCOMPARE(limit.refuse("203.0.113.9", 0ms), 120s);
        for (int i = 0; i < 5; ++i)
            QVERIFY(!limit.refuse("203.0.113.9", 10min));
        QVERIFY(limit.refuse("203.0.113.9", 10min));
    }

    void strangersDoNotFillTheMemory()
    {
        RateLimit limit({1, 2}, 100);
        QVERIFY(!limit.refuse("busy", 0ms));

        for (int i = 0; i < 10'000; ++i)
            QVERIFY(!limit.refuse(std::to_string(i), 10ms * i));

        QVERIFY(limit.keys() <= 100);
    }
};

QTEST_GUILESS_MAIN(RateLimitTest)
#include "rate_limit_test.moc"
