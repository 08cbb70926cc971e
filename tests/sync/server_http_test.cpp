#include "tests/support/programs.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace roundsman::test;

namespace {

constexpr int patience = 30'000;

// What the server says to bytes that no client of ours would send.
class Wire
{
public:
    explicit Wire(const Company &company)
    {
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket.connectToHostEncrypted("127.0.0.1", company.port());
        m_isOpen = m_socket.waitForEncrypted(patience);
    }

    bool isOpen() const { return m_isOpen; }
    QSsl::SslProtocol protocol() const { return m_socket.sessionProtocol(); }
    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.waitForBytesWritten(patience);
    }
    // The head of the next answer; its body, whose length it announces, is read and dropped.
    QByteArray answer()
    {
        while (!m_read.contains("\r\n\r\n") && m_socket.waitForReadyRead(patience))
            m_read += m_socket.readAll();
        QByteArray head = m_read.left(m_read.indexOf("\r\n\r\n"));
        m_read.clear();
        return head;
    }
    int status(const QByteArray &request)
    {
        send(request);
        return answer().mid(9, 3).toInt();
    }
    bool closes(int within)
    {
        QElapsedTimer timer;
        timer.start();
        while (m_socket.state() == QAbstractSocket::ConnectedState && timer.elapsed() < within)
            m_socket.waitForReadyRead(100);
        return m_socket.state() != QAbstractSocket::ConnectedState;
    }

private:
    QSslSocket m_socket;
    QByteArray m_read;
    bool m_isOpen = false;
};

QByteArray request(const QByteArray &line, const QByteArray &headers = {})
{
    return line + " HTTP/1.1\r\nHost: test\r\n" + headers + "\r\n";
}

} // namespace

class ServerHttpTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_company = std::make_unique<Company>();
        QVERIFY(m_company->start());
    }
    void cleanupTestCase() { m_company.reset(); }

    void isHealthy()
    {
        Wire wire(*m_company);
        QVERIFY(wire.isOpen());
        QCOMPARE(wire.protocol(), QSsl::TlsV1_3);
        wire.send(request("GET /healthz"));

        const QByteArray head = wire.answer();

        QVERIFY(head.startsWith("HTTP/1.1 200"));
        QVERIFY(head.contains("Roundsman: 1"));
        QVERIFY(head.contains("DPoP-Nonce: "));
    }

    void aConnectionServesManyRequests()
    {
        Wire wire(*m_company);

        for (int i = 0; i < 3; ++i)
            QCOMPARE(wire.status(request("GET /healthz")), 200);
    }

    void whatIsNotThereIsNotFound()
    {
        QCOMPARE(Wire(*m_company).status(request("GET /v1/nothing")), 404);
    }

    void aWrongMethodIsNamed()
    {
        Wire wire(*m_company);
        wire.send(request("GET /v1/exchange"));

        const QByteArray head = wire.answer();

        QVERIFY(head.startsWith("HTTP/1.1 405"));
        QVERIFY(head.contains("Allow: POST"));
    }

    void aStrangerIsToldToSignIn()
    {
        Wire wire(*m_company);
        wire.send(request("POST /v1/exchange", "Content-Length: 2\r\n") + "ab");

        const QByteArray head = wire.answer();

        QVERIFY(head.startsWith("HTTP/1.1 401"));
        QVERIFY(head.contains("WWW-Authenticate: DPoP"));
    }

    void aHugeHeaderIsRefused()
    {
        QCOMPARE(
            Wire(*m_company)
                .status(request("GET /healthz", "X-Long: " + QByteArray(20'000, 'x') + "\r\n")),
            431);
    }

    void aHundredFieldsAreEnough()
    {
        QByteArray fields;
        for (int i = 0; i < 120; ++i)
            fields += "X-" + QByteArray::number(i) + ": 1\r\n";

        QCOMPARE(Wire(*m_company).status(request("GET /healthz", fields)), 431);
    }

    void twoLengthsAreNoRequest()
    {
        const QByteArray both = "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n";

        QCOMPARE(Wire(*m_company).status(request("POST /v1/token", both) + "0\r\n\r\n"), 400);
    }

    void aBodyBeyondItsRouteIsRefusedBeforeItIsRead()
    {
        QCOMPARE(Wire(*m_company).status(request("POST /v1/token", "Content-Length: 9999999\r\n")),
                 413);
    }

    void aChunkedBodyIsCountedToo()
    {
        Wire wire(*m_company);
        QByteArray chunks;
        for (int i = 0; i < 8; ++i)
            chunks += "1000\r\n" + QByteArray(0x1000, 'x') + "\r\n";

        QCOMPARE(wire.status(request("POST /v1/token", "Transfer-Encoding: chunked\r\n") + chunks),
                 413);
    }

    void whatIsNotHttpIsRefused()
    {
        QCOMPARE(Wire(*m_company).status("\x01\x02 what is this\r\n\r\n"), 400);
    }

    void plainTextGetsNoAnswer()
    {
        QTcpSocket socket;
        socket.connectToHost("127.0.0.1", m_company->port());
        QVERIFY(socket.waitForConnected(patience));
        socket.write(request("GET /healthz"));

        while (socket.waitForReadyRead(patience)) { }

        QVERIFY(!socket.readAll().contains("HTTP"));
        QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }

    void aHeaderThatDripsIsNotWaitedFor()
    {
        Wire wire(*m_company);
        wire.send("GET /healthz HTTP/1.1\r\nHost:");

        QVERIFY(wire.closes(patience));
    }

    void aPortInUseIsNamed()
    {
        const Ended second = run("roundsman-server",
                                 {"--store",
                                  "sqlite:" + m_company->store(),
                                  "--listen",
                                  "127.0.0.1:" + QString::number(m_company->port())});

        QCOMPARE(second.code, 1);
        QVERIFY(second.err.contains("Another program is using"));
    }

    void aStoreWithoutACompanyIsNotServed()
    {
        QTemporaryDir folder;
        const Ended started =
            run("roundsman-server",
                {"--store", "sqlite:" + folder.filePath("none.db"), "--listen", "127.0.0.1:0"});

        QCOMPARE(started.code, 1);
        QVERIFY(started.err.contains("roundsman-admin init"));
    }

    void sigtermEndsWithZeroThoughConnectionsAreOpen()
    {
        Wire idle(*m_company);
        QCOMPARE(idle.status(request("GET /healthz")), 200);

        QVERIFY(m_company->stop());

        QVERIFY(idle.closes(patience));
        QVERIFY(!m_company->serverLog().contains("drain_cut"));
    }

    // Some are being answered just then: between an answer's last byte and the wait for more.
    void sigtermAmidstAnswersLeavesNobodyHanging()
    {
        QVERIFY(m_company->start());
        std::array<std::unique_ptr<Wire>, 100> wires;
        for (auto &wire : wires)
            wire = std::make_unique<Wire>(*m_company);
        for (const auto &wire : wires)
            wire->send(request("GET /healthz"));

        QVERIFY(m_company->stop());

        for (const auto &wire : wires)
            QVERIFY(wire->closes(patience));
        QVERIFY(!m_company->serverLog().contains("drain_cut"));
    }

private:
    std::unique_ptr<Company> m_company;
};

QTEST_GUILESS_MAIN(ServerHttpTest)
#include "server_http_test.moc"
