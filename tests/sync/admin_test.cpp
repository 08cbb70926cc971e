#include "tests/support/programs.h"
#include "tests/sync/memory_sink.h"

#include "core/base/crypto.h"
#include "core/schema/operation_codec.h"
#include "sync/protocol/enrolment.h"
#include "sync/server/organisation.h"
#include "sync/server/sql_storage.h"

#include <QTest>

using namespace roundsman;
using roundsman::test::Company;
using roundsman::test::dataSet;
using roundsman::test::Ended;
using roundsman::test::Sources;

class AdminTest : public QObject
{
    Q_OBJECT

private slots:
    void aStoreHasOneCompany()
    {
        const Company company;
        const Ended again = company.admin({"init", "--company", "Other"});
        QCOMPARE(again.code, 1);
        QVERIFY(again.err.contains("already belongs to Test Company"));
    }
    void withoutACompanyEveryWordSaysWhatToDo()
    {
        const Sources empty;
        for (const QStringList &words : {QStringList{"user", "list"},
                                         QStringList{"territory", "list"},
                                         QStringList{"device", "list"},
                                         QStringList{"quarantine", "list"},
                                         QStringList{"restored"},
                                         QStringList{"enrol", "x"},
                                         QStringList{"import", "northwind", empty.path()}}) {
            const Ended ended =
                test::run("roundsman-admin",
                          QStringList{"--store", "sqlite:" + empty.path("none.db")} + words);
            QCOMPARE(ended.code, 1);
            QVERIFY2(ended.err.contains("init"), ended.err.constData());
        }
        QVERIFY(!QFile::exists(empty.path("none.db")));
    }
    void anotherProgramsDatabaseIsRefusedUntouched()
    {
        const Sources folder;
        const QString path = folder.path("theirs.db");
        (*openDatabase(path.toStdString(), Database::Mode::ReadWrite, {}))
            ->script("CREATE TABLE t(a); PRAGMA journal_mode = DELETE");
        const QByteArray before = contentOf(path);

        for (const QStringList &words :
             {QStringList{"init", "--company", "Ours"}, QStringList{"user", "list"}}) {
            const Ended ended =
                test::run("roundsman-admin", QStringList{"--store", "sqlite:" + path} + words);
            QCOMPARE(ended.code, 1);
            QVERIFY2(ended.err.contains("not a Roundsman store"), ended.err.constData());
        }

        QCOMPARE(contentOf(path), before);
        QVERIFY(!QFile::exists(path + "-wal"));
    }
    void whatIsNotUnderstoodEndsWithTwo()
    {
        for (const QStringList &words : {QStringList{},
                                         QStringList{"dance"},
                                         QStringList{"import", "sap", "x"},
                                         QStringList{"user", "add", "N", "--role", "king"},
                                         QStringList{"user", "list", "--colour"}})
            QCOMPARE(test::run("roundsman-admin", words).code, 2);
        const Ended help = test::run("roundsman-admin", {"--help"});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains("Examples:"));
        QVERIFY(help.out.contains("backup"));
        QCOMPARE(test::run("roundsman-admin", {"--version"}).code, 0);
    }

    void aPersonIsFoundByNameAddressAndId()
    {
        startCrypto();
        const Company company;
        const QString id = QString::fromUtf8(
            company.admin({"user", "add", "Jana Kováčová", "--email", "jana@x.example"})
                .out.trimmed());
        QVERIFY(Id::fromText(id.toStdString()));
        const Ended early = company.admin({"enrol", "Jana Kováčová"});
        QCOMPARE(early.code, 1);
        QVERIFY2(early.err.contains("Start roundsman-server once"), early.err.constData());

        const auto storage = openStorage(company.store().toStdString(), OpenStore::Existing);
        QVERIFY((*storage)->pool().write(
            [](Database &db) { announce(db, "https://127.0.0.1:9", sha256(bytesOf("ca"))); }));
        for (const QString &word :
             {id, QStringLiteral("jana kováčová"), QStringLiteral("JANA@x.example")}) {
            const Ended issued = company.admin({"enrol", word, "--text"});
            QCOMPARE(issued.code, 0);
            QCOMPARE(issued.out.count('\n'), 1);
            const auto text = readEnrolmentText(issued.out.toStdString());
            QVERIFY(text);
            QCOMPARE(text->server, std::string("https://127.0.0.1:9"));
        }
        const Ended outside =
            company.admin({"enrol", id, "--text", "--url", "https://sync.example:443"});
        QCOMPARE(readEnrolmentText(outside.out.toStdString())->server,
                 std::string("https://sync.example:443"));
        for (const char *wrong :
             {"sync.example", "http://sync.example", "https://", "https://a/b"}) {
            const Ended refused = company.admin({"enrol", id, "--url", QLatin1String(wrong)});
            QCOMPARE(refused.code, 1);
            QVERIFY(refused.err.contains("is no server's address"));
        }
        const Ended picture = company.admin({"enrol", id});
        QVERIFY(picture.out.contains("█"));
        QVERIFY(picture.out.contains("roundsman:1:"));

        const Ended nobody = company.admin({"enrol", "Nobody", "--text"});
        QCOMPARE(nobody.code, 1);
        QVERIFY(nobody.err.contains("There is no user \"Nobody\""));
        company.admin({"user", "add", "Jana Kováčová"});
        QVERIFY(company.admin({"enrol", "Jana Kováčová"}).err.contains("Several users"));
    }
    void aNewUserNeedsATerritoryThatThereIs()
    {
        const Company company;
        const Ended refused = company.admin({"user", "add", "Emil", "--territory", "Moon"});
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("There is no territory \"Moon\""));
        QCOMPARE(company.admin({"user", "list", "--json"}).lines().size(), 1);
    }
    void aDeviceIsListedAndRevokedAndWhatItCouldNotSendIsShown()
    {
        const Company company;
        const QByteArray user = company.admin({"user", "add", "Emil"}).out.trimmed();
        OperationGroup group;
        group.firstCounter = 4;
        group.title = "Edited the phone of Elán";
        const auto storage = openStorage(company.store().toStdString(), OpenStore::Existing);
        const Result<Done> made = (*storage)->pool().write([&](Database &db) {
            db.run("INSERT INTO device(device_id, dev_no, user_id, public_key, model, system, "
                   "app_version, status, enrolled, last_seen) VALUES(?1, 1, ?2, ?3, 'Phone', "
                   "'Linux', '1', 1, 0, 0)",
                   std::int64_t(9'007'199'254'740'993), // a double would lose its last digit
                   *Id::fromText(user.toStdString()),
                   Bytes(32, 1));
            db.run("INSERT INTO line(line_id, device_id, dev_no) "
                   "SELECT device_id, device_id, dev_no FROM device");
            db.run("INSERT INTO op_quarantine(device_id, first_ctr, reason, detail, body) "
                   "VALUES(?1, 4, 1, 'The territory is not yours.', ?2)",
                   std::int64_t(9'007'199'254'740'993),
                   encode(group));
        });
        QVERIFY2(made, made ? "" : made.error().message.c_str());

        const QJsonObject aside = company.admin({"quarantine", "list", "--json"}).line();
        QCOMPARE(aside["person"].toString(), u"Emil");
        QCOMPARE(aside["what"].toString(), u"Edited the phone of Elán");
        QCOMPARE(aside["why"].toString(), u"The territory is not yours.");

        const QString id = company.admin({"device", "list", "--json"}).line()["id"].toString();
        QCOMPARE(id, u"9007199254740993");
        QCOMPARE(company.admin({"device", "revoke", id}).code, 0);
        QCOMPARE(company.admin({"device", "list", "--json"}).line()["status"].toString(),
                 u"revoked");
    }
    void aRestoredStoreBeginsANewHistory()
    {
        const Company company;
        const auto epoch = [&] {
            const auto storage = openStorage(company.store().toStdString(), OpenStore::Existing);
            return *(*storage)->pool().read([](Database &db) {
                return *db.one<std::int64_t>("SELECT max(epoch) FROM scope_head");
            });
        };
        const std::int64_t before = epoch();

        QCOMPARE(company.admin({"restored"}).code, 0);

        QVERIFY(epoch() > before);
    }
    void emptyListsAreEmptyAndUnknownDevicesRefused()
    {
        const Company company;
        for (const char *what : {"device", "quarantine"}) {
            const Ended listed = company.admin({QLatin1String(what), "list", "--json"});
            QCOMPARE(listed.code, 0);
            QVERIFY(listed.out.isEmpty());
        }
        QCOMPARE(company.admin({"device", "revoke", "5"}).code, 1);
    }

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(AdminTest)
#include "admin_test.moc"
