#include "core/base/crypto.h"
#include "sync/protocol/enrolment.h"

#include <QDirIterator>
#include <QTest>

using namespace roundsman;

class EnrolmentTest : public QObject
{
    Q_OBJECT

    SystemEntropy entropy;
    SystemClock clock;

    EnrolmentText text(const std::string &server = "https://192.168.1.20:8443")
    {
        return {server,
                entropy.take<32>(),
                Id::make({clock, entropy}),
                entropy.take<16>(),
                {1'774'339'200'000}};
    }
    EnrolRequest request(const CodeSecret &secret)
    {
        EnrolRequest made;
        made.company = Id::make({clock, entropy});
        made.device = SigningKey::make(entropy).publicKey();
        made.model = "Pixel 7";
        made.system = "Android 15";
        made.appVersion = "0.1.0";
        signWith(codeKey(secret), made);
        return made;
    }

private slots:
    void initTestCase() { startCrypto(); }

    void noBadFileIsAnEnrolmentText()
    {
        QDirIterator files(QStringLiteral(ROUNDSMAN_SHARED "/data/bad-input"),
                           QDir::Files,
                           QDirIterator::Subdirectories);
        if (!files.hasNext())
            QSKIP("the shared data is not here");
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            const std::string bare(content.constData(), std::size_t(content.size()));
            for (const std::string &text : {bare, "roundsman:1:" + bare}) {
                const auto read = readEnrolmentText(text);
                QVERIFY2(!read && read.error().code == Error::Code::Invalid,
                         qPrintable(file.fileName()));
            }
        }
    }

    void anEnrolmentTextIsOneLineThatReadsBack()
    {
        const EnrolmentText sent = text();

        const std::string line = write(sent);

        QVERIFY(line.starts_with("roundsman:1:"));
        QVERIFY2(line.size() < 200, std::to_string(line.size()).c_str());
        QCOMPARE(*readEnrolmentText(line), sent);
        QCOMPARE(*readEnrolmentText("\n  " + line + " \r\n"), sent);
    }

    void whatIsNotAnEnrolmentTextIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        QTest::addColumn<QByteArray>("says");
        const QByteArray good = QByteArray::fromStdString(write(text()));

        QTest::newRow("nothing") << QByteArray("  \n") << QByteArray("empty");
        QTest::newRow("a web page") << QByteArray("<html>") << QByteArray("not an enrolment text");
        QTest::newRow("a link") << QByteArray("https://x.example") << QByteArray("not an enrol");
        QTest::newRow("another case") << good.toUpper() << QByteArray("not an enrolment text");
        QTest::newRow("a later kind") << QByteArray("roundsman:2:AAAA") << QByteArray("Update");
        QTest::newRow("no content") << QByteArray("roundsman:1:") << QByteArray("damaged");
        QTest::newRow("a part") << good.left(good.size() / 2) << QByteArray("damaged");
        QTest::newRow("two lines") << good + "\n" + good << QByteArray("damaged");
        QTest::newRow("a strange letter")
            << good.left(40) + "é" + good.mid(41) << QByteArray("damaged");
        QTest::newRow("something after it") << good + "AAAA" << QByteArray("damaged");
        QTest::newRow("a megabyte") << QByteArray("roundsman:1:") + QByteArray(1 << 20, 'A')
                                    << QByteArray("not an enrolment text");
        QTest::newRow("no server") << QByteArray::fromStdString(write(text("")))
                                   << QByteArray("lacks the server's address");
        for (const char *server : {"http://a.example",
                                   "https://",
                                   "https://u:p@a.example",
                                   "https://a.example/x",
                                   "https://a.example?x",
                                   "file:///etc",
                                   "https://a b"})
            QTest::newRow(server) << QByteArray::fromStdString(write(text(server)))
                                  << QByteArray("no usable server address");
    }
    void whatIsNotAnEnrolmentTextIsRefusedInWords()
    {
        QFETCH(QByteArray, pasted);
        QFETCH(QByteArray, says);

        const auto read = readEnrolmentText(pasted.toStdString());

        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Invalid);
        QVERIFY2(read.error().message.find(says.toStdString()) != std::string::npos,
                 read.error().message.c_str());
    }

    void anyServerAddressOfOursIsTaken()
    {
        for (const char *server :
             {"https://[::1]:8443", "https://localhost:8443", "https://crm.example.com"})
            QVERIFY2(readEnrolmentText(write(text(server))), server);
    }

    void anyChangedLetterIsSeenOrChangesTheText()
    {
        const EnrolmentText sent = text();
        const std::string line = write(sent);

        for (std::size_t at = 12; at < line.size(); ++at) {
            std::string changed = line;
            changed[at] = changed[at] == 'A' ? 'B' : 'A';
            const auto read = readEnrolmentText(changed);
            QVERIFY(!read || !(*read == sent));
        }
    }

    void aRequestIsGenuineOnlyWithItsCode()
    {
        const CodeSecret secret = entropy.take<16>();
        EnrolRequest sent = request(secret);
        QVERIFY(isGenuine(sent));

        EnrolRequest otherDevice = sent;
        otherDevice.device = SigningKey::make(entropy).publicKey();
        EnrolRequest otherModel = sent;
        otherModel.model = "Pixel 8";
        EnrolRequest otherCode = sent;
        otherCode.code = codeKey(entropy.take<16>()).publicKey();

        QVERIFY(!isGenuine(otherDevice));
        QVERIFY(!isGenuine(otherModel));
        QVERIFY(!isGenuine(otherCode));
    }

    void everyMessageReadsBack()
    {
        const EnrolRequest sent = request(entropy.take<16>());
        EnrolAnswer answer{7,
                           2,
                           Id::make({clock, entropy}),
                           "Jana Nováková",
                           "rep",
                           sent.company,
                           "Northwind",
                           {SigningKey::make(entropy).publicKey()},
                           entropy.take<32>(),
                           {"access", "refresh", std::chrono::minutes(15), std::chrono::hours(720)},
                           {1'774'339'200'000}};

        QCOMPARE(*decodeEnrolRequest(encode(sent)), sent);
        QCOMPARE(*decodeEnrolAnswer(encode(answer)), answer);
        QCOMPARE(*decodeTokens(encode(answer.tokens)), answer.tokens);
        QCOMPARE(decodeTokenRequest(encode(TokenRequest{"old"}))->refresh, "old");
    }

    void aCutMessageIsRefused()
    {
        const Bytes whole = encode(request(entropy.take<16>()));

        for (std::size_t size = 0; size < whole.size(); ++size)
            QVERIFY(!decodeEnrolRequest(BytesView(whole).first(size)));
        QVERIFY(!decodeEnrolAnswer(whole));
        QVERIFY(!decodeTokens(bytesOf("<html>Sign in to the hotel's network</html>")));
    }
};

QTEST_GUILESS_MAIN(EnrolmentTest)
#include "enrolment_test.moc"
