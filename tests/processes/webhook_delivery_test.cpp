#include "tests/support/api_client.h"

#include <QFile>
#include <QMessageAuthenticationCode>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

using namespace roundsman::test;

namespace {

// Another system: takes messages over TLS and answers as it is told to.
class Receiver : public QObject
{
public:
    struct Message
    {
        QByteArray event, signature, body;
    };

    explicit Receiver(const Company &company)
    {
        QSslConfiguration tls;
        tls.setLocalCertificateChain(QSslCertificate::fromPath(company.tls() + "/server.pem"));
        QFile key(company.tls() + "/server-key.pem");
        if (!key.open(QIODevice::ReadOnly))
            qFatal("the key could not be read");
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_server.setSslConfiguration(tls);
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] { take(); });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("the receiver could not listen");
    }
    QString url() const
    {
        return "https://127.0.0.1:" + QString::number(m_server.serverPort()) + "/hook";
    }

    QList<Message> heard;  // all that came, whatever was answered
    QList<int> answers{};  // to those that come next; then 204
    bool isSilent = false; // says nothing, as one that hangs

private:
    void take()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }
    static QByteArray field(const QByteArray &head, const QByteArray &name)
    {
        for (const QByteArray &line : head.split('\n'))
            if (line.startsWith(name + ": "))
                return line.mid(name.size() + 2).trimmed();
        return {};
    }
    void read(QTcpSocket *socket)
    {
        const QByteArray all = socket->peek(1 << 20);
        const auto end = all.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = all.left(end);
        if (all.size() - end - 4 < field(head, "Content-Length").toInt())
            return;
        socket->readAll();
        heard.append(
            {field(head, "Roundsman-Event"), field(head, "Roundsman-Signature"), all.mid(end + 4)});
        if (isSilent)
            return;
        const int status = answers.isEmpty() ? 204 : answers.takeFirst();
        socket->write("HTTP/1.1 " + QByteArray::number(status)
                      + " So\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
    }

    QSslServer m_server;
};

} // namespace

// A server tells another system of changes, with real processes and real TLS.
class WebhookDeliveryTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_company = std::make_unique<Company>();
        QVERIFY(m_company->start());
        m_key = admin({"key", "add", "ERP", "--write", "products"}).out.trimmed();
        m_receiver = std::make_unique<Receiver>(*m_company);
        const Ended made = admin({"webhook",
                                  "add",
                                  "ERP",
                                  m_receiver->url(),
                                  "--on",
                                  "products",
                                  "--allow-private",
                                  "--ca",
                                  m_company->tls() + "/ca.pem"});
        QVERIFY2(made.code == 0, made.err.constData());
        m_secret = made.out.trimmed();
        QVERIFY(m_secret.startsWith("rmw_"));
    }
    void cleanup()
    {
        m_company.reset();
        m_receiver.reset();
    }

    void aChangeIsToldAndItsSignatureHolds()
    {
        const QString id = put("1", "Lid");

        QTRY_COMPARE_WITH_TIMEOUT(m_receiver->heard.size(), 1, patience);

        const auto &message = m_receiver->heard[0];
        QCOMPARE(message.event, "products/" + id.toUtf8() + "/1");
        const QByteArray time = message.signature.mid(2, message.signature.indexOf(',') - 2);
        QCOMPARE(message.signature,
                 "t=" + time + ",v1="
                     + QMessageAuthenticationCode::hash(
                           time + '.' + message.body, m_secret, QCryptographicHash::Sha256)
                           .toHex());
        QVERIFY(!message.body.contains("Lid"));
        QVERIFY(!admin({"webhook", "list"}).out.contains(m_secret));
    }

    void afterTroubleTheSameEventComesAgainAndThenTheNext()
    {
        m_receiver->answers = {500, 302};
        const QString first = put("1", "Lid");
        const QString second = put("2", "Cup");

        QTRY_COMPARE_WITH_TIMEOUT(m_receiver->heard.size(), 4, patience);

        QStringList rows;
        for (const auto &message : m_receiver->heard)
            rows += QString::fromUtf8(message.event).section('/', 1, 1);
        QCOMPARE(rows, (QStringList{first, first, first, second}));
        QTRY_COMPARE_WITH_TIMEOUT(hook()["waiting"].toInt(), 0, patience);
    }

    void aKilledServerGoesOnWhereItWas()
    {
        m_receiver->isSilent = true;
        const QString id = put("1", "Lid");
        QTRY_COMPARE_WITH_TIMEOUT(m_receiver->heard.size(), 1, patience); // and no answer
        m_company->kill();
        m_receiver->isSilent = false;
        m_receiver->heard.clear();

        QVERIFY(m_company->start());

        QTRY_COMPARE_WITH_TIMEOUT(hook()["waiting"].toInt(), 0, 2 * patience);
        QCOMPARE(m_receiver->heard.size(), 1);
        QCOMPARE(m_receiver->heard[0].event, "products/" + id.toUtf8() + "/1");
    }

    void aReceiverWithAnotherCertificateHearsNothing()
    {
        QCOMPARE(admin({"webhook", "remove", "1"}).code, 0);
        QCOMPARE(admin({"webhook",
                        "add",
                        "Stranger",
                        m_receiver->url(),
                        "--on",
                        "products",
                        "--allow-private"})
                     .code,
                 0);
        put("1", "Lid");

        QTRY_VERIFY_WITH_TIMEOUT(hook()["why"].toString().startsWith("TLS"), patience);

        QVERIFY(m_receiver->heard.isEmpty());
    }

private:
    static constexpr int patience = 60'000;

    Ended admin(const QStringList &words) const { return m_company->admin(words); }
    QJsonObject hook() const { return admin({"webhook", "list", "--json"}).line(); }
    QString put(const QByteArray &key, const QString &name) const
    {
        const ApiClient erp(*m_company, m_key);
        const QJsonObject row{
            {"sku", "X-" + name}, {"name", name}, {"unit", "box"}, {"active", true}};
        return erp.put("products/by/erp/" + key, row).body["id"].toString();
    }

    std::unique_ptr<Company> m_company;
    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_key, m_secret;
};

QTEST_GUILESS_MAIN(WebhookDeliveryTest)
#include "webhook_delivery_test.moc"
