#include "core/db/bounded.h"

#include <QTest>

using namespace roundsman;

class BoundedTest : public QObject
{
    Q_OBJECT

    static void fill(Database &db)
    {
        db.script("CREATE TABLE flights(flight TEXT, free REAL);"
                  "INSERT INTO flights VALUES('LH1', 6.5), ('LH2', 31);"
                  "CREATE TABLE token(secret TEXT); INSERT INTO token VALUES('hush')");
    }
    static std::string errorOf(Database &db, const std::string &select, Bounds bounds = {})
    {
        bounds.tables = {"flights"};
        const auto run = runBounded(db, select, bounds, [](const Query &) {});
        return run ? "" : run.error().message;
    }

private slots:
    void whatItMayReadItReads()
    {
        Database db(":memory:");
        fill(db);
        Bounds bounds;
        bounds.tables = {"flights"};
        std::vector<double> free;

        const auto run = runBounded(db,
                                    "WITH f AS (SELECT * FROM flights) SELECT round(free) FROM "
                                    "(SELECT * FROM f ORDER BY free) WHERE (SELECT count(*) FROM "
                                    "flights) = 2",
                                    bounds,
                                    [&](const Query &row) { free.push_back(row.get<double>(0)); });

        QVERIFY2(run, run ? "" : run.error().message.c_str());
        QCOMPARE(free, (std::vector<double>{7, 31}));
    }

    void nothingElseIsReadOrWritten_data()
    {
        QTest::addColumn<QString>("select");
        QTest::addColumn<QString>("what");
        QTest::newRow("another table") << "SELECT secret FROM token"
                                       << "the table token";
        QTest::newRow("beneath") << "SELECT (SELECT max(secret) FROM token) FROM flights"
                                 << "the table token";
        QTest::newRow("the schema") << "SELECT sql FROM sqlite_schema"
                                    << "sqlite_";
        QTest::newRow("a write") << "DELETE FROM flights"
                                 << "anything but SELECT";
        QTest::newRow("a new table") << "CREATE TABLE x(y)"
                                     << "anything but SELECT";
        QTest::newRow("a setting") << "PRAGMA user_version = 7"
                                   << "anything but SELECT";
        QTest::newRow("another file") << "ATTACH 'x' AS y"
                                      << "anything but SELECT";
        QTest::newRow("an extension") << "SELECT load_extension('x')"
                                      << "";
    }
    void nothingElseIsReadOrWritten()
    {
        QFETCH(const QString, select);
        QFETCH(const QString, what);
        Database db(":memory:");
        fill(db);

        const std::string error = errorOf(db, select.toStdString());

        QVERIFY(!error.empty());
        QVERIFY2(error.find(what.toStdString()) != std::string::npos, error.c_str());
        QCOMPARE(db.one<std::int64_t>("SELECT count(*) FROM flights"), 2);
        QCOMPARE(db.one<std::string>("SELECT secret FROM token"), "hush");
    }

    void tooManyRowsAreSaidAndTooLongATimeAsWell()
    {
        Database db(":memory:");
        fill(db);
        Bounds bounds;
        bounds.rows = 1;
        QVERIFY(errorOf(db, "SELECT * FROM flights", bounds).find("more than 1 rows")
                != std::string::npos);
        bounds.rows = 5;
        bounds.time = std::chrono::milliseconds(0);

        const std::string error = errorOf(db,
                                          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                          "FROM n) SELECT max(i) FROM n",
                                          bounds);

        QVERIFY2(error.find("takes longer") != std::string::npos, error.c_str());
        QCOMPARE(db.one<std::int64_t>("SELECT count(*) FROM token"), 1);
    }

    void whatIsNoSqlSaysSo()
    {
        Database db(":memory:");
        fill(db);
        const std::string error = errorOf(db, "SELECT nowhere FROM flights");
        QVERIFY2(error.find("no such column") != std::string::npos, error.c_str());
    }
};

QTEST_GUILESS_MAIN(BoundedTest)
#include "bounded_test.moc"
