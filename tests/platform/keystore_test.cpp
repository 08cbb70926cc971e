#include "platform/keystore.h"
#include "platform/paths.h"

#include <QTest>

using namespace roundsman;
using namespace std::chrono_literals;

// Without a session bus there is no Secret Service: what a server or a container looks like.
class KeystoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Keystore> keystore;

private slots:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        keystore = systemKeystore(20s);
    }
    void cleanupTestCase() { keystore.reset(); }

    void aMachineWithoutAKeystoreSaysSo()
    {
        const auto written = keystore->write("roundsman-test", Secret(bytesOf("x")));
        const auto read = keystore->read("roundsman-test");

        QCOMPARE(written.error().code, Error::Code::Unavailable);
        QCOMPARE(read.error().code, Error::Code::Unavailable);
        QVERIFY(read.error().message.find("keystore") != std::string::npos);
    }

    void itSaysSoEachTime()
    {
        for (int i = 0; i < 3; ++i) {
            keystore = systemKeystore(20s);
            QCOMPARE(keystore->read("roundsman-test").error().code, Error::Code::Unavailable);
        }
    }

    void aServiceKeepsItsStoreWhereSystemdSays()
    {
        qputenv("STATE_DIRECTORY", "/var/lib/roundsman");
        QCOMPARE(serverDirectory(), "/var/lib/roundsman");

        qunsetenv("STATE_DIRECTORY");
        QVERIFY(QByteArray::fromStdString(serverDirectory()).endsWith("/roundsman-server"));
    }
};

QTEST_GUILESS_MAIN(KeystoreTest)
#include "keystore_test.moc"
