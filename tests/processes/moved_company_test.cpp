#include "tests/support/postgres_cluster.h"
#include "tests/support/programs.h"

#include <QFile>
#include <QTest>

using namespace roundsman::test;

static const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

// A company that outgrows its file.
class MovedCompanyTest : public QObject
{
    Q_OBJECT

    static std::unique_ptr<Company> companyInAFile()
    {
        const QByteArray programs = qgetenv("ROUNDSMAN_TEST_POSTGRES");
        qunsetenv("ROUNDSMAN_TEST_POSTGRES");
        auto company =
            std::make_unique<Company>(QStringList{"csv", sample, "--map", sample + "/map.yaml"});
        qputenv("ROUNDSMAN_TEST_POSTGRES", programs);
        return company;
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
    }

private slots:
    void initTestCase()
    {
        if (PostgresCluster::programs().isEmpty())
            QSKIP("There is no PostgreSQL to move to.");
    }

    void devicesNoticeNothing()
    {
        const auto made = companyInAFile();
        Company &company = *made;
        QVERIFY(company.start());
        const Handset phone;
        QVERIFY(phone.enrol(company, company.user("rep")["id"].toString()));
        QCOMPARE(phone.run({"sync"}).code, 0);
        const QString shop = phone.list("customer").value(0)["id"].toString();
        QCOMPARE(phone.run({"edit", "customer", shop, "nextStep=call back"}).code, 0);
        QCOMPARE(phone.run({"sync"}).code, 0);
        QCOMPARE(phone.run({"edit", "customer", shop, "nextStep=bring samples"}).code, 0);
        const QString database = PostgresCluster::own().database();
        const QStringList move{"migrate", "--to", database, "--to-data", company.data()};

        const Ended refused = company.admin(move); // the server has the file open
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("Stop the server"));
        QVERIFY(company.stop());
        const Ended moved = company.admin(move);
        QVERIFY2(moved.code == 0, moved.err.constData());
        QVERIFY(!QFile::exists(company.store()));
        QVERIFY(QFile::exists(company.store() + ".moved"));
        company.moveTo(database);
        QVERIFY(company.start());

        const QJsonObject synced = phone.run({"sync"}).line();
        QCOMPARE(synced["pushed"].toInt(), 1);
        QVERIFY(synced["pulled"].toInt() <= 1); // its own change, with what the server adds
        QCOMPARE(phone.run({"verify"}).code, 0);
        QCOMPARE(company.admin({"doctor"}).code, 0);
        const Ended audit = company.admin({"audit", "list"});
        QVERIFY2(audit.out.contains("store.moved"), (audit.out + audit.err).constData());
        const Handset another; // and whoever comes new is given a number of its own
        QVERIFY(another.enrol(company, company.user("rep")["id"].toString()));
        QCOMPARE(another.run({"sync"}).code, 0);
        QVERIFY(another.run({"list", "customer"}).out.contains("bring samples"));
        const Ended again = company.admin(move);
        QCOMPARE(again.code, 1);
    }

    void whatModelsPutOutIsStillThere()
    {
        const auto made = companyInAFile();
        Company &company = *made;
        write(company.path("model.csv"), "product,share\nBread,0.7\nRolls,0.2\n");
        QCOMPARE(company.admin({"dataset", "import", company.path("model.csv")}).code, 0);
        const QString database = PostgresCluster::own().database();

        const Ended moved =
            company.admin({"migrate", "--to", database, "--to-data", company.data()});

        QVERIFY2(moved.code == 0, moved.err.constData());
        company.moveTo(database);
        const QJsonObject model = company.admin({"dataset", "list", "--json"}).line();
        QCOMPARE(model["name"].toString(), "model");
        QCOMPARE(model["rows"].toInt(), 2);
        const Ended next =
            company.admin({"dataset", "import", company.path("model.csv"), "--json"});
        QCOMPARE(next.line()["version"].toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(MovedCompanyTest)
#include "moved_company_test.moc"
