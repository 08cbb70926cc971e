#include "sync/server/hook_post.h"
#include "sync/server/webhooks.h"

#include <QTcpServer>
#include <QTest>

using namespace roundsman;
using namespace std::chrono_literals;

// Where a message may go, and that it never keeps the server waiting.
class HookPostTest : public QObject
{
    Q_OBJECT

private slots:
    void anAddressIsRefused_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("may");
        QTest::addColumn<bool>("isTaken");
        const int plain = int(HookLeave::Plain);
        QTest::newRow("https") << "https://erp.example/hook?a=b" << 0 << true;
        QTest::newRow("a port") << "https://erp.example:8443/" << 0 << true;
        QTest::newRow("http") << "http://erp.example/" << 0 << false;
        QTest::newRow("http to elsewhere") << "http://erp.example/" << plain << false;
        QTest::newRow("http to this machine") << "http://127.0.0.1:80/" << plain << true;
        QTest::newRow("http unasked") << "http://127.0.0.1:80/" << 0 << false;
        QTest::newRow("a password") << "https://me:secret@erp.example/" << 0 << false;
        QTest::newRow("a file") << "file:///etc/passwd" << plain << false;
        QTest::newRow("no host") << "https:///hook" << 0 << false;
        QTest::newRow("no address") << "erp" << 0 << false;
    }
    void anAddressIsRefused()
    {
        QFETCH(QString, url);
        QFETCH(int, may);
        QFETCH(bool, isTaken);
        QCOMPARE(bool(checkHookUrl(url.toStdString(), std::uint8_t(may))), isTaken);
    }

    void onlyPublicAddressesArePublic()
    {
        for (const char *open : {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2a00:1450:4001::1"})
            QVERIFY2(isPublicAddress(open), open);
        for (const char *kept : {"127.0.0.1",
                                 "10.1.2.3",
                                 "172.16.0.1",
                                 "172.31.255.255",
                                 "192.168.1.1",
                                 "169.254.169.254",
                                 "100.64.0.1",
                                 "0.0.0.0",
                                 "224.0.0.1",
                                 "255.255.255.255",
                                 "::1",
                                 "fe80::1",
                                 "fd00::1",
                                 "::ffff:10.0.0.1",
                                 "ff02::1",
                                 "2002:a00:1::1",
                                 "2001:db8::1",
                                 "64:ff9b::a00:1",
                                 "::"})
            QVERIFY2(!isPublicAddress(kept), kept);
    }

    void aPrivateAddressIsNotConnectedTo()
    {
        QTcpServer listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        HookMessage message;
        message.url = "https://127.0.0.1:" + std::to_string(listener.serverPort()) + '/';

        const auto refused = postHook(message, {});

        QVERIFY(refused.error().message.find("private address") != std::string::npos);
        QVERIFY(!listener.waitForNewConnection(0));
    }

    void whoDoesNotAnswerIsGivenUpInTime()
    {
        QTcpServer silent; // the system takes the connection, and nobody says a word
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        HookMessage message;
        message.url = "https://127.0.0.1:" + std::to_string(silent.serverPort()) + '/';
        message.mayBePrivate = true;
        message.patience = 300ms;

        QVERIFY(!postHook(message, {}));

        std::stop_source stop; // and at once when the server ends
        stop.request_stop();
        message.patience = 1h;
        QVERIFY(!postHook(message, stop.get_token()));
    }
};

QTEST_GUILESS_MAIN(HookPostTest)
#include "hook_post_test.moc"
