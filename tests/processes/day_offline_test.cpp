#include "tests/support/programs.h"
#include "tests/support/proxy.h"

#include <QRandomGenerator>
#include <QTest>

using namespace roundsman::test;

static const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

static constexpr int edited = 6; // customers that both devices change

// Rows by id, without what each device keeps for itself.
static QMap<QString, QJsonObject> byId(const JsonLines &rows)
{
    QMap<QString, QJsonObject> found;
    for (QJsonObject row : rows) {
        row.remove("state_here");
        found.insert(row["id"].toString(), row);
    }
    return found;
}

class DayOfflineTest : public QObject
{
    Q_OBJECT

private slots:
    // J1 and J5 with everything that can die dying: two phones of one rep, edits without a network,
    // then devices and server killed in the middle of exchanges until they get through.
    void nothingIsLostWhenEverythingIsKilled()
    {
        Company company({"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(company.start());
        Proxy network(company.port());
        const QString rep = company.user("rep")["id"].toString();
        Handset phone, tablet;
        for (const Handset *device : {&phone, &tablet}) {
            const QString text = QString::fromUtf8(
                company.admin({"enrol", rep, "--text", "--url", network.url()}).out);
            QCOMPARE(device->run({"enrol", text.trimmed()}).code, 0);
            QCOMPARE(device->run({"sync"}).code, 0);
        }
        const JsonLines customers = phone.list("customer");
        QVERIFY(customers.size() >= edited);
        company.kill();

        writeADay(phone, tablet, customers);
        QCOMPARE(phone.run({"sync"}).code, 1);
        QVERIFY(phone.status()["unsent"].toInt() >= 2 * edited);

        syncUnderFire(company, network, {&phone, &tablet});

        for (const Handset *device : {&phone, &tablet, &phone, &tablet})
            QCOMPARE(device->run({"sync"}).code, 0);
        expectTheSameRows(phone, tablet);
        expectNothingLost(phone, customers);
        QVERIFY(company.stop());
    }

private:
    void writeADay(const Handset &phone, const Handset &tablet, const JsonLines &customers)
    {
        for (int i = 0; i < edited; ++i) {
            const QString id = customers[i]["id"].toString();
            const QString n = QString::number(i);
            QCOMPARE(phone.run({"edit", "customer", id, "phone=+421 900 10" + n}).code, 0);
            QCOMPARE(tablet.run({"edit", "customer", id, "email=new" + n + "@shop.example"}).code,
                     0);
            for (const Handset *device : {&phone, &tablet}) {
                const QString text =
                    (device == &phone ? "heard on the phone " : "heard on the tablet ") + n;
                QCOMPARE(
                    device->run({"add", "feedback", "customer=" + id, "kind=need", "text=" + text})
                        .code,
                    0);
            }
        }
    }

    void syncUnderFire(Company &company, Proxy &network, const QList<const Handset *> &devices)
    {
        QRandomGenerator dice(20261122);
        QVERIFY(company.start());
        for (int round = 0; round < 12; ++round) {
            const Handset &device = *devices[round % 2];
            network.cutAfter(round % 3 == 0 ? dice.bounded(6'000) : 1'000'000);
            const auto syncing = device.begin({"sync"});
            syncing->waitForFinished(int(dice.bounded(20, 250))); // a random moment to die at
            if (round % 2 == 0)
                syncing->kill();
            else
                company.kill();
            syncing->kill();
            syncing->waitForFinished();
            if (round % 2 == 1)
                QVERIFY(company.start());
        }
        network.pass();
    }

    void expectTheSameRows(const Handset &phone, const Handset &tablet)
    {
        for (const char *entity : {"customer", "contact", "feedback", "visit", "task", "order"})
            QCOMPARE(byId(phone.list(entity)), byId(tablet.list(entity)));
        for (const Handset *device : {&phone, &tablet}) {
            QCOMPARE(device->run({"verify"}).code, 0);
            QCOMPARE(device->status()["unsent"].toInt(), 0);
        }
    }

    void expectNothingLost(const Handset &device, const JsonLines &customers)
    {
        QMap<QString, int> heard;
        for (const QJsonObject &feedback : device.list("feedback"))
            ++heard[feedback["text"].toString()];
        const auto now = byId(device.list("customer"));
        for (int i = 0; i < edited; ++i) {
            const QString n = QString::number(i);
            const QJsonObject customer = now[customers[i]["id"].toString()];
            QCOMPARE(customer["phone"].toString(), "+421 900 10" + n);
            QCOMPARE(customer["email"].toString(), "new" + n + "@shop.example");
            QCOMPARE(heard["heard on the phone " + n], 1);
            QCOMPARE(heard["heard on the tablet " + n], 1);
        }
    }
};

QTEST_GUILESS_MAIN(DayOfflineTest)
#include "day_offline_test.moc"
