#include "tests/support/programs.h"
#include "tests/sync/memory_sink.h"

#include "core/base/crypto.h"
#include "core/domain/customer.h"
#include "core/domain/user.h"
#include "sync/protocol/enrolment.h"
#include "sync/server/organisation.h"
#include "sync/server/publisher.h"
#include "sync/server/sqlite_storage.h"

#include <QTest>

using namespace roundsman;
using roundsman::test::Company;
using roundsman::test::dataSet;
using roundsman::test::Ended;
using roundsman::test::Sources;

// Where every scope stands: unchanged when nothing was written.
static std::vector<std::pair<std::string, std::int64_t>> positionsOf(const Company &company)
{
    std::vector<std::pair<std::string, std::int64_t>> positions;
    const auto storage = openStorage(company.store().toStdString(), OpenStore::Existing);
    if (!storage)
        qFatal("%s", storage.error().message.c_str());
    const auto read = (*storage)->read([&](StorageView &view) -> Result<Done> {
        positions = view.positions();
        return Done();
    });
    if (!read)
        qFatal("%s", read.error().message.c_str());
    return positions;
}

static const QByteArray customersMap = R"(map: 1
source: test
files: {rows: rows.csv}
rows:
  - entity: territory
    key: t
    fields: {name: T}
  - entity: customer
    from: rows
    key: "{code}"
    fields: {name: "{name}", territory: t, phone: "{phone}"}
)";

static int sum(const Ended &ended, const char *what)
{
    int all = 0;
    for (const QJsonObject &line : ended.lines())
        all += line[QLatin1String(what)].toInt();
    return all;
}

class AdminTest : public QObject
{
    Q_OBJECT

private:
    // Imports rows of code, name and phone.
    static Ended importRows(const Company &company,
                            const Sources &sources,
                            const QByteArray &rows,
                            const QStringList &options = {})
    {
        sources.write("map.yaml", customersMap);
        sources.write("rows.csv", "code,name,phone\n" + rows);
        return company.admin(QStringList{"import",
                                         "csv",
                                         sources.path("rows.csv"),
                                         "--map",
                                         sources.path("map.yaml"),
                                         "--json"}
                             + options);
    }

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
        QVERIFY(!help.out.contains("backup"));
        QCOMPARE(test::run("roundsman-admin", {"--version"}).code, 0);
    }

    void importedTwiceChangesNothing()
    {
        if (!QDir(dataSet("northwind")).exists())
            QSKIP("the shared data is not here");
        const Company company;
        const QStringList import{"import", "northwind", dataSet("northwind"), "--json"};
        const auto before = positionsOf(company);
        const Ended dry = company.admin(import + QStringList{"--dry-run"});
        QCOMPARE(dry.code, 0);
        QCOMPARE(positionsOf(company), before);

        const Ended first = company.admin(import);
        QCOMPARE(first.code, 0);
        QCOMPARE(sum(first, "new"), sum(dry, "new"));
        const auto once = positionsOf(company);
        QVERIFY(once != before);

        const Ended second = company.admin(import);
        QCOMPARE(second.code, 0);
        QCOMPARE(sum(second, "new") + sum(second, "changed"), 0);
        QCOMPARE(positionsOf(company), once);
        QCOMPARE(company.admin({"user", "list", "--json"}).lines().size(), 10);
    }
    void aChangedSourceRowChangesThatRowAlone()
    {
        const Company company;
        const Sources sources;
        QCOMPARE(importRows(company, sources, "a,Anna,1\nb,Boris,2\n").code, 0);
        const Ended changed = importRows(company, sources, "a,Anna,1\nb,Boris,3\n");
        QCOMPARE(changed.code, 0);
        QCOMPARE(sum(changed, "changed"), 1);
        QCOMPARE(sum(changed, "new"), 0);
    }
    void oneRefusedRowKeepsAllOthersOut()
    {
        const Company company;
        const Sources sources;
        const auto before = positionsOf(company);
        const Ended refused = importRows(company, sources, "a,Anna,1\nb,,2\n");
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.line()["line"].toInt(), 3);
        QVERIFY(refused.line()["file"].toString().endsWith("rows.csv"));
        QVERIFY(refused.err.contains("Nothing was imported: 1 row was refused"));
        QCOMPARE(positionsOf(company), before);

        const Ended rest = importRows(company, sources, "a,Anna,1\nb,,2\n", {"--skip-refused"});
        QCOMPARE(rest.code, 0);
        QCOMPARE(sum(rest, "new"), 2);
    }
    void aFileThatBreaksInTheMiddleLeavesNothing()
    {
        const Company company;
        const Sources sources;
        const auto before = positionsOf(company);
        const Ended broken = importRows(company, sources, "a,Anna,1\nb,\"Boris,2\n");
        QCOMPARE(broken.code, 1);
        QVERIFY2(broken.err.contains("rows.csv:3: "), broken.err.constData());
        QCOMPARE(positionsOf(company), before);
    }
    void anEditFromTheFieldOutlivesTheNextImport()
    {
        const Company company;
        const Sources sources;
        QCOMPARE(importRows(company, sources, "a,Anna,1\n").code, 0);
        const Id id = Id::named("test", "customer:a");
        const Table &table = tableOf<Customer>;
        {
            const auto storage = openStorage(company.store().toStdString(), OpenStore::Existing);
            const auto edited = (*storage)->write([&](StorageTransaction &transaction) {
                Publisher publisher(transaction, Instant{1});
                Record record = *transaction.row(table, id);
                record[std::size_t(table.indexOf("phone"))] = std::string("9");
                RowVersion version = transaction.version(table, id);
                ++version.rv;
                version.stamps = {{table.find("phone")->unit, version.rv, 7, 1, Hlc{1}}};
                auto put = publisher.putMerged(table, id, record, version);
                publisher.finish();
                return put;
            });
            QVERIFY(edited);
        }
        QCOMPARE(sum(importRows(company, sources, "a,Anna,1\n"), "changed"), 0);
        QCOMPARE(sum(importRows(company, sources, "a,Anna Maria,1\n"), "changed"), 1);
        const auto storage = openStorage(company.store().toStdString(), OpenStore::Existing);
        const auto read = (*storage)->read([&](StorageView &view) -> Result<Done> {
            const auto customer = fromRecord<Customer>(id, *view.row(table, id));
            if (customer.phone != u"9" || customer.name != u"Anna Maria")
                return Error{Error::Code::Invalid, toUtf8(customer.phone + customer.name)};
            return Done();
        });
        QVERIFY2(read, read ? "" : read.error().message.c_str());
    }
    void noBadFileEndsInAnythingButASentence()
    {
        const QDir folder(dataSet("bad-input"));
        if (!folder.exists())
            QSKIP("the shared data is not here");
        const Company company;
        const Sources sources;
        sources.write("map.yaml", customersMap);
        QStringList files;
        for (const char *part : {"csv_injection", "csv_spectrum/csvs", "naughty_strings"})
            for (const QString &name : QDir(folder.filePath(part)).entryList(QDir::Files))
                files += folder.filePath(QLatin1String(part) + u'/' + name);
        for (const char *json : {"n_structure_100000_opening_arrays.json",
                                 "n_structure_open_array_object.json",
                                 "y_string_utf8.json"})
            files += folder.filePath(QStringLiteral("json_parsing/") + QLatin1String(json));
        for (const QString &file : files) {
            const Ended rows =
                company.admin({"import", "csv", file, "--map", sources.path("map.yaml")});
            QCOMPARE(rows.code, 1);
            QVERIFY2(rows.err.contains(file.toUtf8() + ':'), rows.err.constData());
            const Ended map =
                company.admin({"import", "csv", sources.path("map.yaml"), "--map", file});
            QCOMPARE(map.code, 1);
            QVERIFY2(map.err.contains(file.toUtf8() + ':'), map.err.constData());
        }
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
};

QTEST_GUILESS_MAIN(AdminTest)
#include "admin_test.moc"
