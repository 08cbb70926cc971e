#include "core/domain/catalog.h"
#include "core/domain/visit.h"
#include "core/schema/ddl.h"
#include "tests/core/golden.h"

#include <QTest>

#include <algorithm>

using namespace roundsman;

static QString everyTable(Side side)
{
    std::string all;
    for (const Table *table : catalog()) {
        for (const std::string &sql : createTable(*table, side))
            all += sql + ";\n";
    }
    return toQString(all);
}

class DdlTest : public QObject
{
    Q_OBJECT

private slots:
    void aChangeOfTheTablesIsSeenInReview_data()
    {
        QTest::addColumn<Side>("side");
        QTest::addColumn<QString>("file");

        QTest::newRow("device") << Side::Device << "device_tables.txt";
        QTest::newRow("server") << Side::Server << "server_tables.txt";
    }
    void aChangeOfTheTablesIsSeenInReview()
    {
        QFETCH(Side, side);
        QFETCH(QString, file);

        const QString tables = everyTable(side);

        QCOMPARE(tables.split('\n'), golden(file, tables).split('\n'));
    }

    void aMissingColumnIsAdded()
    {
        const std::vector<std::string> present{"seq", "id", "customer", "user", "plannedStart"};

        const auto statements = upgradeTable(tableOf<Visit>, present, Side::Server);

        QVERIFY(
            std::ranges::count(
                statements, R"(ALTER TABLE "visit" ADD COLUMN "purpose" TEXT NOT NULL DEFAULT '')")
            == 1);
        QVERIFY(std::ranges::none_of(statements, [](const std::string &sql) {
            return sql.find("ADD COLUMN \"customer\"") != std::string::npos
                || sql.find("DROP") != std::string::npos;
        }));
    }

    void aMissingTableIsMade()
    {
        QCOMPARE(upgradeTable(tableOf<Visit>, {}, Side::Device),
                 createTable(tableOf<Visit>, Side::Device));
    }
};

QTEST_GUILESS_MAIN(DdlTest)
#include "ddl_test.moc"
