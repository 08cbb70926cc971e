#include "core/db/attempt.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace roundsman;

using Mode = Database::Mode;

static const Database::Options encrypted{Bytes(32, 7)};

class DatabaseTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    std::string freshPath()
    {
        return toUtf8(m_folder.filePath(QString::number(++m_files) + ".db"));
    }
    static Error::Code refusal(const std::string &path, Mode mode, const Database::Options &options)
    {
        const auto opened = openDatabase(path, mode, options);
        return opened ? Error::Code::Invalid : opened.error().code;
    }
    std::string written(const Database::Options &options, const std::string &sql)
    {
        std::string path = freshPath();
        Database db(path, Mode::ReadWrite, options);
        db.script(sql);
        return path;
    }

private slots:
    void valuesComeBack()
    {
        Database db(":memory:");
        db.script("CREATE TABLE t(v ANY) STRICT");
        const std::vector<Value> values{Value(),
                                        std::int64_t(-5),
                                        1.5,
                                        std::string("Łódź\n"),
                                        std::string(),
                                        Bytes{0, 1},
                                        Bytes()};
        for (const Value &value : values) {
            db.run("DELETE FROM t");
            db.run("INSERT INTO t VALUES(?)", value);
            Query query = db.query("SELECT v FROM t");
            QVERIFY(query.next());
            QCOMPARE(query.value(0), value);
        }
    }

    void whatWasNotCommittedIsGone()
    {
        Database db(written({}, "CREATE TABLE t(a)"));
        {
            Transaction transaction(db);
            db.run("INSERT INTO t VALUES(1)");
        }
        QCOMPARE(db.one<std::int64_t>("SELECT count(*) FROM t"), 0);
        Transaction transaction(db);
        db.run("INSERT INTO t VALUES(1)");
        {
            Savepoint part(db);
            db.run("INSERT INTO t VALUES(2)");
        }
        transaction.commit();
        QCOMPARE(db.one<std::int64_t>("SELECT sum(a) FROM t"), 1);
    }

    void anEncryptedStoreShowsNothing()
    {
        const std::string path = written(encrypted,
                                         "CREATE TABLE secret(a); INSERT INTO secret "
                                         "VALUES('Corner shop')");
        QFile file(toQString(path));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.startsWith("SQLite format 3"));
        QVERIFY(!bytes.contains("Corner shop") && !bytes.contains("CREATE TABLE"));

        Database again(path, Mode::ReadOnly, encrypted);
        QCOMPARE(again.one<std::string>("SELECT a FROM secret"), "Corner shop");
    }

    void aWrongKeyIsSaidToBeWrong()
    {
        const std::string path = written(encrypted, "CREATE TABLE t(a)");

        QCOMPARE(refusal(path, Mode::ReadWrite, {Bytes(32, 8)}), Error::Code::WrongKey);
        QCOMPARE(refusal(path, Mode::ReadOnly, {}), Error::Code::WrongKey);
        QVERIFY(openDatabase(path, Mode::ReadOnly, encrypted));
    }

    void aKeyForAnOpenStoreIsWrongToo()
    {
        const std::string path = written({}, "CREATE TABLE t(a)");

        QCOMPARE(refusal(path, Mode::ReadWrite, encrypted), Error::Code::WrongKey);
    }

    void aMissingFolderIsSaid()
    {
        const std::string path = toUtf8(m_folder.filePath("nowhere/a.db"));

        QCOMPARE(refusal(path, Mode::ReadWrite, {}), Error::Code::Storage);
        QCOMPARE(refusal(freshPath(), Mode::ReadOnly, {}), Error::Code::Storage);
    }

    void aReaderMayNotWrite()
    {
        Database db(written({}, "CREATE TABLE t(a)"), Mode::ReadOnly, {});

        const auto written =
            attempt(db, [](Database &inner) { inner.run("INSERT INTO t VALUES(1)"); });

        QCOMPARE(written.error().code, Error::Code::Storage);
    }

    void twoWritersDoNotMix()
    {
        const std::string path = written({}, "CREATE TABLE t(a)");
        Database first(path);
        Database second(path);
        sqlite3_busy_timeout(second.handle(), 0);
        Transaction holding(first);

        const auto refused = attempt(second, [](Database &db) { Transaction waiting(db); });

        QCOMPARE(refused.error().code, Error::Code::Conflict);
    }

    void aReaderSeesOneMoment()
    {
        const std::string path = written({}, "CREATE TABLE t(a)");
        Database writer(path);
        Database reader(path, Mode::ReadOnly, {});
        Snapshot moment(reader);
        QCOMPARE(reader.one<std::int64_t>("SELECT count(*) FROM t"), 0);

        writer.run("INSERT INTO t VALUES(1)");

        QCOMPARE(reader.one<std::int64_t>("SELECT count(*) FROM t"), 0);
    }

    // A small quota stands for a small disk.
    void aFullDiskLosesNothingSavedBefore()
    {
        const std::string path =
            written(encrypted, "CREATE TABLE t(a); INSERT INTO t VALUES('kept')");
        Database db(path, Mode::ReadWrite, encrypted);
        db.script("PRAGMA max_page_count = 10");

        const auto filled = attempt(db, [](Database &inner) {
            Transaction transaction(inner);
            for (int i = 0; i < 1'000; ++i)
                inner.run("INSERT INTO t VALUES(randomblob(1000))");
            transaction.commit();
        });

        QCOMPARE(filled.error().code, Error::Code::Full);
        QVERIFY(!db.inTransaction());
        QCOMPARE(db.one<std::string>("SELECT group_concat(a) FROM t"), "kept");
        db.run("INSERT INTO t VALUES('and more')");
    }

    void damagedBytesAreNoticed()
    {
        const std::string path = written(
            encrypted,
            "CREATE TABLE t(a); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
            "LIMIT 5000) INSERT INTO t SELECT hex(randomblob(50)) FROM n");
        QFile file(toQString(path));
        QVERIFY(file.open(QFile::ReadWrite));
        file.seek(file.size() / 2);
        const char byte = file.read(1).at(0);
        file.seek(file.size() / 2);
        const char flipped = char(byte ^ 1);
        QCOMPARE(file.write(&flipped, 1), 1);
        file.close();

        Database db(path, Mode::ReadWrite, encrypted);
        const auto sum = attempt(db, [](Database &inner) {
            return inner.one<std::int64_t>("SELECT sum(length(a)) FROM t");
        });

        QVERIFY(!sum);
        QVERIFY(sum.error().code == Error::Code::Corrupt
                || sum.error().code == Error::Code::WrongKey);
    }

    void theBundledSqliteIsTheOneInUse()
    {
        QCOMPARE(QByteArray(sqlite3_libversion()), QByteArray(SQLITE_VERSION));
        Database db(":memory:");
        QVERIFY(db.one<std::string>("PRAGMA cipher_version").value_or("").starts_with("4."));
        QVERIFY(sqlite3_compileoption_used("ENABLE_FTS5"));
    }

    void everyFailureIsASentence_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : {SQLITE_ERROR,
                               SQLITE_FULL,
                               SQLITE_NOTADB,
                               SQLITE_CORRUPT_VTAB,
                               SQLITE_READONLY_DBMOVED,
                               SQLITE_CANTOPEN,
                               SQLITE_BUSY_SNAPSHOT,
                               SQLITE_IOERR_READ,
                               SQLITE_NOMEM})
            QTest::addRow("%d", code) << code;
    }
    void everyFailureIsASentence()
    {
        QFETCH(int, code);
        const Error error = meaningOf(DbError(code, "words of the engine"));
        QVERIFY(error.message.size() > 20);
        QVERIFY(error.message.ends_with('.') || error.message.ends_with(')'));
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
