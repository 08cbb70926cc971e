#include "tests/core/price_rows.h"
#include "tests/sim/random.h"

#include <QTest>

#include <algorithm>

using namespace roundsman;
using namespace roundsman::test;

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

class PricingPropertyTest : public QObject
{
    Q_OBJECT

private slots:
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

QTEST_GUILESS_MAIN(PricingPropertyTest)
#include "pricing_property_test.moc"
