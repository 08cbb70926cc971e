#include "core/db/attempt.h"
#include "core/db/migrate.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace roundsman;

// What opening, checking, migrating and reading a file came to: "" if nothing complained.
static std::string complaint(const std::string &path)
{
    const auto opened = openDatabase(path, Database::Mode::ReadWrite, {});
    if (!opened)
        return opened.error().message;
    const auto checked = attempt(**opened, [](Database &db) {
        return db.one<std::string>("PRAGMA quick_check").value_or("nothing");
    });
    if (!checked)
        return checked.error().message;
    if (*checked != "ok")
        return *checked;
    const auto migrated = migrate(**opened, Side::Device, {});
    return migrated ? "" : migrated.error().message;
}

class BadDatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void aDamagedFileEndsInASentence_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *folder : {"/bad-sqlite/databases", "/bad-input"}) {
            QDirIterator files(QStringLiteral(ROUNDSMAN_SHARED "/data") + folder,
                               QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                QTest::addRow("%s", qPrintable(path.section('/', -2))) << path;
            }
        }
        QTest::newRow("encrypted with a key that we do not have")
            << QStringLiteral(ROUNDSMAN_SHARED "/data/bad-sqlite/encrypted.db");
    }
    void aDamagedFileEndsInASentence()
    {
        QFETCH(QString, path);
        if (!QFile::exists(path))
            QSKIP("the shared sample data is not here");
        QTemporaryDir folder;
        const QString copy = folder.filePath("copy.db");
        QVERIFY(QFile::copy(path, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        QElapsedTimer time;
        time.start();

        const std::string said = complaint(toUtf8(copy));

        QVERIFY(QFileInfo(path).size() == 0 || said.size() > 10);
        QVERIFY(time.elapsed() < 20'000);
    }
};

QTEST_GUILESS_MAIN(BadDatabaseTest)
#include "bad_database_test.moc"
