#include "tests/support/programs.h"

#include <QFile>
#include <QTest>

using namespace roundsman::test;

static const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

// A phone is lost: head office tells it to erase itself, and nothing that its person wrote goes
// with it.
class LostPhoneTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_company =
            std::make_unique<Company>(QStringList{"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(m_company->start());
        m_rep = m_company->user("rep")["id"].toString();
        m_phone = std::make_unique<Handset>();
        QVERIFY(m_phone->enrol(*m_company, m_rep));
        QCOMPARE(m_phone->run({"sync"}).code, 0);
        m_customer = m_phone->list("customer").value(0)["id"].toString();
    }

    void whatWasUnsentIsKeptForReviewAndThenEverythingGoes()
    {
        write("Unsent");
        QCOMPARE(m_company->admin({"device", "wipe", device()}).code, 0);

        const Ended told = m_phone->run({"sync"});

        QCOMPARE(told.code, 1);
        QVERIFY2(told.err.contains("This device was erased by your company. What you had not sent "
                                   "is safe at head office."),
                 told.err.constData());
        QCOMPARE(files(), QStringList{"erased.cbor"});
        const QJsonObject listed = row();
        QCOMPARE(listed["status"].toString(), "wiped");
        QCOMPARE(listed["unsent"].toInt(), 1);
        QCOMPARE(listed["rescued"].toInt(), 1);
        const auto aside = m_company->admin({"quarantine", "list", "--json"}).lines();
        QCOMPARE(aside.size(), 1);
        QCOMPARE(m_company->admin({"quarantine", "replay", lineOf(aside)}).code, 0);
    }

    void anErasedDeviceOpensNothingAndMayBeEnrolledAnew()
    {
        QCOMPARE(m_company->admin({"device", "wipe", device()}).code, 0);
        QCOMPARE(m_phone->run({"sync"}).code, 1);

        QVERIFY(m_phone->run({"list", "customer"}).err.contains("erased by your company"));
        QVERIFY(m_phone->enrol(*m_company, m_rep));
        QCOMPARE(m_phone->run({"sync"}).code, 0);
        QVERIFY(!m_phone->list("customer").isEmpty());
    }

    void aKilledErasureIsFinishedByTheNextCommand()
    {
        write("Unsent");
        QCOMPARE(m_company->admin({"device", "wipe", device()}).code, 0);
        const auto sync = m_phone->begin({"sync"});
        while (sync->state() == QProcess::Running && !QFile::exists(note())) // the order has come
            sync->waitForFinished(1);
        sync->kill();
        sync->waitForFinished();

        const Ended next = m_phone->run({"status"});

        QCOMPARE(next.code, 1);
        QCOMPARE(files(), QStringList{"erased.cbor"});
        QCOMPARE(row()["rescued"].toInt(), 1);
    }

    void withoutANetworkItIsErasedAndTheRescueLogWaits()
    {
        write("Unsent");
        QCOMPARE(m_company->admin({"device", "wipe", device()}).code, 0);
        const auto sync = m_phone->begin({"sync"});
        while (sync->state() == QProcess::Running && !QFile::exists(note()))
            sync->waitForFinished(1);
        sync->kill();
        sync->waitForFinished();
        m_company->kill();

        QVERIFY(m_phone->run({"status"}).err.contains("erased by your company"));
        QVERIFY(!QFile::exists(m_phone->profile() + "/store.db"));
        QVERIFY(!QFile::exists(m_phone->profile() + "/key.json"));

        QVERIFY(m_company->start());
        QVERIFY(m_phone->run({"status"}).err.contains("is safe at head office"));
        QCOMPARE(row()["rescued"].toInt(), 1);
    }

    void anOrderTakenBackInTimeErasesNothing()
    {
        write("Unsent");
        QCOMPARE(m_company->admin({"device", "wipe", device()}).code, 0);
        QCOMPARE(m_company->admin({"device", "wipe", device(), "--take-back"}).code, 0);

        QCOMPARE(m_phone->run({"sync"}).code, 1); // it has to enrol again
        QVERIFY(m_phone->enrol(*m_company, m_rep));
        QCOMPARE(m_phone->run({"sync"}).line()["pushed"].toInt(), 1);
    }

    void aPersonSeesHisDevicesAndEndsTheSessionOfOne()
    {
        Handset tablet;
        QVERIFY(tablet.enrol(*m_company, m_rep));
        QCOMPARE(tablet.run({"sync"}).code, 0);
        const auto devices = tablet.run({"devices"}).lines();
        QCOMPARE(devices.size(), 2);
        QCOMPARE(devices.at(0)["isThis"].toBool(), false);

        QCOMPARE(tablet.run({"sign-out", devices.at(0)["id"].toString()}).code, 0);

        write("Unsent");
        QVERIFY(m_phone->run({"sync"}).code != 0);
        QCOMPARE(m_phone->status()["unsent"].toInt(), 1);
        QCOMPARE(tablet.run({"sync"}).code, 0);
        QVERIFY(tablet.run({"sign-out", "12345"}).err.contains("no such device"));
    }

private:
    void write(const QString &title) const
    {
        QCOMPARE(m_phone->run({"add", "task", "customer=" + m_customer, "title=" + title}).code, 0);
    }
    QJsonObject row() const
    {
        return m_company->admin({"device", "list", "--json"}).lines().value(0);
    }
    QString device() const { return row()["id"].toString(); }
    static QString lineOf(const JsonLines &aside) { return aside.value(0)["device"].toString(); }
    QString note() const { return m_phone->profile() + "/erased.cbor"; }
    QStringList files() const
    {
        return QDir(m_phone->profile())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<Company> m_company;
    std::unique_ptr<Handset> m_phone;
    QString m_rep;
    QString m_customer;
};

QTEST_GUILESS_MAIN(LostPhoneTest)
#include "lost_phone_test.moc"
