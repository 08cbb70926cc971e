#include "tests/support/programs.h"
#include "tests/support/small_disk.h"

#include <QRegularExpression>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace roundsman::test;

namespace {

constexpr int patience = 30'000;

struct Heard
{
    int status = 0;
    QByteArray head;
    QByteArray body;
};

Heard heard(QTcpSocket &socket)
{
    QByteArray all;
    while (socket.waitForReadyRead(patience) || socket.bytesAvailable() > 0) {
        all += socket.readAll();
        if (socket.state() != QAbstractSocket::ConnectedState)
            break;
    }
    const auto end = all.indexOf("\r\n\r\n");
    return {all.mid(9, 3).toInt(), all.left(end), all.mid(end + 4)};
}

// What the watchers' address answers.
Heard watched(const Company &company, const QByteArray &path)
{
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", company.metricsPort());
    if (!socket.waitForConnected(patience))
        return {};
    socket.write("GET " + path + " HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n");
    return heard(socket);
}

double figure(const Company &company, const QByteArray &sample)
{
    for (const QByteArray &line : watched(company, "/metrics").body.split('\n'))
        if (line.startsWith(sample + ' '))
            return line.mid(sample.size() + 1).toDouble();
    return -1;
}

// A connection to the server proper.
class Visitor : public QSslSocket
{
public:
    explicit Visitor(const Company &company)
    {
        setPeerVerifyMode(QSslSocket::VerifyNone);
        connectToHostEncrypted("127.0.0.1", company.port());
        waitForEncrypted(patience);
    }
    Heard ask(const QByteArray &bytes)
    {
        write(bytes);
        return heard(*this);
    }
};

const QByteArray readyQuestion = "GET /readyz HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n";

QJsonObject configuration(const Ended &ended)
{
    for (const QByteArray &line : ended.err.split('\n')) {
        QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object["event"] == "configuration")
            return object;
    }
    return {};
}

} // namespace

// What somebody who runs the server sees of it.
class OperationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_company = std::make_unique<Company>();
        QVERIFY(m_company->admin({"user", "add", "Jana Kovac", "--role", "rep"}).code == 0);
        QVERIFY(m_company->start({"--metrics", "127.0.0.1:0"}));
    }

    void aServerThatServesIsReady()
    {
        const Heard near = watched(*m_company, "/readyz");
        const Heard far = Visitor(*m_company).ask(readyQuestion);

        QCOMPARE(near.status, 200);
        QCOMPARE(near.body, "ready\n");
        QCOMPARE(far.status, 200);
    }

    void metricsCountWhatDevicesDo()
    {
        const Handset phone;
        QVERIFY(phone.enrol(*m_company, "Jana Kovac"));
        QCOMPARE(phone.run({"sync"}).code, 0);
        QCOMPARE(phone.run({"add", "competitor", "name=Very Secret Trade"}).code, 0);
        QCOMPARE(phone.run({"sync"}).code, 0);

        QCOMPARE(figure(*m_company, "roundsman_groups_total{verdict=\"applied\"}"), 1.);
        QCOMPARE(figure(*m_company, "roundsman_groups_total{verdict=\"refused\"}"), 0.);
        QCOMPARE(figure(*m_company, "roundsman_devices{status=\"active\"}"), 1.);
        const QByteArray all = watched(*m_company, "/metrics").body;
        QVERIFY2(all.contains("route=\"/v1/exchange\",status=\"200\"} "), all.constData());
        QVERIFY(figure(*m_company, "roundsman_exchange_duration_seconds_count") >= 2);
        QVERIFY(figure(*m_company, "roundsman_scope_positions") >= 1);
        QVERIFY(figure(*m_company, "roundsman_store_bytes") > 4096);
        const double soon = double(QDateTime::currentSecsSinceEpoch()) + 394. * 86'400;
        QVERIFY(figure(*m_company, "roundsman_certificate_expiry_timestamp_seconds") > soon);
        QVERIFY(!all.contains("Secret") && !all.contains("Jana"));
    }

    void strangersMakeNoFiguresOfTheirOwn()
    {
        for (const QByteArray path : {"/one", "/two", "/v1/blob/three"})
            Visitor(*m_company)
                .ask("GET " + path
                     + " HTTP/1.1\r\nHost: test\r\n"
                       "Connection: close\r\n\r\n");

        const QByteArray all = watched(*m_company, "/metrics").body;
        QVERIFY(!all.contains("/one") && !all.contains("three"));
        QCOMPARE(
            figure(*m_company,
                   "roundsman_requests_total{method=\"other\",route=\"other\",status=\"404\"}"),
            2.);
    }

    void metricsAreWhatPrometheusReads()
    {
        const Heard all = watched(*m_company, "/metrics");
        QVERIFY(all.head.contains("text/plain; version=0.0.4"));
        static const QRegularExpression line(
            "^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+({([a-z]+=\"[^\"]*\",?)+})? [0-9.e+-]+)$");
        for (const QString &each : QString::fromUtf8(all.body.chopped(1)).split('\n'))
            QVERIFY2(line.match(each).hasMatch(), qPrintable(each));
        if (QStandardPaths::findExecutable("promtool").isEmpty())
            QSKIP("promtool is not installed, so Prometheus itself has not judged");

        QProcess promtool;
        promtool.start("promtool", {"check", "metrics"});
        promtool.write(all.body);
        promtool.closeWriteChannel();
        QVERIFY(promtool.waitForFinished(patience));

        const QByteArray said = promtool.readAllStandardError() + promtool.readAllStandardOutput();
        QVERIFY2(promtool.exitCode() == 0 && said.isEmpty(), said.constData());
    }

    void theWatchersDoorTakesNothingElse()
    {
        QCOMPARE(watched(*m_company, "/v1/ca").status, 404);
        QTcpSocket socket;
        socket.connectToHost("127.0.0.1", m_company->metricsPort());
        socket.write("DELETE /metrics HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n");
        QCOMPARE(heard(socket).status, 405);
    }

    void metricsAreForThisMachineAlone()
    {
        const Ended refused = run("roundsman-server",
                                  {"--store",
                                   "sqlite:" + m_company->store(),
                                   "--listen",
                                   "127.0.0.1:0",
                                   "--metrics",
                                   "0.0.0.0:0"});

        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("of this machine alone"), refused.err.constData());
    }

    void aServerOnAFullDiskIsNotReady()
    {
        SmallDisk disk("size=64m");
        if (!disk.isMounted())
            QSKIP("only root may make a disk");
        Company company({}, disk.path());
        QVERIFY(company.start({"--metrics", "127.0.0.1:0"}));
        QCOMPARE(watched(company, "/readyz").status, 200);
        disk.fill();

        const Heard full = watched(company, "/readyz");

        QCOMPARE(full.status, 503);
        QVERIFY2(full.body.contains("full"), full.body.constData());
        disk.clear();
        QCOMPARE(watched(company, "/readyz").status, 200);
        QVERIFY(company.stop());
    }

    // Drains: what is under way comes to its end, who comes meanwhile is told to come again.
    void aServerThatEndsFinishesWhatItBegan()
    {
        Visitor slow(*m_company);
        slow.write("POST /v1/rescue HTTP/1.1\r\nHost: test\r\nConnection: close\r\n"
                   "Content-Length: 8\r\n\r\nRNDR");
        QTRY_COMPARE_WITH_TIMEOUT(figure(*m_company, "roundsman_requests_under_way"), 1., patience);
        kill(m_company->pid(), SIGTERM);
        QTRY_COMPARE_WITH_TIMEOUT(figure(*m_company, "roundsman_draining"), 1., patience);

        const Heard late = Visitor(*m_company).ask(readyQuestion);
        QCOMPARE(late.status, 503);
        QVERIFY(late.head.contains("Retry-After: 5"));
        QCOMPARE(watched(*m_company, "/readyz").status, 503);
        const Heard finished = slow.ask("ESC1");

        QCOMPARE(finished.status, 400); // judged, as ever: it is no rescue file
        QVERIFY(m_company->stop());     // with 0
    }

    void theCommandLineWinsOverTheEnvironmentAndThatOverTheFile()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("server.conf");
        write(file,
              "# where and how\nstore = \"sqlite:/nowhere/file.db\"\nlisten = \"127.0.0.1:1\"\n"
              "tls = /nowhere/tls\n");
        qputenv("ROUNDSMAN_LISTEN", "127.0.0.1:2");
        qputenv("ROUNDSMAN_STORE", "sqlite:/nowhere/environment.db");
        const Ended ended =
            run("roundsman-server", {"--config", file, "--store", "sqlite:/nowhere/line.db"});
        qputenv("ROUNDSMAN_CONFIG", file.toUtf8());
        const Ended named = run("roundsman-server", {});
        for (const char *name : {"ROUNDSMAN_LISTEN", "ROUNDSMAN_STORE", "ROUNDSMAN_CONFIG"})
            qunsetenv(name);

        QCOMPARE(ended.code, 1);
        QCOMPARE(configuration(ended)["store"], "sqlite:/nowhere/line.db");
        QCOMPARE(configuration(ended)["listen"], "127.0.0.1:2");
        QCOMPARE(configuration(ended)["tls"], "/nowhere/tls");
        QCOMPARE(configuration(ended)["config"], file);
        QCOMPARE(configuration(named)["store"], "sqlite:/nowhere/environment.db");
        QCOMPARE(configuration(named)["tls"], "/nowhere/tls");
    }

    void aWordThatTheFileMayNotHaveIsNamed()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("server.conf");
        write(file, "lissten = \"127.0.0.1:1\"\n");

        const Ended wrong = run("roundsman-server", {"--config", file});
        const Ended absent = run("roundsman-server", {"--config", folder.filePath("none")});

        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.contains("lissten") && wrong.err.contains("store, data, listen"),
                 wrong.err.constData());
        QCOMPARE(absent.code, 2);
        QVERIFY2(absent.err.contains("none"), absent.err.constData());
    }

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<Company> m_company;
};

QTEST_GUILESS_MAIN(OperationTest)
#include "operation_test.moc"
