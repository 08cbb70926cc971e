#include "tests/sync/memory_sink.h"

#include "core/domain/order.h"
#include "core/domain/product.h"
#include "core/domain/territory.h"

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

class ImportTest : public QObject
{
    Q_OBJECT

private:
    Sources m_sources;

private slots:
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
    void someWordsAreMendedAndTheRestStay()
    {
        MemorySink sink;
        QVERIFY(importOne(m_sources,
                          "code,kind\na,technolgy\nb,retail\n",
                          "  - entity: territory\n    from: rows\n    key: \"{code}\"\n"
                          "    fields: {name: {text: \"{kind}\", fix: {technolgy: technology}}}\n",
                          sink));
        QVERIFY(sink.find<Territory>("name", "technology"));
        QVERIFY(sink.find<Territory>("name", "retail"));
    }
    void aListInOneCellGivesARowOfEach()
    {
        MemorySink sink;
        QVERIFY(importOne(m_sources,
                          "code,towns\na,Nitra; Žilina;;Nitra\n",
                          "  - entity: territory\n    from: rows\n"
                          "    each: {of: \"{towns}\", split: \";\"}\n    key: \"{#each}\"\n"
                          "    fields: {name: \"{#each}\", code: {text: \"{towns}\", split: \";\", "
                          "part: 2}}\n",
                          sink));
        QCOMPARE(sink.rows("territory").size(), 2u);
        QCOMPARE(sink.find<Territory>("name", "Nitra")->code, u"Žilina");
    }
    void aRingOfBossesEnds()
    {
        MemorySink sink;
        const auto report =
            importOne(m_sources,
                      "code,boss\na,b\nb,c\nc,a\n",
                      "  - entity: territory\n    from: rows\n"
                      "    each: {of: \"{code}\", chain: boss}\n"
                      "    key: \"{code} {#each}\"\n    fields: {name: \"{#each}\"}\n",
                      sink,
                      "derive:\n  boss: {from: rows, by: \"{code}\", first: \"{boss}\"}\n");
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        QCOMPARE(sink.rows("territory").size(), 9u);
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
    void aMissingColumnIsNamedBesideThoseThereAre()
    {
        MemorySink sink;
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
