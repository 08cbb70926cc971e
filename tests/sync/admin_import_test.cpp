#include "tests/support/programs.h"
#include "tests/sync/memory_sink.h"

#include "core/domain/customer.h"
#include "sync/server/publisher.h"
#include "sync/server/sql_storage.h"

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

class AdminImportTest : public QObject
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

    // Every file that is no JSON, and of the many JSON files each; under a sanitizer, where a
    // process takes its time, each twelfth.
    static QStringList badFiles(const QDir &folder)
    {
#ifdef __SANITIZE_ADDRESS__
        static constexpr int step = 12;
#else
        static constexpr int step = 1;
#endif
        QStringList files;
        for (const char *part : {"csv_injection", "csv_spectrum/csvs", "naughty_strings"})
            for (const QString &name : QDir(folder.filePath(part)).entryList(QDir::Files))
                files += folder.filePath(QLatin1String(part) + u'/' + name);
        for (const char *part : {"csv_spectrum/json", "json_parsing"}) {
            const QStringList names = QDir(folder.filePath(part)).entryList(QDir::Files);
            for (qsizetype i = 0; i < names.size(); i += step)
                files += folder.filePath(QLatin1String(part) + u'/' + names[i]);
        }
        return files;
    }

private slots:
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
        const QStringList files = badFiles(folder);
        const auto before = positionsOf(company);
        const auto isNamed = [&](const QStringList &arguments, const QString &file) {
            const Ended ended = company.admin(QStringList{"import", "csv"} + arguments);
            return ended.code == 1 && ended.err.contains(file.toUtf8() + ':');
        };
        for (const QString &file : files) {
            QVERIFY2(isNamed({file, "--map", sources.path("map.yaml")}, file), qPrintable(file));
            if (!file.endsWith(".json")) // as for those, see mapping_test
                QVERIFY2(isNamed({sources.path("map.yaml"), "--map", file}, file),
                         qPrintable(file));
        }
        QCOMPARE(positionsOf(company), before);
    }
};

QTEST_GUILESS_MAIN(AdminImportTest)
#include "admin_import_test.moc"
