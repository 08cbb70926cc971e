#include "core/domain/attachment.h"
#include "core/domain/customer.h"
#include "sync/client/sync.h"
#include "tests/support/device.h"
#include "tests/support/programs.h"

#include <QDirIterator>

using namespace roundsman;
using namespace roundsman::test;

// A device in this process that talks over TLS with a real server.
struct Talker
{
    Talker(const Company &company, const QString &user)
    {
        const QString text = company.enrolmentText(user);
        if (const auto enrolled = wait(sync.enrol(text.toStdString())); !enrolled)
            qFatal("%s", enrolled.error().message.c_str());
    }

    Device device;
    Sync sync{*device.store, {device.folder.path().toStdString(), Bytes(32, 9), {"test", "", ""}}};
};

class ConversationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");
        m_company =
            std::make_unique<Company>(QStringList{"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(m_company->start());
        m_rep = m_company->user("rep")["id"].toString();
    }
    void cleanupTestCase() { m_company.reset(); }

    void aPhotoTravelsFromOnePhoneToTheOther()
    {
        Talker phone(*m_company, m_rep);
        QVERIFY(wait(phone.sync.syncNow()));
        const Bytes photo = noise(1'300'000);
        const auto sha256 = wait(phone.sync.putFile(photo, "image/jpeg"));
        QVERIFY(sha256);
        QVERIFY(phone.device.save(attachment(phone, *sha256, photo.size())));

        QVERIFY(wait(phone.sync.syncNow()));
        QTRY_COMPARE_WITH_TIMEOUT(
            phone.device.number("SELECT count(*) FROM blob_local WHERE state = 1"), 1, 20'000);
        Talker tablet(*m_company, m_rep);
        QVERIFY(wait(tablet.sync.syncNow()));
        const auto fetched = wait(tablet.sync.file(*sha256));

        QVERIFY(fetched);
        QVERIFY(*fetched == photo);
        QVERIFY(*wait(tablet.sync.file(*sha256)) == photo); // now from its own profile
    }

    void aFileInTheProfileIsSealed()
    {
        Talker phone(*m_company, m_rep);
        const std::string secret = "a word that nobody else may read";
        QVERIFY(wait(phone.sync.putFile(Bytes(secret.begin(), secret.end()), "text/plain")));

        QDirIterator files(
            phone.device.folder.path() + "/blobs", QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("nobody"));
    }

    void aLivePhoneHasTheOthersEditAtOnce()
    {
        Talker phone(*m_company, m_rep);
        Talker tablet(*m_company, m_rep);
        phone.sync.start();
        tablet.sync.start();
        QTRY_VERIFY_WITH_TIMEOUT(phone.sync.isLive() && tablet.sync.isLive(), 20'000);
        Customer shop = anyCustomer(phone);

        shop.nextStep = "call back";
        QVERIFY(phone.device.save(shop));

        QTRY_COMPARE_WITH_TIMEOUT(
            tablet.device.load<Customer>(shop.id)->nextStep, QString("call back"), 10'000);
        QTRY_COMPARE(phone.device.number("SELECT count(*) FROM outbox WHERE state = 2"), 1);
    }

    void aServerThatComesBackIsFoundAgain()
    {
        Talker phone(*m_company, m_rep);
        QVERIFY(wait(phone.sync.syncNow()));

        m_company->kill();
        QVERIFY(wait(phone.sync.syncNow()).error().code == Error::Code::Offline);
        QVERIFY(!phone.sync.problem().isEmpty());
        QVERIFY(m_company->start());

        QVERIFY(wait(phone.sync.syncNow()));
        QVERIFY(phone.sync.problem().isEmpty());
    }

    // Found by the simulator: what the engine counted as under way was never sent.
    void aDiskThatRefusesTheTimeStopsNoExchange()
    {
        Talker phone(*m_company, m_rep);
        QVERIFY(wait(phone.sync.syncNow()));
        QVERIFY(phone.device.write([](Database &db) {
            db.run("CREATE TRIGGER no_time BEFORE UPDATE ON sync_kv WHEN NEW.key = 'clock_offset' "
                   "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
        }));
        Customer shop = anyCustomer(phone);
        shop.nextStep = "ring at noon";
        QVERIFY(phone.device.save(shop));

        QVERIFY(wait(phone.sync.syncNow()));
        QVERIFY(wait(phone.sync.syncNow()));
        QCOMPARE(phone.device.number("SELECT count(*) FROM outbox WHERE state = 2"), 1);
    }

    void aCodeEnrolsOnce()
    {
        const std::string text = m_company->enrolmentText(m_rep).toStdString();
        Device first, second;
        Sync one(*first.store, {first.folder.path().toStdString(), Bytes(32, 9), {}});
        Sync two(*second.store, {second.folder.path().toStdString(), Bytes(32, 9), {}});

        QVERIFY(wait(one.enrol(text)));
        const auto refused = wait(two.enrol(text));

        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Denied);
        QVERIFY(!two.isEnrolled());
        QVERIFY(!wait(one.enrol(text)));
    }

    void whatIsUnsentSurvivesEnrollingAnew()
    {
        Talker phone(*m_company, m_rep);
        QVERIFY(wait(phone.sync.syncNow()));
        Customer shop = anyCustomer(phone);
        shop.nextStep = "before";
        QVERIFY(phone.device.save(shop));
        QVERIFY(wait(phone.sync.syncNow()));
        for (const char *step : {"unsent", "unsent too"}) {
            shop.nextStep = step;
            QVERIFY(phone.device.save(shop));
        }

        QVERIFY(wait(phone.sync.enrol(m_company->enrolmentText(m_rep).toStdString())));
        const auto report = wait(phone.sync.syncNow());

        QVERIFY(report);
        QCOMPARE(report->counts.pushed, 2);
        QCOMPARE(report->counts.refused, 0);
        QVERIFY(wait(phone.sync.verify())->isSound());
        Talker tablet(*m_company, m_rep);
        QVERIFY(wait(tablet.sync.syncNow()));
        QCOMPARE(tablet.device.load<Customer>(shop.id)->nextStep, QString("unsent too"));
    }

    void aProfileStaysItsPersons()
    {
        Talker phone(*m_company, m_rep);
        const QString boss = m_company->user("manager")["id"].toString();

        const auto enrolled = wait(phone.sync.enrol(m_company->enrolmentText(boss).toStdString()));

        QVERIFY(!enrolled);
        QCOMPARE(enrolled.error().code, Error::Code::Conflict);
        QVERIFY(wait(phone.sync.syncNow()));
    }

private:
    static Bytes noise(std::size_t size)
    {
        Bytes bytes(size);
        std::uint32_t state = 7;
        for (auto &byte : bytes)
            byte = std::uint8_t((state = state * 1'664'525 + 1'013'904'223) >> 24);
        return bytes;
    }
    static Customer anyCustomer(Talker &talker)
    {
        const auto id = talker.device.write(
            [](Database &db) { return *db.one<Id>("SELECT id FROM customer ORDER BY seq"); });
        return *talker.device.load<Customer>(*id);
    }
    static Attachment attachment(Talker &talker, const Bytes &sha256, std::size_t size)
    {
        Attachment made;
        made.id = talker.device.store->newId();
        made.ownerTable = "customer";
        made.ownerRow = anyCustomer(talker).id;
        made.sha256 = sha256;
        made.mime = "image/jpeg";
        made.size = std::int64_t(size);
        made.author = talker.device.store->owner()->user;
        return made;
    }

    std::unique_ptr<Company> m_company;
    QString m_rep;
};

QTEST_GUILESS_MAIN(ConversationTest)
#include "conversation_test.moc"
