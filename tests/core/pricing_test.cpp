#include "core/domain/quote_price.h"
#include "tests/sim/random.h"

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
static const Id segment = id(100);
static const Id straps = id(50);

static PriceList list(std::uint8_t n)
{
    PriceList list;
    list.id = id(n);
    list.segment = segment;
    list.currency = "EUR";
    list.state = "published";
    list.validFrom = noon - 48h;
    list.version = n;
    return list;
}

static Price price(std::int64_t minor, std::int64_t from = 0)
{
    Price price;
    price.id = id(std::uint8_t(200 + from % 50));
    price.priceList = id(1);
    price.product = straps;
    price.minimumQuantity = Quantity::of(from);
    price.unitPrice = {minor};
    return price;
}

static Promotion promotion(std::uint8_t n, const char *kind, std::int64_t value)
{
    Promotion promotion;
    promotion.id = id(n);
    promotion.segment = segment;
    promotion.kind = kind;
    promotion.value = value;
    promotion.currency = "EUR";
    promotion.state = "published";
    return promotion;
}

static Promotion stackable(Promotion promotion)
{
    promotion.stackable = true;
    return promotion;
}

static PriceQuestion ask(std::int64_t quantity)
{
    return {straps, Quantity::of(quantity), {segment}, id(7), noon};
}

static std::int64_t total(const PriceBook &book, std::int64_t quantity, std::int64_t discount = 0)
{
    const auto line = priceLine(book, ask(quantity), discount);
    return line ? line->total.minor : -1;
}

// A book of whatever may stand in one, drawn by a seed.
static PriceBook anyBook(sim::Random &random)
{
    PriceBook book;
    for (std::uint8_t n = 1; n <= 3; ++n) {
        PriceList made = list(n);
        made.validFrom = noon - std::chrono::hours(random.below(4));
        made.version = std::int64_t(random.below(2));
        if (random.below(4) == 0)
            made.territory = id(std::uint8_t(7 + random.below(2)));
        if (random.below(4) == 0)
            made.validUntil = noon + std::chrono::hours(random.below(3)) - 1h;
        book.lists.push_back(made);
        for (int step = 0; step < 3; ++step) {
            Price each = price(std::int64_t(random.below(5'000)), step * 5);
            each.priceList = made.id;
            each.floor = Money{std::int64_t(random.below(5'000))};
            book.prices.push_back(each);
        }
    }
    for (std::uint8_t n = 10; n < 15; ++n) {
        static constexpr const char *kinds[] = {"percent", "amount", "free"};
        Promotion made =
            promotion(n, kinds[random.below(3)], std::int64_t(1 + random.below(4'000)));
        if (made.kind == u"free")
            made.value = 1;
        made.minimumQuantity = Quantity::of(std::int64_t(1 + random.below(12)));
        made.stackable = random.below(2) == 0;
        book.promotions.push_back(made);
    }
    return book;
}

template <typename T>
static void shuffle(std::vector<T> &rows, sim::Random &random)
{
    for (std::size_t i = rows.size(); i > 1; --i)
        std::swap(rows[i - 1], rows[random.below(i)]);
}

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

    void theOrderInWhichRowsAreGivenDoesNotMatter()
    {
        for (std::uint64_t seed = 0; seed < 500; ++seed) {
            sim::Random random(seed);
            PriceBook book = anyBook(random);
            const auto quantity = std::int64_t(random.below(30));
            const auto discount = std::int64_t(random.below(3'000));
            const auto before = priceLine(book, ask(quantity), discount);
            PriceBook other = book;
            shuffle(other.lists, random);
            shuffle(other.prices, random);
            shuffle(other.promotions, random);

            const auto after = priceLine(other, ask(quantity), discount);

            QCOMPARE(after.has_value(), before.has_value());
            if (!before)
                continue;
            QCOMPARE(after->list->id, before->list->id);
            QCOMPARE(after->total.minor, before->total.minor);
            QCOMPARE(after->underFloor.minor, before->underFloor.minor);
            const auto ids = [](const LinePrice &line) {
                std::vector<Id> all;
                for (const Promotion *each : line.promotions)
                    all.push_back(each->id);
                return all;
            };
            QVERIFY(ids(*after) == ids(*before));
        }
    }

    void nothingIsSoldUnderItsFloorWithoutAWord()
    {
        for (std::uint64_t seed = 0; seed < 500; ++seed) {
            sim::Random random(seed);
            const PriceBook book = anyBook(random);
            const auto quantity = std::int64_t(1 + random.below(30));
            const auto line = priceLine(book, ask(quantity), std::int64_t(random.below(3'000)));
            if (!line)
                continue;
            const Money floor = *line->price->floor * Quantity::of(quantity);
            QCOMPARE(line->underFloor.minor,
                     std::max<std::int64_t>(0, floor.minor - line->total.minor));
        }
    }

    void noChoiceOfPromotionsIsCheaperThanTheOneTaken()
    {
        for (std::uint64_t seed = 0; seed < 300; ++seed) {
            sim::Random random(seed);
            const PriceBook book = anyBook(random);
            const auto best = priceLine(book, ask(12));
            if (!best)
                continue;
            for (const Promotion &each : book.promotions) {
                const PriceBook alone{book.lists, book.prices, {each}};
                QVERIFY(priceLine(alone, ask(12))->total.minor >= best->total.minor);
            }
        }
    }
};

QTEST_GUILESS_MAIN(PricingTest)
#include "pricing_test.moc"
