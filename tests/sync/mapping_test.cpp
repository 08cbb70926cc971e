#include "sync/admin/import/mapping.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace roundsman;
using namespace roundsman::mapping;

static const QDate today(2026, 3, 24);

static std::string errorOf(const QByteArray &yaml)
{
    const auto read = readMapping("map.yaml", yaml.toStdString(), today);
    return read ? std::string() : read.error().message;
}

// A map that is right, with one line of its fields and one of its head replaced.
static QByteArray mapWith(const QByteArray &field, const QByteArray &head = "currency: EUR")
{
    return "map: 1\nsource: test\n" + head
        + "\nfiles: {rows: Rows.csv}\nrows:\n  - entity: product\n    from: rows\n"
          "    key: \"{Code}\"\n    fields:\n      name: \"{Name}\"\n"
        + field + '\n';
}

static void row(const char *name, const QByteArray &yaml, int line, const char *says)
{
    QTest::newRow(name) << yaml << line << QString(says);
}

static void addMistakesOfForm()
{
    row("not YAML", "map: [1\n", 2, "is not YAML");
    row("no map", "map: 1\nsource: x\n", 1, "needs the word \"files\"");
    row("unknown word", mapWith("", "colour: red"), 3, "has no word \"colour\"");
    row("another version", mapWith("").replace("map: 1", "map: 2"), 1, "version");
    row("unknown field", mapWith("      colour: red"), 11, "no field \"colour\"");
    row("field twice", mapWith("      name: x"), 11, "twice");
    row("braces open", mapWith("      sku: \"{Code\""), 11, "\"{\" needs");
    row("braces close", mapWith("      sku: \"Code}\""), 11, "closes nothing");
    row("no quotation marks", mapWith("      sku: {Code}"), 11, "in quotation marks");
    row("two forms", mapWith("      sku: {text: a, find: b, by: c}"), 11, "either");
    row("no form", mapWith("      sku: {default: a}"), 11, "needs one of");
    row("half a form", mapWith("      sku: {find: b}"), 11, "needs \"by\"");
    row("a stray companion", mapWith("      sku: {text: a, less: b}"), 11, "does not go with");
    row("unknown derivation", mapWith("      sku: {find: b, by: c}"), 11, "no derivation \"b\"");
    row("a list", mapWith("      sku: [a, b]"), 11, "not a list");
    row("a zone", mapWith("", "zone: Europe/Nowhere"), 3, "no zone");
}

static void addMistakesOfSense()
{
    row("a decimal sign", mapWith("", "decimal: \"'\""), 3, "decimal must be");
    row("an entity", mapWith("").replace("product", "hero"), 6, "no entity \"hero\"");
    row("what the server alone makes", mapWith("").replace("product", "conflict"), 6, "to import");
    row("a file", mapWith("").replace("from: rows", "from: row"), 7, "among the files");
    row("an encoding",
        mapWith("").replace("Rows.csv", "{name: a, encoding: ebcdic}"),
        4,
        "encoding must be");
    row("a condition",
        mapWith("").replace("    key:", "    where: {text: a}\n    key:"),
        8,
        "needs is, isNot or filled");
    row("a rank that falls",
        mapWith("      sku: {rank: x, by: y, steps: {A: 50, B: 20}}"),
        11,
        "must rise");
}

class MappingTest : public QObject
{
    Q_OBJECT

private slots:
    void everyBuiltInProfileIsAMap()
    {
        const std::vector<std::string> profiles = builtInProfiles();
        QCOMPARE(profiles, (std::vector<std::string>{"crm-pipeline", "northwind", "oracle-oe"}));
        for (const std::string &profile : profiles) {
            const auto map = readMapping(profile, *builtInMap(profile), today);
            QVERIFY2(map, map ? "" : map.error().message.c_str());
            QCOMPARE(map->source, profile);
        }
        QVERIFY(!builtInMap("nobody"));
    }
    void theSampleCompanyHasAMap()
    {
        QFile file(QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample/map.yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(errorOf(file.readAll()), std::string());
    }

    void aMistakeIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        addMistakesOfForm();
        addMistakesOfSense();
    }
    void aMistakeIsNamedWithItsLine()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(int, line);
        QFETCH(QString, says);
        const QString error = QString::fromStdString(errorOf(yaml));
        QVERIFY2(error.startsWith(QStringLiteral("map.yaml:%1: ").arg(line)), qPrintable(error));
        QVERIFY2(error.contains(says), qPrintable(error));
    }
    void moneyNeedsACurrency()
    {
        const QByteArray map = "map: 1\nsource: x\nfiles: {rows: R.csv}\nrows:\n  - entity: order\n"
                               "    from: rows\n    key: a\n    fields: {total: \"{T}\"}\n";
        QVERIFY(errorOf(map).starts_with("map.yaml:8: money needs a currency"));
    }
    void valuesWithinValuesEndSomewhere()
    {
        QByteArray value = "x";
        for (int i = 0; i < 40; ++i)
            value = "{first: [" + value + "]}";
        QVERIFY(errorOf(mapWith("      sku: " + value)).find("too deep") != std::string::npos);
        const QByteArray loop = "      sku: &a {first: [*a]}";
        QVERIFY(!errorOf(mapWith(loop)).empty());
    }
    void aFewAliasesDoNotUnfoldToMillionsOfValues()
    {
        QByteArray value = "&x0 {first: [a, b]}";
        for (int i = 1; i < 9; ++i) {
            const QByteArray last = "*x" + QByteArray::number(i - 1);
            value = "&x" + QByteArray::number(i) + " {first: [" + value
                + QByteArray(", " + last).repeated(9) + "]}";
        }
        QVERIFY(errorOf(mapWith("      sku: " + value)).find("too deep") != std::string::npos);
    }
    void noJsonFileIsTakenForAMap()
    {
        const QDir folder(QStringLiteral(ROUNDSMAN_SHARED "/data/bad-input/json_parsing"));
        const QStringList names = folder.entryList(QDir::Files);
        if (names.isEmpty())
            QSKIP("the shared data is not here");
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const std::string error = errorOf(file.readAll());
            QVERIFY2(error.starts_with("map.yaml:"), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(MappingTest)
#include "mapping_test.moc"
