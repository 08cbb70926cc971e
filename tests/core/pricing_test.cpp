#include "tests/core/price_rows.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

class PricingTest : public QObject
{
    Q_OBJECT

private slots:
    void theListOfTheirTerritoryCountsBeforeANewerOneForAll()
    {
        PriceList here = list(1);
        here.territory = id(7);
        PriceList all = list(2);
        all.validFrom = noon - 1h;
        Price newer = price(90);
        newer.priceList = all.id;

        QCOMPARE(total({{here, all}, {price(100), newer}, {}}, 1), 100);
    }

    void aPromotionTakesItsPartOff_data()
    {
        QTest::addColumn<Promotion>("promotion");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<int>("total");

        const auto from = [](Promotion promotion, int least) {
            promotion.minimumQuantity = Quantity::of(least);
            return promotion;
        };
        const auto changed = [](auto change) {
            Promotion made = promotion(9, "percent", 1'000);
            change(made);
            return made;
        };
        QTest::newRow("ten percent") << promotion(9, "percent", 1'000) << 3 << 2'700;
        QTest::newRow("half a euro each") << promotion(9, "amount", 50) << 3 << 2'850;
        QTest::newRow("one of twelve free") << from(promotion(9, "free", 1), 12) << 25 << 23'000;
        QTest::newRow("too few") << from(promotion(9, "percent", 1'000), 10) << 9 << 9'000;
        QTest::newRow("enough") << from(promotion(9, "percent", 1'000), 10) << 10 << 9'000;
        QTest::newRow("more than all") << promotion(9, "amount", 5'000) << 1 << 0;
        QTest::newRow("over") << changed([](auto &p) { p.validUntil = noon; }) << 1 << 1'000;
        QTest::newRow("not yet") << changed([](auto &p) { p.validFrom = noon + 1ms; }) << 1
                                 << 1'000;
        QTest::newRow("a draft") << changed([](auto &p) { p.state = "draft"; }) << 1 << 1'000;
        QTest::newRow("of others") << changed([](auto &p) { p.segment = id(3); }) << 1 << 1'000;
        QTest::newRow("elsewhere") << changed([](auto &p) { p.territory = id(8); }) << 1 << 1'000;
        const auto dollars = [](auto &p) { p.kind = "amount", p.currency = "USD"; };
        QTest::newRow("other money") << changed(dollars) << 1 << 1'000;
        const auto named = [](auto &p) { p.products = {QString::fromStdString(id(51).text())}; };
        QTest::newRow("other products") << changed(named) << 1 << 1'000;
    }
    void aPromotionTakesItsPartOff()
    {
        QFETCH(Promotion, promotion);
        QFETCH(int, quantity);
        QFETCH(int, total);
        QCOMPARE(::total({{list(1)}, {price(1'000)}, {promotion}}, quantity), total);
    }

    void stackablePromotionsAddUp()
    {
        const PriceBook book{{list(1)},
                             {price(1'000)},
                             {stackable(promotion(9, "percent", 1'000)),
                              stackable(promotion(10, "percent", 500)),
                              stackable(promotion(11, "amount", 50))}};

        const auto line = priceLine(book, ask(2));

        QCOMPARE(line->total.minor, 1'600);
        QCOMPARE(line->promotions.size(), std::size_t(3));
    }

    void whatDoesNotStackStandsAloneWhereThatIsBetter()
    {
        PriceBook book{{list(1)},
                       {price(1'000)},
                       {stackable(promotion(9, "percent", 1'000)),
                        stackable(promotion(10, "percent", 500)),
                        promotion(11, "percent", 1'400)}};
        QCOMPARE(total(book, 1), 850);
        book.promotions[2].value = 1'600;
        QCOMPARE(total(book, 1), 840);
        QCOMPARE(priceLine(book, ask(1))->promotions.size(), std::size_t(1));
    }

    void ofTwoEqualPromotionsTheFirstNumberIsNamed()
    {
        const PriceBook book{{list(1)},
                             {price(1'000)},
                             {promotion(12, "percent", 1'000), promotion(11, "amount", 100)}};

        QCOMPARE(priceLine(book, ask(1))->promotions.front()->id, id(11));
    }

    void aLineIsRoundedOnceHalfAwayFromZero()
    {
        const PriceBook book{
            {list(1)},
            {price(333)},
            {stackable(promotion(9, "percent", 1'000)), stackable(promotion(10, "amount", 7))}};

        QCOMPARE(total(book, 1), 293);                               // 292.7
        QCOMPARE(total(book, 3), 878);                               // 878.1, not 3 × 293
        QCOMPARE(total(book, 1, 500), 278);                          // 278.065
        QCOMPARE(total({{list(1)}, {price(25)}, {}}, 1, 5'000), 13); // 12.5
    }

    void aPriceThatHasEndedIsShownAndNeverBinds()
    {
        PriceList old = list(1);
        old.validUntil = noon - 1h;
        const PriceBook book{{old}, {price(100)}, {promotion(9, "percent", 1'000)}};

        const auto line = priceLine(book, ask(2));

        QVERIFY(line && !line->binding);
        QCOMPARE(line->total.minor, 200);
        const Wanted wanted{straps, Quantity::of(2)};
        QVERIFY(!priceQuote(book, {{segment}, id(7)}, {&wanted, 1}, 0, noon).binding);
    }

    void theFloorIsOfWhatIsPaid()
    {
        PriceBook book{{list(1)}, {price(1'000)}, {}};
        book.prices[0].floor = Money{900};
        book.prices[0].target = Money{950};
        QCOMPARE(priceLine(book, ask(10), 1'000)->underFloor.minor, 0);
        QCOMPARE(priceLine(book, ask(10), 1'100)->underFloor.minor, 100);
        QCOMPARE(priceLine(book, ask(10), 1'000)->overTarget.minor, -500);
        book.promotions = {promotion(9, "percent", 1'500)};
        QCOMPARE(priceLine(book, ask(10))->underFloor.minor, 500);
    }

    void itIsValidUntilTheFirstOfItsReasonsEnds()
    {
        PriceBook book{{list(1)}, {price(1'000)}, {promotion(9, "percent", 1'000)}};
        book.lists[0].validUntil = noon + 48h;
        book.promotions[0].validUntil = noon + 24h;

        QCOMPARE(priceLine(book, ask(1))->validUntil, noon + 24h);
    }

    void aQuoteHasOneCurrency()
    {
        PriceList dollars = list(2);
        dollars.currency = "USD";
        Price ropes = price(70);
        ropes.product = id(51);
        ropes.priceList = dollars.id;
        const PriceBook book{{list(1), dollars}, {price(100), ropes}, {}};
        const std::vector<Wanted> both{{id(51), Quantity::of(1)}, {straps, Quantity::of(1)}};

        const QuotePrice quote = priceQuote(book, {{segment}, id(7)}, both, 0, noon);

        QCOMPARE(quote.currency, "EUR");
        QCOMPARE(quote.total.minor, 100);
        QVERIFY(!quote.lines[0] && quote.lines[1] && !quote.binding);
    }
};

QTEST_GUILESS_MAIN(PricingTest)
#include "pricing_test.moc"
