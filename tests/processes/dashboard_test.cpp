#include "tests/support/programs.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace roundsman::test;

// J2: a model's output becomes a dashboard on a phone, and what the phone thinks of it comes back.
class DashboardTest : public QObject
{
    Q_OBJECT

    static inline const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

    static constexpr auto definition = R"(dashboard: cargo
title: {en: Cargo from Vienna, sk: Náklad z Viedne}
languages: [en, sk]
datasets: [flights]
validFor: 12 hours
select: |
  SELECT flight, origin || '-' || destination AS lane, day, capacity - booked AS free,
         price, floor, competitor,
         CASE WHEN capacity - booked > 10 THEN 'push' ELSE 'hold' END AS stance
  FROM flights WHERE origin = 'VIE' ORDER BY free DESC
tile:
  key: "{flight}"
  kind: capacity
  title: "{lane}"
  line: "{flight} · {day:date}"
  lane: "{lane}"
  stance: "{stance}"
  currency: EUR
  floor: floor
  figures:
    - {label: {en: free, sk: voľné}, value: free, decimals: 1, unit: t}
    - {label: {en: quote today, sk: dnešná cena}, value: price, form: money, decimals: 2, unit: EUR}
  band: {low: floor, high: competitor, ours: price}
  say:
    en: "{free:1} t free on {day:date}, at {price}."
    sk: "Voľných {free:1} t, {day:date}, za {price}."
)";

    static constexpr auto shares = R"(dashboard: shares
title: {en: Shares}
languages: [en]
datasets: [model]
validFor: 12 hours
select: |
  SELECT number, name, share FROM model JOIN customer ON customer.number = model.customer
tile:
  key: "{number}"
  kind: list
  title: "{name}"
  stance: push
  figures:
    - {label: {en: share}, value: share, decimals: 1}
  say: {en: "Offer {name} more."}
)";

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
    }
    static Ended foundUseful(const Handset &phone, const QString &user, const QString &dashboard)
    {
        return phone.run({"add",
                          "reaction",
                          "dashboard=" + dashboard,
                          "version=1",
                          "tile=OS51",
                          "user=" + user,
                          "useful=useful"});
    }
    static QByteArray flights(double price)
    {
        return "flight,origin,destination,day,capacity,booked,price,floor,competitor\n"
               "OS51,VIE,NRT,2026-12-01,60,29,"
            + QByteArray::number(price) + ",1.8,2.3\n"
            + "OS87,VIE,JFK,2026-12-02,20,13.8,2.45,2.2,2.7\n"
              "OS12,FRA,VIE,2026-12-02,5,1,1,0.5,2\n";
    }

private slots:
    void aModelsOutputReachesThePhoneAndTheAnswerComesBack()
    {
        Company company({"csv", sample, "--map", sample + "/map.yaml"});
        write(company.path("flights.csv"), flights(1.9));
        write(company.path("cargo.yaml"), definition);
        QVERIFY(company.start());
        const QString rep = company.user("rep")["id"].toString();
        const Handset phone;
        QVERIFY(phone.enrol(company, rep));
        QCOMPARE(phone.run({"sync"}).code, 0);

        QCOMPARE(company.admin({"dataset", "import", company.path("flights.csv")}).code, 0);
        QCOMPARE(company.admin({"audience", "set", "Reps", "--role", "rep"}).code, 0);

        const Ended published = company.admin(
            {"dashboard", "publish", company.path("cargo.yaml"), "--audience", "Reps"});

        QVERIFY2(published.code == 0, published.err.constData());
        QCOMPARE(phone.run({"sync"}).code, 0);
        const JsonLines dashboards = phone.list("dashboard");
        QCOMPARE(dashboards.size(), 1);
        QCOMPARE(dashboards[0]["code"].toString(), "cargo");
        QCOMPARE(phone.status()["unsent"].toInt(), 0); // the receipt went with the same sync
        const QJsonObject delivered = company.admin({"dashboard", "list", "--json"}).line();
        QCOMPARE(delivered["delivered"].toInt(), 1);
        QCOMPARE(delivered["useful"].toInt(), 0);

        const Ended said = foundUseful(phone, rep, dashboards[0]["id"].toString());
        QVERIFY2(said.code == 0, (said.out + said.err).constData());
        QCOMPARE(phone.run({"sync"}).code, 0);
        const QJsonObject counted = company.admin({"dashboard", "list", "--json"}).line();
        QCOMPARE(counted["useful"].toInt(), 1);
        QCOMPARE(counted["notUseful"].toInt(), 0);

        QCOMPARE(company.admin({"dashboard", "withdraw", "cargo"}).code, 0);
        QCOMPARE(phone.run({"sync"}).code, 0);
        QCOMPARE(phone.list("dashboard")[0]["withdrawn"].toBool(), true);
        QCOMPARE(phone.list("dashboard")[0]["version"].toInt(), 2);
    }

    // Rows of the model and of the company itself, in one select.
    void aModelIsReadBesideTheBusiness()
    {
        const Company company({"csv", sample, "--map", sample + "/map.yaml"});
        const JsonLines customers =
            company.admin({"export", "customer", "--format", "json"}).lines();
        QVERIFY(!customers.isEmpty());
        const QByteArray number = customers[0]["number"].toString().toUtf8();
        write(company.path("model.csv"), "customer,share\n" + number + ",0.7\nnobody,0.2\n");
        write(company.path("shares.yaml"), shares);
        QCOMPARE(company.admin({"dataset", "import", company.path("model.csv")}).code, 0);

        const Ended shown =
            company.admin({"dashboard", "preview", company.path("shares.yaml"), "--json"});

        QVERIFY2(shown.code == 0, shown.err.constData());
        QCOMPARE(shown.lines().size(), 1);
        QCOMPARE(shown.line()["key"].toString().toUtf8(), number);
    }

    void aModelsColumnsAreGuessedAndItsTilesPreviewed()
    {
        const Company company;
        write(company.path("flights.csv"), flights(1.9));
        write(company.path("cargo.yaml"), definition);

        const Ended imported =
            company.admin({"dataset", "import", company.path("flights.csv"), "--json"});
        QCOMPARE(imported.code, 0);
        QCOMPARE(imported.line()["rows"].toInt(), 3);
        QCOMPARE(imported.line()["columns"].toArray()[4].toObject()["type"].toString(), "integer");
        QCOMPARE(imported.line()["columns"].toArray()[5].toObject()["type"].toString(), "number");
        const Ended linted = company.admin({"dashboard", "lint", company.path("cargo.yaml")});
        QVERIFY2(linted.code == 0, (linted.out + linted.err).constData());
        const Ended shown = company.admin({"dashboard", "preview", company.path("cargo.yaml")});
        QVERIFY2(shown.out.contains("31.0 t free on Tue 1 Dec, at 1.90."), shown.out.constData());
    }

    void whatContradictsItsFloorIsNotPublished()
    {
        const Company company;
        write(company.path("flights.csv"), flights(1.5));
        write(company.path("cargo.yaml"), definition);
        QCOMPARE(company.admin({"dataset", "import", company.path("flights.csv")}).code, 0);
        QCOMPARE(company.admin({"audience", "set", "Reps", "--role", "rep"}).code, 0);

        const Ended linted = company.admin({"dashboard", "lint", company.path("cargo.yaml")});
        const Ended published = company.admin({"dashboard",
                                               "publish",
                                               company.path("cargo.yaml"),
                                               "--audience",
                                               "Reps",
                                               "--override",
                                               "the boss wants it"});

        QCOMPARE(linted.code, 1);
        QVERIFY2(linted.out.contains("cargo.yaml:12: tile \"OS51\": its price 1.5 is "),
                 linted.out.constData());
        QVERIFY(linted.out.contains("under the floor"));
        QCOMPARE(published.code, 1);
        QVERIFY(company.admin({"dashboard", "list", "--json"}).lines().isEmpty());
    }

    void aWarningNeedsAReason()
    {
        const Company company;
        QByteArray yaml = definition;
        yaml.replace("    sk: \"Voľných {free:1} t, {day:date}, za {price}.\"\n", "");
        write(company.path("flights.csv"), flights(1.9));
        write(company.path("cargo.yaml"), yaml);
        QCOMPARE(company.admin({"dataset", "import", company.path("flights.csv")}).code, 0);
        QCOMPARE(company.admin({"audience", "set", "Reps", "--role", "rep"}).code, 0);
        const QStringList publish{
            "dashboard", "publish", company.path("cargo.yaml"), "--audience", "Reps"};

        const Ended refused = company.admin(publish);
        const Ended taken = company.admin(publish + QStringList{"--override", "English is enough"});

        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("its sentence is not there in \"sk\""),
                 refused.err.constData());
        QVERIFY2(taken.code == 0, taken.err.constData());
        QVERIFY(taken.out.contains("version 1"));
    }

    void aDatasetThatChangesItsMindHalfwayLeavesTheOneBefore()
    {
        const Company company;
        QByteArray rows = "code,amount\n";
        for (int i = 0; i < 30'000; ++i)
            rows += "A" + QByteArray::number(i) + ",1\n";
        write(company.path("model.csv"), rows);
        QCOMPARE(company.admin({"dataset", "import", company.path("model.csv")}).code, 0);
        write(company.path("model.csv"), rows + "B,many\n");

        const Ended refused = company.admin({"dataset", "import", company.path("model.csv")});

        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("model.csv:30002: \"amount\" was taken for integer"),
                 refused.err.constData());
        const QJsonObject kept = company.admin({"dataset", "list", "--json"}).line();
        QCOMPARE(kept["version"].toInt(), 1);
        QCOMPARE(kept["rows"].toInt(), 30'000);
        const Ended again = company.admin(
            {"dataset", "import", company.path("model.csv"), "--type", "amount=text", "--json"});
        QCOMPARE(again.line()["rows"].toInt(), 30'001);
        QCOMPARE(again.line()["version"].toInt(), 3);
    }

    void aSelectReadsNothingThatIsNotMeantForIt()
    {
        const Company company;
        QByteArray yaml = definition;
        yaml.replace("price, floor,", "(SELECT max(seed) FROM organisation_key) AS price, floor,");
        write(company.path("flights.csv"), flights(1.9));
        write(company.path("cargo.yaml"), yaml);
        QCOMPARE(company.admin({"dataset", "import", company.path("flights.csv")}).code, 0);

        const Ended linted = company.admin({"dashboard", "lint", company.path("cargo.yaml")});

        QCOMPARE(linted.code, 1);
        // Beside PostgreSQL it is not even there.
        QVERIFY2(linted.err.contains(qEnvironmentVariableIsSet("ROUNDSMAN_TEST_POSTGRES")
                                         ? "no such table: organisation_key"
                                         : "it may not use the table organisation_key"),
                 linted.err.constData());
    }
};

QTEST_GUILESS_MAIN(DashboardTest)
#include "dashboard_test.moc"
