#include "core/base/crypto.h"
#include "core/base/files.h"
#include "sync/server/certificates.h"
#include "tests/support/stopped_clock.h"

#include <QDateTime>
#include <QFile>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace roundsman;
using namespace roundsman::test;
using namespace std::chrono_literals;

class CertificatesTest : public QObject
{
    Q_OBJECT

    StoppedClock clock;
    SystemEntropy entropy;
    std::unique_ptr<QTemporaryDir> folder;

    std::string directory() const { return folder->path().toStdString() + "/tls"; }
    Result<TlsFiles> prepared(const std::vector<std::string> &names = serverNames("127.0.0.1"))
    {
        return prepareTls(directory(), names, {clock, entropy});
    }
    QSslCertificate server() const
    {
        return QSslCertificate::fromPath(QString::fromStdString(directory() + "/server.pem")).at(0);
    }
    void damage(const char *name)
    {
        QFile file(QString::fromStdString(directory() + "/" + name));
        QVERIFY(file.open(QFile::ReadWrite));
        QVERIFY(file.resize(file.size() / 2));
    }
    void remove(const char *name)
    {
        QVERIFY(QFile::remove(QString::fromStdString(directory() + "/" + name)));
    }

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        clock = StoppedClock();
    }

    void aFirstStartMakesACaAndACertificate()
    {
        const auto files = prepared({"localhost", "127.0.0.1", "::1", "crm.example.com"});

        QVERIFY2(files, files ? "" : files.error().message.c_str());
        QCOMPARE(files->caSha256, sha256(files->caDer));
        const auto names = server().subjectAlternativeNames();
        QCOMPARE(names.values(QSsl::DnsEntry).size(), 2);
        QVERIFY(names.contains(QSsl::IpAddressEntry, QStringLiteral("127.0.0.1")));
        QVERIFY(names.contains(QSsl::DnsEntry, QStringLiteral("crm.example.com")));
        QCOMPARE(files->until, clock.now() + 24h * 425);
    }

    void theKeysAreTheirOwnersAlone()
    {
        QVERIFY(prepared());

        for (const char *name : {"/ca-key.pem", "/server-key.pem", ""})
            QVERIFY2(isOwnersOnly(directory() + name), name);
    }

    void aSecondStartChangesNothing()
    {
        const auto first = prepared();
        const auto serial = server().serialNumber();

        const auto second = prepared();

        QCOMPARE(second->caSha256, first->caSha256);
        QCOMPARE(server().serialNumber(), serial);
    }

    void theCertificateIsRenewedInTimeUnderTheSameCa()
    {
        const auto first = prepared();
        const auto serial = server().serialNumber();
        clock.pass(24h * 31);

        const auto renewed = prepared();

        QCOMPARE(renewed->caSha256, first->caSha256);
        QVERIFY(server().serialNumber() != serial);
        QCOMPARE(renewed->until, clock.now() + 24h * 425);
    }

    void aDeviceWhoseClockIsWrongByAYearTakesTheCertificate()
    {
        const auto files = prepared();
        clock.pass(24h * 29); // as old as it gets before the next start renews it
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.now().ms);

        const QSslCertificate ca(QByteArray(reinterpret_cast<const char *>(files->caDer.data()),
                                            qsizetype(files->caDer.size())),
                                 QSsl::Der);
        for (const QSslCertificate &certificate : {server(), ca}) {
            QVERIFY(certificate.effectiveDate() < now.addDays(-366));
            QVERIFY(certificate.expiryDate() > now.addDays(366));
        }
        QVERIFY(server().effectiveDate().daysTo(server().expiryDate()) <= 825);
    }

    void aNewNameGetsANewCertificate()
    {
        const auto first = prepared({"localhost"});
        const auto serial = server().serialNumber();

        const auto second = prepared({"localhost", "10.0.0.7"});

        QCOMPARE(second->caSha256, first->caSha256);
        QVERIFY(server().serialNumber() != serial);
        QCOMPARE(prepared({"10.0.0.7"})->until, second->until);
    }

    void aBrokenServerCertificateIsMadeAnew()
    {
        const auto first = prepared();

        damage("server.pem");
        QCOMPARE(prepared()->caSha256, first->caSha256);
        damage("server-key.pem");
        QCOMPARE(prepared()->caSha256, first->caSha256);
        remove("server-key.pem");
        QCOMPARE(prepared()->caSha256, first->caSha256);
    }

    void aBrokenCaIsNeverReplacedInSilence()
    {
        QVERIFY(prepared());
        damage("ca.pem");
        QCOMPARE(prepared().error().code, Error::Code::Corrupt);
        QVERIFY(prepared().error().message.find("ca.pem") != std::string::npos);

        remove("ca.pem");
        QCOMPARE(prepared().error().code, Error::Code::Corrupt);
    }

    void aStartThatWasCutOffIsFinished()
    {
        QVERIFY(prepared());
        remove("ca.pem");
        remove("server.pem");

        QVERIFY(prepared());
    }

    void anOperatorsOwnCertificateIsUsedAsItIs()
    {
        const auto first = prepared({"localhost"});
        const auto serial = server().serialNumber();
        remove("ca-key.pem");
        clock.pass(24h * 420);

        const auto used = prepared({"other.example"});

        QCOMPARE(used->caSha256, first->caSha256);
        QCOMPARE(server().serialNumber(), serial);
    }

    void aReadOnlyFolderIsNamed()
    {
        const auto refused = prepareTls("/proc/roundsman-tls", {"localhost"}, {clock, entropy});

        QVERIFY(!refused);
        QVERIFY(refused.error().message.find("/proc/roundsman-tls") != std::string::npos);
    }

    void theNamesServeThisMachine()
    {
        const auto names = serverNames("192.0.2.1");

        for (const char *name : {"localhost", "127.0.0.1", "::1", "192.0.2.1"})
            QVERIFY2(std::find(names.begin(), names.end(), name) != names.end(), name);
        const auto any = serverNames("0.0.0.0");
        QVERIFY(std::find(any.begin(), any.end(), "0.0.0.0") == any.end());
    }
};

QTEST_GUILESS_MAIN(CertificatesTest)
#include "certificates_test.moc"
