#include "tests/sync/memory_sink.h"

#include "core/domain/capacity.h"
#include "core/domain/customer.h"
#include "core/domain/order.h"
#include "core/domain/order_line.h"
#include "core/domain/product.h"
#include "core/domain/territory.h"
#include "core/domain/territory_member.h"
#include "core/domain/user.h"

#include <QTest>

using namespace roundsman;
using namespace roundsman::mapping;
using namespace roundsman::test;

static const QDate today(2026, 3, 24);

// What a map of one file with the columns code, a, b makes of it.
static Result<Report> importOne(const Sources &sources,
                                const QByteArray &csv,
                                const QByteArray &fields,
                                MemorySink &sink,
                                const QByteArray &head = "currency: EUR")
{
    sources.write("rows.csv", csv);
    const QByteArray yaml =
        "map: 1\nsource: test\n" + head + "\nfiles: {rows: rows.csv}\nrows:\n" + fields;
    const auto map = readMapping("map.yaml", yaml.toStdString(), today);
    if (!map)
        return map.error();
    return mapping::import(*map, sources.path().toStdString(), sink, {});
}

static Result<Report> importProfile(const char *profile, const QString &path, MemorySink &sink)
{
    const auto map = readMapping(profile, *builtInMap(profile), today);
    return map ? mapping::import(*map, path.toStdString(), sink, {}) : map.error();
}

class ImportTest : public QObject
{
    Q_OBJECT

private:
    Sources m_sources;

private slots:
    void northwindArrivesWhole()
    {
        if (!QDir(dataSet("northwind")).exists())
            QSKIP("the shared data is not here");
        MemorySink sink;
        const auto report = importProfile("northwind", dataSet("northwind"), sink);
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QCOMPARE(report->refused, 0);
        QCOMPARE(sink.rows("user").size(), 9u);
        QCOMPARE(sink.rows("customer").size(), 93u);
        QCOMPARE(sink.rows("order").size(), 830u);
        QCOMPARE(sink.rows("order_line").size(), 2155u);
        QCOMPARE(sink.rows("product").size(), 77u);

        QCOMPARE(sink.find<User>("name", "Andrew Fuller")->role, u"manager");
        QCOMPARE(sink.find<User>("name", "Steven Buchanan")->role, u"manager");
        QCOMPARE(sink.find<User>("name", "Nancy Davolio")->role, u"rep");

        const auto order = sink.find<Order>("number", "10248");
        QCOMPARE(order->total, (Money{440'00}));
        QCOMPARE(order->placedAt, (Instant{836'438'400'000})); // 1996-07-04
        QCOMPARE(sink.find<Customer>("number", "ANTON")->name, u"Antonio Moreno Taquería");
        QCOMPARE(sink.find<Order>("number", "10260")->total, (Money{1504'65})); // with discounts
        const auto chai = sink.find<Product>("name", "Chai");
        const auto stock = sink.find<Capacity>("product", pack(chai->id));
        QCOMPARE(stock->quantity, Quantity::of(39));
        QCOMPARE(stock->asOf, (Instant{894'412'800'000})); // the newest order, 1998-05-06
        QVERIFY(!sink.find<Product>("name", "Chef Anton's Gumbo Mix")->active);
    }
    void aCustomerGoesToWhoeverTookMostOfItsOrders()
    {
        if (!QDir(dataSet("northwind")).exists())
            QSKIP("the shared data is not here");
        MemorySink sink;
        QVERIFY(importProfile("northwind", dataSet("northwind"), sink));
        const auto placeOf = [&](const char *number) {
            const Id id = sink.find<Customer>("number", number)->territory;
            return fromRecord<Territory>(id, sink.rows("territory").at(id)).name;
        };
        QCOMPARE(placeOf("ALFKI"), u"Wilton");     // 2 by 1 and 2 by 4; 1 was the last
        QCOMPARE(placeOf("PARIS"), u"Unassigned"); // never ordered
        const auto lonely = sink.find<Territory>("name", "Unassigned");
        for (const auto &[id, record] : sink.rows("territory_member")) {
            const auto member = fromRecord<TerritoryMember>(id, record);
            if (member.territory == lonely->id)
                QCOMPARE(member.role, u"manager");
        }
    }
    void theSameCompanyInAnotherDialectIsTheSameCompany()
    {
        if (!QDir(dataSet("northwind")).exists())
            QSKIP("the shared data is not here");
        MemorySink plain;
        QVERIFY(importProfile("northwind", dataSet("northwind"), plain));
        const Sources other;
        other.copy(dataSet("northwind"), [](const QByteArray &bytes) {
            QByteArray text = "\xEF\xBB\xBF" + bytes;
            text.replace("\n", "\r\n");
            return text;
        });
        MemorySink changed;
        const auto report = importProfile("northwind", other.path(), changed);
        QVERIFY2(report && report->refused == 0, report ? "" : report.error().message.c_str());
        for (const Table *table : catalog())
            QCOMPARE(changed.rows(table->name), plain.rows(table->name));
    }
    void theOtherProfilesArriveWithoutRefusals_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<std::size_t>("customers");
        QTest::addColumn<std::size_t>("orders");
        QTest::newRow("crm") << QByteArray("crm-pipeline") << std::size_t(85) << std::size_t(4238);
        QTest::newRow("oe") << QByteArray("oracle-oe") << std::size_t(319) << std::size_t(105);
    }
    void theOtherProfilesArriveWithoutRefusals()
    {
        QFETCH(QByteArray, profile);
        QFETCH(std::size_t, customers);
        QFETCH(std::size_t, orders);
        if (!QDir(dataSet(profile.constData())).exists())
            QSKIP("the shared data is not here");
        MemorySink sink;
        const auto report = importProfile(profile.constData(), dataSet(profile.constData()), sink);
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QCOMPARE(report->refused, 0);
        QCOMPARE(sink.rows("customer").size(), customers);
        QCOMPARE(sink.rows("order").size(), orders);
    }
    void theSampleCompanyFillsToday()
    {
        QFile file(QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample/map.yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto map = readMapping("map.yaml", file.readAll().toStdString(), today);
        MemorySink sink;
        const auto report = mapping::import(*map, ROUNDSMAN_SOURCE "/platform/sample", sink, {});
        QVERIFY2(report && report->refused == 0, report ? "" : report.error().message.c_str());
        const std::int64_t start = QDateTime(today, QTime(0, 0)).toMSecsSinceEpoch();
        const Table &visit = *findTable("visit");
        int planned = 0;
        for (const auto &[id, record] : sink.rows("visit")) {
            const auto at =
                Codec<Instant>::unpack(record[std::size_t(visit.indexOf("plannedStart"))]);
            planned += at.ms >= start && at.ms < start + 86'400'000 ? 1 : 0;
        }
        QVERIFY(planned >= 10);
    }

    void theGuidesWorkedExampleSaysWhatItClaims()
    {
        QFile guide(QStringLiteral(ROUNDSMAN_SOURCE "/sync/admin/import/README.md"));
        QVERIFY(guide.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(guide.readAll());
        const QString map = text.section("```yaml\n", 1, 1).section("```", 0, 0);
        const QString missing = text.section("```yaml\n", 2, 2).section("```", 0, 0);
        const auto wrong = readMapping("map.yaml", map.toStdString(), today);
        QVERIFY(text.contains('`' + QString::fromStdString(wrong.error().message) + '`'));

        const QString right = QString(map).replace("  spent:\n", missing + "  spent:\n");
        const auto read = readMapping("map.yaml", right.toStdString(), today);
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        if (!QDir(dataSet("oracle-co")).exists())
            QSKIP("the shared data is not here");
        MemorySink sink;
        const auto report = mapping::import(*read, dataSet("oracle-co").toStdString(), sink, {});
        QVERIFY2(report && report->refused == 0, report ? "" : report.error().message.c_str());
        QCOMPARE(sink.rows("customer").size(), 392u);
        QCOMPARE(sink.rows("order").size(), 1950u);
    }

    void columnsAreFoundInAnyOrderAndSpelling()
    {
        MemorySink sink;
        const auto report =
            importOne(m_sources,
                      "phone_number;COMPANY NAME;code\n1;Elán;x\n",
                      "  - entity: territory\n    from: rows\n    key: \"{Code}\"\n"
                      "    fields: {name: \"{CompanyName}\", code: \"{PhoneNumber}\"}\n",
                      sink);
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QVERIFY(sink.find<Territory>("name", "Elán"));
        QCOMPARE(sink.find<Territory>("name", "Elán")->code, u"1");
    }
    void moneyAndQuantitiesAreExactInEitherDialect_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<std::int64_t>("minor");
        const QByteArray euro = "currency: EUR";
        const QByteArray comma = "currency: EUR\ndecimal: \",\"";
        QTest::newRow("plain") << QByteArray("1234.5") << euro << std::int64_t(123450);
        QTest::newRow("grouped") << QByteArray("1,234,567.89") << euro << std::int64_t(123456789);
        QTest::newRow("negative") << QByteArray("-0.005") << euro << std::int64_t(-1);
        QTest::newRow("comma") << QByteArray("1.234,56") << comma << std::int64_t(123456);
        QTest::newRow("spaces") << QByteArray("1\u00a0234,56") << comma << std::int64_t(123456);
        QTest::newRow("yen") << QByteArray("1234.5") << QByteArray("currency: JPY")
                             << std::int64_t(1235);
        QTest::newRow("dinar") << QByteArray("1.2345") << QByteArray("currency: KWD")
                               << std::int64_t(1235);
        QTest::newRow("a float's tail")
            << QByteArray("0.15000000596046448") << euro << std::int64_t(15);
    }
    void moneyAndQuantitiesAreExactInEitherDialect()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, head);
        QFETCH(std::int64_t, minor);
        MemorySink sink;
        const auto report = importOne(m_sources,
                                      "code|amount\nx|" + text + "\n",
                                      "  - entity: territory\n    key: t\n    fields: {name: T}\n"
                                      "  - entity: customer\n    from: rows\n    key: \"{code}\"\n "
                                      "   fields: {name: N, territory: t}\n"
                                      "  - entity: order\n    from: rows\n    key: \"{code}\"\n"
                                      "    fields: {customer: \"{code}\", total: \"{amount}\"}\n",
                                      sink,
                                      head);
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QCOMPARE(report->refused, 0);
        const auto &[id, record] = *sink.rows("order").begin();
        QCOMPARE(fromRecord<Order>(id, record).total.minor, minor);
    }
    void aRowThatBreaksARuleIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const char *text, const char *why) {
            QTest::newRow(name) << QByteArray(text) << QString(why);
        };
        row("too few cells", "2,b", "has 2 cells");
        row("too many cells", "2,b,1,1,1", "has 5 cells");
        row("no key", ",b,1,1", "key is empty");
        row("the key again", "1,b,1,2020-01-31", "repeats the key of line 2");
        row("no name", "2,,1,2020-01-31", "name is required");
        row("no number", "2,b,x,1", "\"x\" is not a number");
        row("no date", "2,b,1,31.12.2025", "not a date written as");
        row("a day that is not", "2,b,1,2025-02-30", "not a date");
        row("text too long",
            QByteArray("2," + QByteArray(201, 'n') + ",1,").constData(),
            "longer than 200");
    }
    void aRowThatBreaksARuleIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, why);
        MemorySink sink;
        const auto report = importOne(
            m_sources,
            "code,name,lat,since\n1,a,48.1,2020-01-31\n" + row + "\n3,c,1,2020-01-31T10:00:00Z\n",
            "  - entity: territory\n    key: t\n    fields: {name: T}\n"
            "  - entity: customer\n    from: rows\n    key: \"{code}\"\n"
            "    fields: {name: \"{name}\", territory: t, lat: \"{lat}\", since: \"{since}\"}\n",
            sink);
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QCOMPARE(report->refused, 1);
        QCOMPARE(report->refusals[0].line, 3);
        QVERIFY2(QString::fromStdString(report->refusals[0].why).contains(why),
                 report->refusals[0].why.c_str());
        QCOMPARE(sink.rows("customer").size(), 2u);
    }
    void aReferenceToNothingIsRefusedAndOneToALaterRowIsNot()
    {
        MemorySink sink;
        const QByteArray rows = "  - entity: territory\n    from: rows\n    key: \"{code}\"\n"
                                "    fields: {name: \"{code}\", parent: \"{parent}\"}\n";
        const auto fine = importOne(m_sources, "code,parent\na,b\nb,\n", rows, sink);
        QCOMPARE(fine->refused, 0);
        const auto report = importOne(m_sources, "code,parent\na,c\nb,\n", rows, sink);
        QCOMPARE(report->refused, 1);
        QCOMPARE(report->refusals[0].line, 2);
        QVERIFY(report->isDangling);
    }
    void aWordTheMapDoesNotKnowIsRefused()
    {
        MemorySink sink;
        const auto report = importOne(m_sources,
                                      "code,kind\na,Big\nb,Huge\n",
                                      "  - entity: territory\n    from: rows\n    key: \"{code}\"\n"
                                      "    fields: {name: {text: \"{kind}\", map: {Big: Large}}}\n",
                                      sink);
        QCOMPARE(report->refused, 1);
        QVERIFY(sink.find<Territory>("name", "Large"));
    }
    void aColumnsNameWithoutBracesIsASlipAndSaid()
    {
        MemorySink sink;
        const auto report = importOne(m_sources,
                                      "code,city\na,Nitra\n",
                                      "  - entity: territory\n    from: rows\n    key: \"{code}\"\n"
                                      "    fields: {name: city}\n",
                                      sink);
        QVERIFY(!report);
        QVERIFY2(report.error().message.find("write \"{city}\" in line 9") != std::string::npos,
                 report.error().message.c_str());
    }
    void missingFilesAndColumnsAreNamed()
    {
        MemorySink sink;
        const auto missing = importProfile("northwind", m_sources.path(), sink);
        QVERIFY(missing.error().message.find("lacks EmployeeTerritories.csv, Categories.csv")
                != std::string::npos);
        const auto column = importOne(m_sources,
                                      "code,city\na,Nitra\n",
                                      "  - entity: territory\n    from: rows\n    key: \"{code}\"\n"
                                      "    fields: {name: \"{town}\"}\n",
                                      sink);
        QVERIFY2(column.error().message.find("rows.csv:1: has no column \"town\" among code, city")
                     != std::string::npos,
                 column.error().message.c_str());
    }
    void spreadsheetFormulasAreStoredAsTheTextTheyAre()
    {
        QFile file(dataSet("bad-input/csv_injection/csv-payload.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared data is not here");
        const QList<QByteArray> lines = file.readAll().split('\n');
        MemorySink sink;
        const QByteArray yaml =
            "map: 1\nsource: test\nfiles: {rows: {quotes: none, columns: [text]}}\nrows:\n"
            "  - entity: territory\n    from: rows\n    key: \"{#row}\"\n    fields: {name: "
            "\"{text}\"}\n";
        const auto map = readMapping("map.yaml", yaml.toStdString(), today);
        const auto report = mapping::import(*map, file.fileName().toStdString(), sink, {});
        QVERIFY2(report && report->refused == 0, report ? "" : report.error().message.c_str());
        for (const QByteArray &line : lines)
            QVERIFY2(sink.find<Territory>("name", line.toStdString()), line.constData());
    }
    void naughtyStringsAreKeptOrRefusedByName()
    {
        const QString path = dataSet("bad-input/naughty_strings/blns.txt");
        if (!QFile::exists(path))
            QSKIP("the shared data is not here");
        MemorySink sink;
        const QByteArray yaml =
            "map: 1\nsource: test\nfiles: {rows: {quotes: none, columns: [text]}}\nrows:\n"
            "  - entity: product\n    from: rows\n    key: \"{#row}\"\n"
            "    fields: {name: p, description: \"{text}\"}\n";
        const auto map = readMapping("map.yaml", yaml.toStdString(), today);
        const auto report = mapping::import(*map, path.toStdString(), sink, {});
        QVERIFY2(report && report->refused == 0, report ? "" : report.error().message.c_str());
        QVERIFY(sink.rows("product").size() > 500);
        QVERIFY(sink.find<Product>("description", "Robert'); DROP TABLE Students;--")
                || sink.find<Product>("description", "1;DROP TABLE users"));
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
