#include "tests/support/postgres_cluster.h"
#include "tests/support/programs.h"

#include <QTest>

#include <csignal>

using namespace roundsman::test;

static const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

// One company in PostgreSQL, served by two processes.
class TwoServersTest : public QObject
{
    Q_OBJECT

    // What a balancer does in earnest: this device's requests go to that process.
    static bool enrolAt(const Handset &device, const Company &company, quint16 port)
    {
        const QString url = "https://127.0.0.1:" + QString::number(port);
        const QString rep = company.user("rep")["id"].toString();
        const QByteArray text = company.admin({"enrol", rep, "--text", "--url", url}).out;
        return device.run({"enrol", QString::fromUtf8(text).trimmed()}).code == 0;
    }
    static bool hasNextStep(const Handset &device, const QString &customer, const QString &step)
    {
        const JsonLines rows = device.list("customer");
        return std::any_of(rows.begin(), rows.end(), [&](const QJsonObject &row) {
            return row["id"].toString() == customer && row["nextStep"].toString() == step;
        });
    }
    static bool says(QProcess &program, const QByteArray &word)
    {
        while (program.canReadLine() || program.waitForReadyRead(60'000))
            if (program.readLine().contains(word))
                return true;
        return false;
    }

private slots:
    void initTestCase()
    {
        if (PostgresCluster::programs().isEmpty())
            QSKIP("Several servers share a company on PostgreSQL.");
    }

    void whatOneTakesTheOtherGivesAndAKilledOneLosesNothing()
    {
        Company first({"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(first.start());
        Company second(&first);
        QVERIFY(second.start());
        const Handset phone, tablet;
        QVERIFY(enrolAt(phone, first, first.port()));
        QVERIFY(enrolAt(tablet, first, second.port()));
        QCOMPARE(phone.run({"sync"}).code, 0);
        QCOMPARE(tablet.run({"sync"}).code, 0);
        const QString shop = phone.list("customer").value(0)["id"].toString();

        QCOMPARE(phone.run({"edit", "customer", shop, "nextStep=call back"}).code, 0);
        QCOMPARE(phone.run({"sync"}).code, 0);
        QCOMPARE(tablet.run({"sync"}).code, 0);
        QVERIFY(hasNextStep(tablet, shop, "call back"));

        // Killed again and again while the phone writes; what it was told has arrived is there.
        for (int round = 0; round < 5; ++round) {
            const QString step = "round " + QString::number(round);
            QCOMPARE(phone.run({"edit", "customer", shop, "nextStep=" + step}).code, 0);
            const auto syncing = phone.begin({"sync"});
            first.kill();
            QVERIFY(syncing->waitForFinished());
            const bool isTaken = syncing->exitCode() == 0;
            QCOMPARE(tablet.run({"sync"}).code, 0);
            if (isTaken)
                QVERIFY(hasNextStep(tablet, shop, step));
            QVERIFY(first.start());
            QCOMPARE(phone.run({"sync"}).code, 0);
            QCOMPARE(tablet.run({"sync"}).code, 0);
            QVERIFY(hasNextStep(tablet, shop, step));
        }
        for (const Handset *device : {&phone, &tablet}) {
            QCOMPARE(device->status()["unsent"].toInt(), 0);
            QCOMPARE(device->run({"verify"}).code, 0);
        }
    }

    void aDeviceHearsFromItsServerWhatAnotherOneTook()
    {
        Company first({"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(first.start());
        Company second(&first);
        QVERIFY(second.start());
        const Handset phone, tablet;
        QVERIFY(enrolAt(phone, first, first.port()));
        QVERIFY(enrolAt(tablet, first, second.port()));
        QCOMPARE(phone.run({"sync"}).code, 0);
        QCOMPARE(tablet.run({"sync"}).code, 0);
        const QString shop = phone.list("customer").value(0)["id"].toString();
        const auto live = tablet.begin({"live"});
        QVERIFY(says(*live, "pulled"));

        QCOMPARE(phone.run({"edit", "customer", shop, "nextStep=call back"}).code, 0);
        QCOMPARE(phone.run({"sync"}).code, 0);

        QVERIFY(says(*live, "customer"));
        ::kill(pid_t(live->processId()), SIGTERM);
        QVERIFY(live->waitForFinished());
        QVERIFY(hasNextStep(tablet, shop, "call back"));
    }
};

QTEST_GUILESS_MAIN(TwoServersTest)
#include "two_servers_test.moc"
