#include "core/base/bytes.h"

#include <QTest>

using namespace roundsman;

class BytesTest : public QObject
{
    Q_OBJECT

private slots:
    void hexComesBack()
    {
        QCOMPARE(hex(Bytes{0x00, 0xff, 0x1a}), "00ff1a");
        QCOMPARE(fromHex("00FF1a"), (Bytes{0x00, 0xff, 0x1a}));
        QCOMPARE(fromHex(""), Bytes());
        QCOMPARE(hex({}), "");
    }

    void brokenHexIsRefused()
    {
        for (const char *text : {"0", "0g", "00 ff", "00:ff", "zz"})
            QVERIFY2(!fromHex(text), text);
    }

    void base64ComesBack()
    {
        QCOMPARE(base64Url(Bytes{0xfb, 0xff}), "-_8");
        QCOMPARE(fromBase64Url("-_8"), (Bytes{0xfb, 0xff}));
        QCOMPARE(fromBase64Url(""), Bytes());
        for (std::size_t size = 0; size < 40; ++size) {
            const Bytes bytes(size, std::uint8_t(size * 37));
            QCOMPARE(fromBase64Url(base64Url(bytes)), bytes);
        }
    }

    void brokenBase64IsRefused()
    {
        for (const char *text : {"-_8=", "+/8", "a", "ab cd", "ab\n"})
            QVERIFY2(!fromBase64Url(text), text);
    }

    void textAndBytesAreTheSameBytes()
    {
        QCOMPARE(textOf(bytesOf("Łódź")), std::string_view("Łódź"));
        QCOMPARE(bytesOf("Ł").size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(BytesTest)
#include "bytes_test.moc"
