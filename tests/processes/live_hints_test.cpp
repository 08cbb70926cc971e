#include "core/domain/customer.h"
#include "sync/client/sync.h"
#include "tests/support/device.h"
#include "tests/support/programs.h"

#include <QFile>
#include <QFileInfo>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

using namespace roundsman;
using namespace roundsman::test;

namespace {

// A company's own proxy that reads along and keeps event streams to itself until they end, as some
// do. It has the server's certificate, so the device trusts it.
class MuteProxy : public QTcpServer
{
public:
    explicit MuteProxy(const Company &company) : m_port(company.port())
    {
        const QString tls = QFileInfo(company.store()).path() + "/tls/";
        m_certificates = QSslCertificate::fromPath(tls + "server.pem");
        QFile key(tls + "server-key.pem");
        if (!key.open(QIODevice::ReadOnly))
            qFatal("the server's key is not where it should be");
        m_key = QSslKey(&key, QSsl::Ec);
        listen(QHostAddress::LocalHost);
    }

    QString url() const { return "https://127.0.0.1:" + QString::number(serverPort()); }
    int streams() const { return m_streams; }
    int questions() const { return m_questions; }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *device = new QSslSocket(this);
        device->setSocketDescriptor(descriptor);
        device->setLocalCertificateChain(m_certificates);
        device->setPrivateKey(m_key);
        device->startServerEncryption();
        auto *server = new QSslSocket(device);
        server->setPeerVerifyMode(QSslSocket::VerifyNone);
        server->connectToHostEncrypted("127.0.0.1", m_port);
        connect(device, &QSslSocket::readyRead, this, [=, this] { onDevice(*device, *server); });
        connect(server, &QSslSocket::readyRead, this, [=] {
            const QByteArray bytes = server->readAll();
            if (!device->property("swallows").toBool())
                device->write(bytes);
        });
        connect(server, &QSslSocket::disconnected, device, &QSslSocket::disconnectFromHost);
        connect(device, &QSslSocket::disconnected, device, &QObject::deleteLater);
    }

private:
    void onDevice(QSslSocket &device, QSslSocket &server)
    {
        const QByteArray bytes = device.readAll();
        const bool isStream = bytes.startsWith("GET /v1/live");
        if (bytes.startsWith("GET ") || bytes.startsWith("POST "))
            device.setProperty("swallows", isStream);
        m_streams += isStream ? 1 : 0;
        m_questions += bytes.startsWith("POST /v1/wait") ? 1 : 0;
        server.write(bytes);
    }

    quint16 m_port;
    QList<QSslCertificate> m_certificates;
    QSslKey m_key;
    int m_streams = 0;
    int m_questions = 0;
};

} // namespace

class LiveHintsTest : public QObject
{
    Q_OBJECT

private slots:
    void behindAProxyThatSwallowsStreamsTheDeviceAsks()
    {
        const QString sample = QStringLiteral(ROUNDSMAN_SOURCE "/platform/sample");
        Company company({"csv", sample, "--map", sample + "/map.yaml"});
        QVERIFY(company.start());
        const MuteProxy proxy(company);
        const QString rep = company.user("rep")["id"].toString();
        const QByteArray text =
            company.admin({"enrol", rep, "--text", "--url", proxy.url()}).out.trimmed();
        SystemClock clock; // silence is measured
        SystemEntropy entropy;
        const QTemporaryDir folder;
        const std::string path = folder.path().toStdString();
        const auto store = Store::open(path, Bytes(32, 7), {clock, entropy});
        QVERIFY(store);
        Sync sync(**store, {path, Bytes(32, 9), {"t", "", ""}});
        QVERIFY(wait(sync.enrol(text.toStdString())));
        sync.start();

        // Two streams of 45 seconds each, and what backing off takes.
        QTRY_VERIFY_WITH_TIMEOUT(proxy.questions() > 0, 150'000);
        QVERIFY(proxy.streams() >= 2);
        const Handset other;
        QVERIFY(other.enrol(company, rep));
        QCOMPARE(other.run({"sync"}).code, 0);
        const QString shop = other.list("customer").value(0)["id"].toString();
        QCOMPARE(other.run({"edit", "customer", shop, "nextStep=call back"}).code, 0);
        QCOMPARE(other.run({"sync"}).code, 0);

        const auto hasEdit = [&] {
            const auto rows = wait((*store)->read([](Database &db) {
                return db.one<std::int64_t>(
                    "SELECT count(*) FROM customer WHERE nextStep = 'call back'");
            }));
            return rows && *rows == 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasEdit(), 10'000);
    }
};

QTEST_GUILESS_MAIN(LiveHintsTest)
#include "live_hints_test.moc"
