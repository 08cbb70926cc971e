#include "core/base/crypto.h"
#include "sync/client/rescue_delivery.h"
#include "tests/support/programs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

static const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");

// What was written on a phone that nobody can unlock reaches head office all the same.
class RescueLogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { startCrypto(); }
    void init()
    {
        m_company =
            std::make_unique<Company>(QStringList{"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(m_company->start());
        m_device = std::make_unique<Handset>();
        m_passphrase = m_folder.filePath("passphrase");
        QFile file(m_passphrase);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("right horse\n");
        file.close();
        const QString rep = m_company->user("rep")["id"].toString();
        QCOMPARE(run({"enrol", m_company->enrolmentText(rep)}).code, 0);
        QCOMPARE(run({"sync"}).code, 0);
        m_company->kill();
        const QString customer = run({"list", "customer"}).lines().value(0)["id"].toString();
        QCOMPARE(run({"add", "task", "customer=" + customer, "title=Unsent"}).code, 0);
        run({"sync"}); // no server: the log follows the save
        QVERIFY(QFile::exists(log()));
    }
    void cleanup()
    {
        m_company.reset();
        QFile::remove(m_passphrase);
    }

    void aLockedPhoneDelivers()
    {
        QVERIFY(m_company->start());
        QVERIFY(m_device->run({"status"}).code != 0); // nobody knows the passphrase

        const Ended sent = m_device->run({"rescue", "send"});

        QVERIFY2(sent.code == 0, sent.err.constData());
        QCOMPARE(sent.line()["taken"].toInt(), 1);
        QCOMPARE(m_device->run({"rescue", "send"}).line()["known"].toInt(), 1);
        QCOMPARE(run({"sync"}).code, 0); // the owner is back: what he sends is a duplicate
        const auto status = run({"status"}).line();
        QCOMPARE(status["unsent"].toInt(), 0);
        QCOMPARE(status["setAside"].toInt(), 0);
        QVERIFY(m_company->admin({"quarantine", "list", "--json"}).lines().isEmpty());
    }

    void withoutANetworkItStaysForTheNextTime()
    {
        QVERIFY(m_device->run({"rescue", "send"}).code != 0);
        QVERIFY(QFile::exists(log()));
    }

    void whatAnErasedProfileLeftArrivesByItself()
    {
        const std::string folder = m_device->profile().toStdString();
        QVERIFY(m_company->start());
        leaveRescueLog(folder);
        QVERIFY(!QFile::exists(log()));
        RescueDelivery delivery(folder);

        delivery.begin(false);
        QVERIFY(!delivery.isDone());

        QTRY_VERIFY_WITH_TIMEOUT(delivery.isDone(), 30000);
        QVERIFY(QDir(m_device->profile()).entryList({"rescue*"}).isEmpty());
        QCOMPARE(run({"sync"}).code, 0);
        QCOMPARE(run({"status"}).line()["unsent"].toInt(), 0);
    }

    void aFileThatWasHandedOverIsTakenByTheAdministrator()
    {
        const QString copy = m_passphrase + ".rescue";
        QCOMPARE(m_device->run({"rescue", "copy", copy}).line()["changes"].toInt(), 1);

        const Ended taken = m_company->admin({"rescue", "import", copy});
        QVERIFY2(taken.code == 0, taken.err.constData());
        QVERIFY(taken.out.contains("1 changes were taken"));
        QVERIFY(m_company->admin({"rescue", "import", copy}).out.contains("1 were there already"));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Unsent"));
        QFile::remove(copy);
    }

private:
    Ended run(const QStringList &words) const
    {
        return m_device->run(QStringList{"--passphrase-file", m_passphrase} + words);
    }
    QString log() const { return m_device->profile() + "/rescue.log"; }

    QTemporaryDir m_folder;
    std::unique_ptr<Company> m_company;
    std::unique_ptr<Handset> m_device;
    QString m_passphrase;
};

QTEST_GUILESS_MAIN(RescueLogTest)
#include "rescue_log_test.moc"
