#include "core/base/text.h"
#include "sync/admin/import/csv_file.h"
#include "sync/admin/price/price_lint.h"
#include "sync/admin/price/price_publish.h"
#include "tests/support/programs.h"
#include "tests/support/stopped_clock.h"
#include "tests/sync/memory_sink.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::admin;
using namespace std::chrono_literals;
using roundsman::test::Company;
using roundsman::test::dataSet;
using roundsman::test::Ended;
using roundsman::test::Sources;

static constexpr Instant now{1'774'339'200'000}; // 2026-03-24 08:00 UTC

static Id id(std::uint8_t n)
{
    Id id;
    id.bytes.fill(n);
    return id;
}

// Hotels and shops, one product, and a list for shops that holds for a year.
static Market market()
{
    Market market;
    const auto segment = [](std::uint8_t n, const char *name) {
        Segment made;
        made.id = id(n);
        made.name = name;
        return made;
    };
    market.segments = {segment(1, "Hotels"), segment(2, "Shops")};
    Product straps;
    straps.id = id(5);
    straps.sku = "S-1";
    straps.name = "Straps";
    market.products = {straps};
    PriceList list;
    list.id = id(6);
    list.segment = id(2);
    list.name = "Shops";
    list.currency = "EUR";
    list.state = "published";
    list.validFrom = now - 24h;
    list.validUntil = now + 365 * 24h;
    list.version = 1;
    Price price;
    price.id = id(7);
    price.priceList = list.id;
    price.product = straps.id;
    price.unitPrice = {1'000};
    market.book = {{list}, {price}, {}};
    return market;
}

static const QByteArray head = "list: Spring\nsegment: Hotels\ncurrency: EUR\nfrom: 2026-03-01\n";
static const QByteArray until = "until: 2026-12-31\n";
static const QByteArray onePrice =
    "prices:\n  - {product: S-1, price: 10, floor: 9, target: 9.5}\n";

static std::vector<std::string> said(const QByteArray &content, const Market &market)
{
    Sources folder;
    folder.write("list.yaml", content);
    auto offer = readOffer(folder.path("list.yaml").toStdString(), market);
    if (!offer)
        return {offer.error().message};
    if (const auto prepared = prepare(*offer, market, now); !prepared)
        return {prepared.error().message};
    return lint(*offer, market, {25, now});
}

class PriceLintTest : public QObject
{
    Q_OBJECT

private slots:
    void aSoundListIsSilent() { QVERIFY(said(head + until + onePrice, market()).empty()); }

    void everythingWrongIsOneSentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char *name, const QByteArray &content, const char *sentence) {
            QTest::newRow(name) << content << QByteArray(sentence);
        };
        const QByteArray base = head + until;
        row("under the floor",
            base + "prices:\n  - {product: S-1, price: 8, floor: 9}\n",
            "Straps costs EUR 8.00, which is under its floor of EUR 9.00.");
        row("floor over target",
            base + "prices:\n  - {product: S-1, price: 10, floor: 9, target: 8}\n",
            "The floor of Straps, EUR 9.00, is over its target of EUR 8.00.");
        row("twice",
            base + onePrice + "  - {product: S-1, price: 11}\n",
            "Straps stands twice on the list for the same quantity.");
        row("no expiry", head + onePrice, "The list has no expiry; say until when it holds.");
        row("over", head + "until: 2026-03-20\n" + onePrice, "The list has ended already.");
        row("apart",
            base + "prices:\n  - {product: S-1, price: 12.51}\n",
            "Straps costs EUR 12.51 for Hotels and EUR 10.00 for Shops (\"Shops\"): more than 25 % "
            "apart.");
        row("a promotion under the floor",
            base + onePrice + "promotions:\n  - {name: Deep, kind: percent, value: 20}\n",
            "With the promotion \"Deep\" Straps goes under its floor.");
        row("contradictory promotions",
            base + onePrice
                + "promotions:\n  - {name: A, kind: percent, value: 1}\n"
                  "  - {name: B, kind: percent, value: 2}\n",
            "The promotions \"A\" and \"B\" contradict each other: they are for the same products "
            "at the same time and do not stack.");
    }
    void everythingWrongIsOneSentence()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, sentence);
        const auto all = said(content, market());
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(QByteArray::fromStdString(all[0]), sentence);
    }

    void listsThatOverlapAreNamed()
    {
        Market other = market();
        other.book.lists[0].segment = id(1);
        const auto all = said(head + until + onePrice, other);
        QCOMPARE(all.size(), std::size_t(1));
        QVERIFY(all[0].starts_with("It overlaps with the list \"Shops\" for Hotels"));
    }

    void currenciesAreNotMixed()
    {
        Market other = market();
        other.book.lists[0].segment = id(1);
        other.book.lists[0].territory = id(9);
        other.book.lists[0].currency = "USD";
        const auto all = said(head + until + onePrice, other);
        QCOMPARE(all.size(), std::size_t(1));
        QVERIFY(all[0].starts_with("Its currency is EUR"));
    }

    void aFileThatIsWrongIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("an unknown word") << head + until + "colour: red\n" << QByteArray(":6: ");
        QTest::newRow("an unknown product")
            << head + until + "prices:\n  - {product: X, price: 1}\n"
            << QByteArray(":7: ");
        QTest::newRow("no number") << head + until + "prices:\n  - {product: S-1, price: ten}\n"
                                   << QByteArray(":7: ");
        QTest::newRow("no date") << head + "until: someday\n" + onePrice << QByteArray(":5: ");
        QTest::newRow("an unknown segment")
            << QByteArray("list: A\nsegment: Moon\ncurrency: EUR\n") << QByteArray("\"Moon\"");
    }
    void aFileThatIsWrongIsNamedWithItsLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, sentence);
        const auto all = said(content, market());
        QCOMPARE(all.size(), std::size_t(1));
        QVERIFY2(QByteArray::fromStdString(all[0]).contains(sentence), all[0].c_str());
    }

    // List and lowest prices as Oracle's sample company has them.
    void aRealListIsPublished()
    {
        if (!QFile::exists(dataSet("oracle-oe")))
            QSKIP("the Oracle sample data are not here");
        const Company company({"oracle-oe", dataSet("oracle-oe")});
        const QByteArray segment = company.admin({"price", "list", "--json"}).out;
        const QString of =
            QJsonDocument::fromJson(segment.left(segment.indexOf('\n'))).object()["for"].toString();
        QFile source(dataSet("oracle-oe") + "/product_information.csv");
        QVERIFY(source.open(QFile::ReadOnly));
        const Sources folder;
        const QString file = folder.path("list.csv");
        const int rows = writeList(source.fileName(), of, file);
        QVERIFY(rows > 200);

        const Ended published =
            company.admin({"price", "publish", file, "--despite", "it takes the place of the old"});

        QVERIFY2(published.code == 0, published.err.constData());
        QVERIFY2(published.out.contains("prices " + QByteArray::number(rows)),
                 published.out.constData());
        QVERIFY(!published.out.contains("which is under its floor"));
    }

private:
    // As price publish reads it: product by its number, list price, and lowest price as the floor.
    static int writeList(const QString &from, const QString &segment, const QString &to)
    {
        QFile target(to);
        if (!target.open(QFile::WriteOnly))
            qFatal("the list could not be written");
        target.write("list,segment,currency,from,until,product,price,floor\n");
        int rows = 0;
        std::vector<std::string> names;
        const auto cell = [&](const mapping::CsvRow &row, const char *name) {
            const auto at = std::ranges::find(names, name) - names.begin();
            return QByteArray::fromStdString(row.cells[std::size_t(at)]);
        };
        const auto columns = [&](std::span<const std::string> all) -> Result<Done> {
            names.assign(all.begin(), all.end());
            return Done();
        };
        const auto take = [&](const mapping::CsvRow &row) {
            const QByteArray price = cell(row, "list_price"), floor = cell(row, "min_price");
            if (price.toDouble() <= 0 || price.toDouble() < floor.toDouble())
                return true;
            target.write("Catalogue," + segment.toUtf8() + ",USD,2026-01-01,2099-12-31,"
                         + cell(row, "product_id") + ',' + price + ',' + floor + '\n');
            ++rows;
            return true;
        };
        const auto read =
            mapping::readCsv(from.toStdString(), {}, {columns, take, [](std::uint64_t) {}});
        return read ? rows : 0;
    }
};

QTEST_GUILESS_MAIN(PriceLintTest)
#include "price_lint_test.moc"
