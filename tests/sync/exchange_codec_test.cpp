#include "core/schema/operation_codec.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/exchange.h"
#include "sync/protocol/page_codec.h"

#include <QTest>

using namespace roundsman;

static Id idOf(std::uint8_t last)
{
    Id id;
    id.bytes.back() = last;
    return id;
}

static OperationGroup aGroup()
{
    UnitChange phone{8, {{8, std::string("0921-12 34 65")}}, {{8, Value()}}, {}, {}, 0};
    UnitChange tags{19, {}, {}, {"shelf"}, {"till", "dock"}, 0};
    UnitChange reserved{7, {}, {}, {}, {}, -2'000};
    Operation edit{41, Operation::Kind::Put, 6, idOf(1), 3, {phone, tags, reserved}};
    Operation removal{42, Operation::Kind::Remove, 16, idOf(2), 9, {}};
    return {41, {77 << 16}, {1'700'000'000'000}, 1, "Phone of Berglunds snabbköp", {edit, removal}};
}

static ExchangeRequest aRequest()
{
    ExchangeRequest request;
    request.schemaVersion = 1;
    request.nonce = {1, 2, 3};
    request.groups = {aGroup()};
    request.scopes = {{"company#rep", 1, 12}, {"person/…", 1, 0}};
    request.maxRows = 500;
    return request;
}

static RowBlock aBlock()
{
    ColumnWriter name(1, Type::Text);
    name.add(std::string_view("Alfreds Futterkiste"));
    ColumnWriter lat(15, Type::Real);
    lat.add(52.5);
    RowBlock block;
    block.table = 6;
    block.ids = {idOf(1), idOf(2)};
    block.positions = {10, 11};
    block.versions = {4, 5};
    block.live = {true, false};
    block.columns = {std::move(name).finish(), std::move(lat).finish()};
    return block;
}

static ExchangeAnswer anAnswer()
{
    ExchangeAnswer answer;
    answer.serverId = "head office";
    answer.serverTime = {1'700'000'000'123};
    answer.nonce = {9, 9};
    answer.verdicts = {{41, 2, Outcome::Applied, 0, "", 0},
                       {43, 1, Outcome::Refused, 5, "This visit is done already.", 1}};
    answer.acknowledged = 43;
    answer.heads = {{"company#rep", 1, 12, 3, {0xffff'ffff'ffff'ffff, 1}}};
    answer.pages = {{"company#rep", 1, 9, 11, {aBlock()}}};
    answer.complete = true;
    return answer;
}

// What was sealed with one byte of the message changed; sealed again, so that zstd lets it through.
static void feedEveryDamage(const Bytes &wire, const std::function<void(BytesView)> &decode)
{
    const Bytes message = *openEnvelope(wire, maxExchangeBytes);
    for (std::size_t at = 0; at < message.size(); ++at) {
        for (const int change : {0x01, 0x20, 0x80, 0xff}) {
            Bytes damaged = message;
            damaged[at] ^= std::uint8_t(change);
            decode(sealEnvelope(damaged));
        }
        decode(sealEnvelope(BytesView(message).first(at)));
    }
}

class ExchangeCodecTest : public QObject
{
    Q_OBJECT

private slots:
    // Found by the simulator: a wrong amount arrived, and nobody noticed.
    void aFlippedBitIsNoticed()
    {
        ExchangeRequest request;
        request.nonce = Bytes(16, 7);
        request.scopes = {{"company#rep", 1, 250}, {"person/1", 1, 9}};
        const Bytes wire = encode(request);
        QVERIFY(decodeExchangeRequest(wire));
        for (std::size_t bit = 0; bit < wire.size() * 8; ++bit) {
            Bytes harmed = wire;
            harmed[bit / 8] ^= std::uint8_t(1U << (bit % 8));
            const auto decoded = decodeExchangeRequest(harmed);
            QVERIFY2(!decoded || *decoded == request, std::to_string(bit).c_str());
        }
    }

    void aRequestComesBackAsItWas()
    {
        const auto decoded = decodeExchangeRequest(encode(aRequest()));

        QVERIFY(decoded);
        QVERIFY(*decoded == aRequest());
    }

    void anAnswerComesBackAsItWas()
    {
        const auto decoded = decodeExchangeAnswer(encode(anAnswer()));

        QVERIFY(decoded);
        QVERIFY(*decoded == anAnswer());
    }

    void aPageAloneComesBackAsItWas()
    {
        const Page page = anAnswer().pages.front();

        const auto decoded = decodePage(encode(page));

        QVERIFY(decoded);
        QVERIFY(*decoded == page);
    }

    void theDigestTellsGroupsApart()
    {
        OperationGroup other = aGroup();
        other.operations[0].units[0].cells[0].value = std::string("0921-12 34 66");

        QCOMPARE(digestOf(aGroup()), digestOf(aGroup()));
        QVERIFY(digestOf(aGroup()) != digestOf(other));
    }

    void aDamagedRequestIsRefusedOrRead()
    {
        int refused = 0;
        feedEveryDamage(encode(aRequest()),
                        [&](BytesView wire) { refused += decodeExchangeRequest(wire) ? 0 : 1; });
        QVERIFY(refused > 100);
    }

    void aDamagedAnswerIsRefusedOrReadSafely()
    {
        int refused = 0;
        feedEveryDamage(encode(anAnswer()), [&](BytesView wire) {
            const auto decoded = decodeExchangeAnswer(wire);
            refused += decoded ? 0 : 1;
            for (const Page &page : decoded ? decoded->pages : std::vector<Page>()) {
                for (const RowBlock &block : page.blocks) {
                    for (const PackedColumn &column : block.columns) {
                        ColumnReader reader(column);
                        for (std::size_t row = 0; row < block.rowsWithCells(); ++row)
                            reader.next();
                    }
                }
            }
        });
        QVERIFY(refused > 100);
    }

    void anotherProgramsFieldIsPassedOver()
    {
        Bytes message = *openEnvelope(encode(aRequest()), maxExchangeBytes);
        message[0] += 1; // one more pair in the map
        const Bytes future{0x18, 0x63, 0x82, 0x01, 0xa1, 0x01, 0x61, 0x78}; // 99: [1, {1: "x"}]
        message.insert(message.end(), future.begin(), future.end());

        const auto decoded = decodeExchangeRequest(sealEnvelope(message));

        QVERIFY(decoded);
        QVERIFY(*decoded == aRequest());
    }

    void aBombIsNotExpanded()
    {
        const Bytes zeros(maxExchangeBytes + 1);
        const Bytes wire = sealEnvelope(zeros);

        QVERIFY(wire.size() < 100'000);
        QVERIFY(!openEnvelope(wire, maxExchangeBytes));
        QVERIFY(!decodeExchangeAnswer(wire));
    }

    void aPageOfAWebSiteIsNotAnAnswer()
    {
        const auto decoded = decodeExchangeAnswer(bytesOf("<html>Sign in to Hotel WLAN</html>"));

        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, Error::Code::Invalid);
    }
};

QTEST_GUILESS_MAIN(ExchangeCodecTest)
#include "exchange_codec_test.moc"
