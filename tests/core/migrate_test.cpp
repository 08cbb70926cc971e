#include "core/db/migrate.h"
#include "core/domain/catalog.h"
#include "core/store/bookkeeping.h"

#include <QTemporaryDir>
#include <QTest>

using namespace roundsman;

static constexpr Step first{1, "CREATE TABLE note(a INTEGER); INSERT INTO note VALUES(1)"};
static constexpr Step second{2, "ALTER TABLE note ADD COLUMN b INTEGER"};
static constexpr Step broken{3, "CREATE TABLE other(a); CREATE TABLE note(a)"};

static std::int64_t count(Database &db, const std::string &sql)
{
    return db.one<std::int64_t>("SELECT count(*) FROM " + sql).value_or(-1);
}

class MigrateTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    std::string freshPath()
    {
        return toUtf8(m_folder.filePath(QString::number(++m_files) + ".db"));
    }

private slots:
    void everyTableIsMade()
    {
        for (const Side side : {Side::Device, Side::Server}) {
            Database db(freshPath());
            QVERIFY(migrate(db, side, std::array{first}));
            for (const Table *table : catalog())
                QCOMPARE(count(db, '"' + std::string(table->name) + '"'), 0);
            QCOMPARE(count(db, "note"), 1);
        }
    }

    void onceMoreChangesNothing()
    {
        Database db(freshPath());
        QVERIFY(migrate(db, Side::Device, std::array{first}));
        const auto schema = [&] {
            return db.one<std::string>("SELECT group_concat(sql) FROM sqlite_schema");
        };
        const auto before = schema();

        QVERIFY(migrate(db, Side::Device, std::array{first}));

        QCOMPARE(schema(), before);
        QCOMPARE(count(db, "note"), 1);
    }

    void onlyNewStepsAreTaken()
    {
        Database db(freshPath());
        QVERIFY(migrate(db, Side::Server, std::array{first}));
        QVERIFY(migrate(db, Side::Server, std::array{first, second}));

        QCOMPARE(count(db, "note WHERE b IS NULL"), 1);
    }

    // As an older version of the program left it: some columns and indexes are not there yet.
    void anOlderTableGainsColumnsAndKeepsItsRows()
    {
        Database db(freshPath());
        QVERIFY(migrate(db, Side::Device, {}));
        db.script("DROP TABLE visit;"
                  "CREATE TABLE visit(seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,"
                  " _rv INTEGER NOT NULL DEFAULT 0, _scope INTEGER, _ext BLOB,"
                  " customer BLOB, purpose TEXT NOT NULL DEFAULT '') STRICT;"
                  "INSERT INTO visit(id, purpose) VALUES(x'01', 'tea')");

        QVERIFY(migrate(db, Side::Device, {}));

        QCOMPARE(db.one<std::string>("SELECT purpose || note || nextStep FROM visit"), "tea");
        QCOMPARE(count(db, "visit WHERE plannedStart IS NULL"), 1);
        QCOMPARE(count(db, "pragma_index_list('visit') WHERE name = 'visit_customer'"), 1);
    }

    // Cells of columns that the older program did not know, kept in _ext until now.
    void cellsThatCameEarlyFindTheirColumn()
    {
        Database db(freshPath());
        QVERIFY(migrate(db, Side::Device, {}));
        // 6 (purpose): "tea", 10 (outcome): a number by mistake, 200: "later"
        db.run("INSERT INTO visit(id, _ext) VALUES(x'01', ?)",
               *fromHex("a30663746561"
                        "0a05"
                        "18c8656c61746572"));
        db.run("INSERT INTO visit(id, _ext) VALUES(x'02', ?)", *fromHex("ff"));
        db.run("INSERT INTO visit(id, _ext) VALUES(x'03', ?)", *fromHex("a10663746561"));
        db.script("PRAGMA user_version = 0");

        QVERIFY(migrate(db, Side::Device, {}));

        const auto cells = [&](const char *id) {
            return db
                .one<std::string>(
                    "SELECT purpose || ',' || outcome || ',' || ifnull(hex(_ext), '') FROM visit "
                    "WHERE hex(id) = ?",
                    std::string(id))
                .value_or("");
        };
        QCOMPARE(cells("01"), "tea,,A118C8656C61746572");
        QCOMPARE(cells("02"), ",,FF");
        QCOMPARE(cells("03"), "tea,,");
    }

    // Rows of a table that the older program did not know, once for each scope in which they came.
    void rowsThatCameEarlyFindTheirTable()
    {
        Database db(freshPath());
        QVERIFY(migrate(db, Side::Device, bookkeepingSteps()));
        db.run("INSERT INTO unknown_row VALUES(7, 15, zeroblob(16), 3, ?)",
               *fromHex("a10663746561"));
        db.run("INSERT INTO unknown_row VALUES(9, 15, zeroblob(16), 3, ?)",
               *fromHex("a10663746561"));
        db.run("INSERT INTO unknown_row VALUES(7, 999, zeroblob(16), 1, ?)", *fromHex("a0"));
        const int steps = bookkeepingSteps().back().version; // today's, of an older catalogue
        db.script("PRAGMA user_version = " + std::to_string(steps));

        QVERIFY(migrate(db, Side::Device, bookkeepingSteps()));

        QCOMPARE(db.one<std::string>("SELECT purpose || _rv || _scope FROM visit"), "tea37");
        QCOMPARE(count(db, "row_scope WHERE scope = 9 AND tbl = 15"), 1);
        QCOMPARE(count(db, "unknown_row"), 1);
    }

    // What an earlier program kept of rows with unsent work.
    void baseImagesSurviveAnUpgrade()
    {
        Database db(freshPath());
        const auto steps = bookkeepingSteps();
        QVERIFY(migrate(db, Side::Device, steps.first(steps.size() - 1)));
        for (const int number : {9, 3, 5})
            db.run("INSERT INTO sync_base(tbl, row_id, rv, scope, ext, row) "
                   "VALUES (6, ?1, ?2, NULL, x'', x'01')",
                   Bytes(16, std::uint8_t(number)),
                   std::int64_t(number));

        QVERIFY(migrate(db, Side::Device, steps));

        QCOMPARE(count(db, "sync_base WHERE tbl = 6 AND length(row_id) = 16 AND row = x'01'"), 3);
        QCOMPARE(db.one<std::int64_t>("SELECT rv FROM sync_base WHERE tbl = 6 AND row_id = ?1",
                                      Bytes(16, 3)),
                 3);
    }

    void aFailedStepLeavesEverythingAsItWas()
    {
        Database db(freshPath());
        QVERIFY(migrate(db, Side::Server, std::array{first}));

        QVERIFY(!migrate(db, Side::Server, std::array{first, second, broken}));

        QCOMPARE(count(db, "pragma_table_info('note')"), 1);
        QCOMPARE(count(db, "pragma_table_info('other')"), 0);
        QVERIFY(!db.inTransaction());
    }

    void aNewerStoreIsRefused()
    {
        Database db(freshPath());
        QVERIFY(migrate(db, Side::Server, std::array{first, second}));

        const auto older = migrate(db, Side::Server, std::array{first});

        QCOMPARE(older.error().code, Error::Code::Unavailable);
        QVERIFY(older.error().message.find("newer Roundsman") != std::string::npos);
    }

    void aStoreWithNewerTablesIsRefused()
    {
        Database db(freshPath());
        QVERIFY(migrate(db, Side::Server, {}));
        db.script("PRAGMA user_version = " + std::to_string((schemaVersion + 1) * 1'000));

        QVERIFY(!migrate(db, Side::Server, {}));
    }

    void somebodyElsesDatabaseIsLeftAlone()
    {
        Database db(freshPath());
        db.script("CREATE TABLE Customers(a)");

        const auto refused = migrate(db, Side::Device, {});

        QCOMPARE(refused.error().code, Error::Code::Invalid);
        QCOMPARE(count(db, "sqlite_schema"), 1);
    }

    void onlyDeclaredTypesAreStored()
    {
        Database db(freshPath());
        QVERIFY(migrate(db, Side::Device, {}));

        QVERIFY_EXCEPTION_THROWN(
            db.run("INSERT INTO visit(id, plannedStart) VALUES(x'01', 'soon')"), DbError);
        QVERIFY_EXCEPTION_THROWN(db.run("INSERT INTO visit(id, purpose) VALUES(x'01', NULL)"),
                                 DbError);
    }
};

QTEST_GUILESS_MAIN(MigrateTest)
#include "migrate_test.moc"
