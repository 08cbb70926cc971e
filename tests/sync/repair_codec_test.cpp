#include "sync/protocol/exchange.h"

#include <QTest>

using namespace roundsman;

// The fields of an exchange that put a device right again, over the wire's bytes.
class RepairCodecTest : public QObject
{
    Q_OBJECT

private slots:
    void aRequestArrivesAsItWasSent()
    {
        const auto decoded = decodeExchangeRequest(encode(request()));
        QVERIFY(decoded);
        QCOMPARE(*decoded, request());
    }

    void anAnswerArrivesAsItWasSent()
    {
        const auto decoded = decodeExchangeAnswer(encode(answer()));
        QVERIFY(decoded);
        QCOMPARE(*decoded, answer());
    }

    void whatIsNotSaidTakesNoBytes()
    {
        ExchangeAnswer plain;
        const std::size_t size = encode(plain).size();
        plain.trouble = Trouble::Clone;
        QVERIFY(encode(plain).size() > size);
    }

    void bucketsOutOfOrderAreRefused()
    {
        ExchangeAnswer wrong = answer();
        wrong.listings.front().tables.front().buckets = {7, 7};
        QVERIFY(!decodeExchangeAnswer(encode(wrong)));
    }

    void listsOfDifferentLengthsAreRefused()
    {
        ExchangeAnswer wrong = answer();
        wrong.listings.front().tables.front().sums.pop_back();
        QVERIFY(!decodeExchangeAnswer(encode(wrong)));
        ExchangeRequest cut = request();
        cut.sums.front().tables.front().sums.pop_back();
        QVERIFY(!decodeExchangeRequest(encode(cut)));
    }

    void theBucketsAreFilledEvenly()
    {
        std::array<int, bucketCount> filled{};
        for (int i = 0; i < 256 * 64; ++i)
            ++filled.at(bucketOf(Id::named("test", std::to_string(i))));
        QVERIFY(std::ranges::min(filled) > 24 && std::ranges::max(filled) < 128);
    }

private:
    static Id id(std::uint8_t byte)
    {
        Id made;
        made.bytes.fill(byte);
        return made;
    }
    static ExchangeRequest request()
    {
        ExchangeRequest request;
        request.line = 4711;
        TableSums sums;
        sums.table = 6;
        sums.sums[255] = ~std::uint64_t(0);
        request.sums = {{"company#rep", {sums}}};
        request.wanted = {{"company#rep", 6, {id(1), id(2)}}};
        return request;
    }
    static ExchangeAnswer answer()
    {
        ExchangeAnswer answer;
        answer.trouble = Trouble::Gap;
        answer.schemaVersion = 3;
        answer.heads = {{"company#rep", 5, 9, 2, {1, 2}, 4}};
        answer.listings = {
            {"company#rep", 5, 9, false, {{6, {3, 200}, {id(1), id(2)}, {1, 8}, {7, 9}}}}};
        RowBlock block;
        block.table = 6;
        block.ids = {id(1)};
        block.positions = {9};
        block.versions = {8};
        block.live = {false};
        answer.repaired = {{"company#rep", 5, 0, 9, {block}}};
        return answer;
    }
};

QTEST_GUILESS_MAIN(RepairCodecTest)
#include "repair_codec_test.moc"
