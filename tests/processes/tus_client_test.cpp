#include "core/base/crypto.h"
#include "sync/client/enrolling.h"
#include "tests/support/programs.h"
#include "tests/support/signing_proxy.h"

#include <QDir>
#include <QDirIterator>
#include <QStandardPaths>
#include <QTest>

using namespace roundsman;
using namespace roundsman::test;

// The most used tus client, as its authors ship it, against the real server.
class TusClientTest : public QObject
{
    Q_OBJECT

private slots:
    void anyTusClientCanUpload()
    {
        if (QStandardPaths::findExecutable("npm").isEmpty())
            QSKIP("npm is not on this machine");
        startCrypto();
        const QTemporaryDir folder;
        if (!install(folder.path()))
            QSKIP("tus-js-client cannot be fetched here");

        Company company;
        QVERIFY(company.start());
        QCOMPARE(company.admin({"user", "add", "Jana", "--role", "rep"}).code, 0);
        SystemClock clock;
        SystemEntropy entropy;
        HttpsTransport transport;
        Session session({clock, entropy});
        Courier courier(transport, session, [](const Bytes &, const auto &done) { done(); });
        QVERIFY(enrolled(company, transport, courier, session));

        SigningProxy proxy(courier);
        QProcess node;
        node.setWorkingDirectory(folder.path());
        node.start("node", {"upload.js", proxy.url() + "/v1/blob"});
        QVERIFY(QTest::qWaitFor([&] { return node.state() == QProcess::NotRunning; }, 60'000));

        QVERIFY2(node.exitCode() == 0, node.readAllStandardError().constData());
        const QByteArrayList lines = node.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith("whole "));
        QVERIFY(lines.at(1).startsWith("resumed "));
        QVERIFY(lines.at(2).startsWith("terminated "));
        QCOMPARE(filesIn(company), 2);
    }

private:
    static bool install(const QString &folder)
    {
        QFile::copy(QStringLiteral(ROUNDSMAN_SOURCE "/tests/processes/tus/upload.js"),
                    folder + "/upload.js");
        QProcess npm;
        npm.setWorkingDirectory(folder);
        npm.start("npm", {"install", "--no-audit", "--no-fund", "tus-js-client@4"});
        return npm.waitForFinished(120'000) && npm.exitCode() == 0;
    }

    static bool
    enrolled(const Company &company, HttpsTransport &transport, Courier &courier, Session &session)
    {
        const QString user = company.user("rep")["id"].toString();
        const auto text = readEnrolmentText(company.enrolmentText(user).toStdString());
        if (!text)
            return false;
        session.begin(*text);
        std::optional<Result<EnrolAnswer>> answer;
        roundsman::enrol(
            transport, courier, session, {"test", "test", "0"}, [&](const Result<EnrolAnswer> &a) {
                answer.emplace(a);
            });
        return QTest::qWaitFor([&] { return answer.has_value(); }, 30'000) && *answer;
    }

    // Whole ones: what is still coming lies in "incoming".
    static int filesIn(const Company &company)
    {
        int files = 0;
        QDirIterator each(company.store() + ".blobs", QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext())
            files += each.next().contains("/incoming/") ? 0 : 1;
        return files;
    }
};

QTEST_GUILESS_MAIN(TusClientTest)
#include "tus_client_test.moc"
