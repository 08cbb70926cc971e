#include "core/domain/rules.h"

#include <QTest>

#include <algorithm>

using namespace roundsman;
using namespace std::chrono_literals;

static Id id(std::uint8_t n)
{
    Id id;
    id.bytes.fill(n);
    return id;
}

static constexpr Instant noon{1'700'000'000'000};

static PriceList list(std::uint8_t n, std::chrono::hours ago)
{
    PriceList list;
    list.id = id(n);
    list.segment = id(100);
    list.state = "published";
    list.validFrom = noon - ago;
    return list;
}

static Price price(std::uint8_t onList, std::int64_t from, std::int64_t minor)
{
    Price price;
    price.priceList = id(onList);
    price.product = id(50);
    price.minimumQuantity = Quantity::of(from);
    price.unitPrice = {minor};
    return price;
}

static PriceQuestion ask(std::int64_t quantity)
{
    return {id(50), Quantity::of(quantity), {id(99), id(100)}, id(7), noon};
}

static std::optional<std::int64_t>
answer(const PriceQuestion &question, std::vector<PriceList> lists, std::vector<Price> prices)
{
    const auto asked = [&]() -> std::optional<std::int64_t> {
        const auto found = applicablePrice(question, lists, prices);
        return found ? std::optional(found->price->unitPrice.minor) : std::nullopt;
    };
    const auto forwards = asked();
    std::ranges::reverse(lists);
    std::ranges::reverse(prices);
    return asked() == forwards ? forwards : -1; // the order given must not matter
}

class RulesTest : public QObject
{
    Q_OBJECT

private slots:
    void theNewestListCounts()
    {
        QCOMPARE(answer(ask(1), {list(1, 48h), list(2, 1h)}, {price(1, 0, 100), price(2, 0, 90)}),
                 90);
    }

    void aListWithoutTheProductIsPassedOver()
    {
        QCOMPARE(answer(ask(1), {list(1, 48h), list(2, 1h)}, {price(1, 0, 100)}), 100);
    }

    void theHighestStepReachedCounts()
    {
        const std::vector<Price> prices{price(1, 0, 100), price(1, 10, 80), price(1, 100, 60)};
        QCOMPARE(answer(ask(9), {list(1, 1h)}, prices), 100);
        QCOMPARE(answer(ask(10), {list(1, 1h)}, prices), 80);
        QCOMPARE(answer(ask(1'000), {list(1, 1h)}, prices), 60);
    }

    void thereMayBeNoPriceForSoFew()
    {
        QCOMPARE(answer(ask(5), {list(1, 1h)}, {price(1, 10, 80)}), std::nullopt);
    }

    void onlyAListInForceCounts_data()
    {
        QTest::addColumn<PriceList>("list");
        QTest::addColumn<bool>("isInForce");

        const auto changed = [](auto change) {
            PriceList other = list(1, 1h);
            change(other);
            return other;
        };
        QTest::newRow("in force") << list(1, 1h) << true;
        QTest::newRow("always") << changed([](auto &l) { l.validFrom.reset(); }) << true;
        QTest::newRow("from this moment") << changed([](auto &l) { l.validFrom = noon; }) << true;
        QTest::newRow("not yet") << changed([](auto &l) { l.validFrom = noon + 1ms; }) << false;
        QTest::newRow("until later") << changed([](auto &l) { l.validUntil = noon + 1ms; }) << true;
        QTest::newRow("until now") << changed([](auto &l) { l.validUntil = noon; }) << false;
        QTest::newRow("a draft") << changed([](auto &l) { l.state = "draft"; }) << false;
        QTest::newRow("withdrawn") << changed([](auto &l) { l.state = "withdrawn"; }) << false;
        QTest::newRow("of others") << changed([](auto &l) { l.segment = id(3); }) << false;
        QTest::newRow("of here") << changed([](auto &l) { l.territory = id(7); }) << true;
        QTest::newRow("of elsewhere") << changed([](auto &l) { l.territory = id(8); }) << false;
    }
    void onlyAListInForceCounts()
    {
        QFETCH(PriceList, list);
        QTEST(isInForce(list, ask(1)), "isInForce");
    }

    void twoListsOfOneMomentAreToldApartByVersion()
    {
        PriceList second = list(2, 1h);
        second.version = 1;
        QCOMPARE(answer(ask(1), {list(3, 1h), second}, {price(2, 0, 90), price(3, 0, 100)}), 90);
    }

    void aPriceKnowsItsAge()
    {
        const std::vector lists{list(1, 72h)};
        const std::vector prices{price(1, 0, 100)};

        QCOMPARE(applicablePrice(ask(1), lists, prices)->age, 72h);
    }

    void anOfferUnderTheFloorNeedsApproval()
    {
        Price cheap = price(1, 0, 100);
        QVERIFY(!isUnderFloor(cheap, {1}));
        cheap.floor = Money{80};
        QVERIFY(!isUnderFloor(cheap, {80}));
        QVERIFY(isUnderFloor(cheap, {79}));
    }

    void amountsAreRoundedHalfAwayFromZero()
    {
        QCOMPARE((Money{101} * Quantity{500}).minor, 51);
        QCOMPARE((Money{-101} * Quantity{500}).minor, -51);
        QCOMPARE((Money{333} * Quantity{333}).minor, 111);
        QCOMPARE((Money{1'490} * Quantity::of(12)).minor, 17'880);
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
