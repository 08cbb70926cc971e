#include "core/base/clock.h"
#include "core/base/crypto.h"
#include "core/domain/dashboard.h"
#include "core/domain/tile.h"
#include "core/schema/signed.h"

#include <QTest>

using namespace roundsman;

class SignedTest : public QObject
{
    Q_OBJECT

    SystemEntropy m_entropy;
    const Table &m_table = tableOf<Dashboard>;
    Id m_id;

    static Record row()
    {
        Dashboard dashboard;
        dashboard.code = "cargo";
        dashboard.title = "Cargo today";
        dashboard.version = 3;
        dashboard.validUntil = {1'000};
        dashboard.tiles = "{}";
        return toRecord(dashboard);
    }
    static std::size_t place(const char *column)
    {
        return std::size_t(tableOf<Dashboard>.indexOf(std::string_view(column)));
    }

private slots:
    void initTestCase()
    {
        startCrypto();
        m_id.bytes.fill(7);
    }

    void whatWasSignedIsGenuineAndNothingElseIs()
    {
        const SigningKey key = SigningKey::make(m_entropy);
        const std::vector<PublicKey> keys{key.publicKey()};
        Record signedRow = row();
        signRow(key, m_table, m_id, signedRow);

        QVERIFY(isGenuine(keys, m_table, m_id, signedRow));

        Id other = m_id;
        other.bytes[0] = 8;
        QVERIFY(!isGenuine(keys, m_table, other, signedRow));
        for (const auto &[column, value] : {std::pair("version", Value(std::int64_t(4))),
                                            {"validUntil", Value(std::int64_t(2'000))},
                                            {"withdrawn", Value(std::int64_t(1))},
                                            {"tiles", Value(std::string("[]"))},
                                            {"audience", Value(Bytes(16, 1))},
                                            {"signature", Value(std::string())},
                                            {"signature", Value(std::string("no base64!"))}}) {
            Record forged = signedRow;
            forged[place(column)] = value;
            QVERIFY2(!isGenuine(keys, m_table, m_id, forged), column);
        }
        QVERIFY(!isGenuine({}, m_table, m_id, signedRow));
    }

    void anotherKeyCountsOnlyWhereItIsTrusted()
    {
        const SigningKey old = SigningKey::make(m_entropy);
        const SigningKey fresh = SigningKey::make(m_entropy);
        Record signedRow = row();
        signRow(old, m_table, m_id, signedRow);
        const std::vector<PublicKey> both{fresh.publicKey(), old.publicKey()};

        QVERIFY(isGenuine(both, m_table, m_id, signedRow));
        QVERIFY(!isGenuine(std::span(both).first(1), m_table, m_id, signedRow));
    }

    void aTileComesBackFromItsDocument()
    {
        Tile tile;
        tile.key = "fra-ord";
        tile.kind = "capacity";
        tile.title = {{{QString(), "FRA – ORD"}}};
        tile.say = {{{"en", "Book by noon."}, {"sk", "Rezervujte do poludnia."}}};
        tile.figures = {{{{{"en", "free"}}}, 6.2, TileFigure::Form::Number, 1, "t"},
                        {{}, 12, TileFigure::Form::Percent, 0, {}}};
        tile.spark = {3, 2.5, 1};
        tile.stance = "hold";
        tile.band = PriceBand{2.2, 2.7, 2.45, 2.38};
        tile.currency = "EUR";
        tile.floor = 2.3;
        tile.customers = {"a", "b"};
        tile.lane = "FRA-ORD";
        tile.validUntil = Instant{1'700'000'000'123};

        const Board back = boardOf(toDocument({{{{"en", "Cargo"}}}, {tile}}));

        QCOMPARE(back.title.in({"sk"}), "Cargo");
        QCOMPARE(back.tiles.size(), std::size_t(1));
        QCOMPARE(toDocument(back), toDocument({{{{"en", "Cargo"}}}, {tile}}));
        const Tile &same = back.tiles.front();
        QCOMPARE(same.say.in({"sk", "en"}), "Rezervujte do poludnia.");
        QCOMPARE(same.say.in({"ur"}), "Book by noon.");
        QCOMPARE(same.title.in({"ru"}), "FRA – ORD");
        QCOMPARE(same.figures.front().value, 6.2);
        QCOMPARE(same.figures.back().form, TileFigure::Form::Percent);
        QCOMPARE(same.band->competitor, 2.38);
        QCOMPARE(same.validUntil->ms, 1'700'000'000'123);
    }

    void nonsenseMakesAnEmptyBoard()
    {
        for (const char *document : {"", "[]", "{\"tiles\": 3}", "{\"tiles\": [1, null]}", "x"})
            for (const Tile &tile : boardOf(QString::fromLatin1(document)).tiles)
                QVERIFY(tile.figures.empty() && tile.key.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SignedTest)
#include "signed_test.moc"
