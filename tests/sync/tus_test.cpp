#include "sync/server/blobs.h"
#include "sync/server/tus.h"

#include <QTest>

#include <algorithm>

using namespace roundsman;

namespace {

std::string headerOf(const HttpResponse &response, const std::string &name)
{
    const auto found = std::ranges::find(response.headers, name, &HttpHeader::name);
    return found == response.headers.end() ? std::string() : found->value;
}

HttpRequest piece(const std::string &checksum)
{
    HttpRequest request;
    request.method = "PATCH";
    request.tus = "1.0.0";
    request.contentType = "application/offset+octet-stream";
    request.uploadChecksum = checksum;
    const BytesView body = bytesOf("hello world");
    request.body.assign(body.begin(), body.end());
    return request;
}

} // namespace

// The words of https://tus.io/protocols/resumable-upload, version 1.0.
class TusTest : public QObject
{
    Q_OBJECT

private slots:
    void optionsSayWhatTheServerCan()
    {
        const HttpResponse response = tus::options();

        QCOMPARE(response.status, 204u);
        QCOMPARE(headerOf(response, "Tus-Version"), "1.0.0");
        QVERIFY(headerOf(response, "Tus-Extension").starts_with("creation"));
        QCOMPARE(headerOf(response, "Tus-Max-Size"), std::to_string(Blobs::largest));
        QVERIFY(headerOf(response, "Tus-Checksum-Algorithm").find("sha1") != std::string::npos);
    }

    void anotherVersionIsRefusedWithOurs()
    {
        for (const char *version : {"", "0.2.2", "2.0.0"}) {
            HttpRequest request = piece({});
            request.tus = version;
            const auto refused = tus::refused(request);
            QVERIFY(refused);
            QCOMPARE(refused->status, 412u);
            QCOMPARE(headerOf(*refused, "Tus-Version"), "1.0.0");
        }
        QVERIFY(!tus::refused(piece({})));
    }

    void aPieceOfAnotherTypeIsRefused()
    {
        HttpRequest request = piece({});
        request.contentType = "application/json";
        QCOMPARE(tus::refused(request)->status, 415u);
    }

    void aChecksumIsChecked_data()
    {
        QTest::addColumn<QString>("checksum");
        QTest::addColumn<unsigned>("status");
        QTest::newRow("none") << "" << 0u;
        QTest::newRow("sha1") << "sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=" << 0u;
        QTest::newRow("sha256") << "sha256 uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek=" << 0u;
        QTest::newRow("wrong") << "sha1 AAAAAAAAAAAAAAAAAAAAAAAAAAA=" << 460u;
        QTest::newRow("nothing behind it") << "sha1" << 460u;
        QTest::newRow("unknown") << "crc32 AAAA" << 400u;
    }
    void aChecksumIsChecked()
    {
        QFETCH(QString, checksum);
        QFETCH(unsigned, status);

        const auto damaged = tus::damaged(piece(checksum.toStdString()));

        QCOMPARE(damaged ? damaged->status : 0u, status);
    }

    void anAnswerSaysWhereTheUploadStandsAndUntilWhen()
    {
        Upload upload;
        upload.length = 100;
        upload.offset = 70;
        HttpResponse response;

        tus::tell(response, upload, {1'774'339'200'000}); // 2026-03-24 08:00 UTC

        QCOMPARE(headerOf(response, "Upload-Offset"), "70");
        QCOMPARE(headerOf(response, "Upload-Length"), "100");
        QCOMPARE(headerOf(response, "Upload-Expires"), "Wed, 25 Mar 2026 08:00:00 GMT");
        upload.offset = 100;
        HttpResponse whole;
        tus::tell(whole, upload, {0});
        QCOMPARE(headerOf(whole, "Upload-Expires"), "");
    }
};

QTEST_GUILESS_MAIN(TusTest)
#include "tus_test.moc"
