#include "core/base/crypto.h"
#include "sync/protocol/proof.h"

#include <QTest>

#include <algorithm>

using namespace roundsman;

class ProofTest : public QObject
{
    Q_OBJECT

    SystemEntropy entropy;
    SigningKey key = SigningKey::make(entropy);

    Proof proof()
    {
        return {"jti-1",
                "POST",
                "https://localhost:8443/v1/exchange",
                {1'774'339'200'000},
                "nonce",
                sha256(bytesOf("token")),
                sha256(bytesOf("body")),
                key.publicKey()};
    }

    // A JWS with any header and claims, in JSON with single quotes, signed as it should be.
    std::string signedText(const std::string &header, const std::string &content) const
    {
        const std::string text =
            base64Url(bytesOf(quoted(header))) + "." + base64Url(bytesOf(quoted(content)));
        return text + "." + base64Url(key.sign(bytesOf(text)));
    }
    static std::string quoted(std::string json)
    {
        std::replace(json.begin(), json.end(), '\'', '"');
        return json;
    }
    std::string header(const char *type, const char *algorithm, const char *curve) const
    {
        return std::string("{'typ':'") + type + "','alg':'" + algorithm
            + "','jwk':{'kty':'OKP','crv':'" + curve + "','x':'" + base64Url(key.publicKey())
            + "'}}";
    }

    static constexpr const char *claims =
        "{'jti':'1','htm':'GET','htu':'https://a/v1/live','iat':1,'nonce':'n'}";

private slots:
    void initTestCase() { startCrypto(); }

    void aProofReadsBack()
    {
        const Proof sent = proof();

        const std::string jws = write(sent, key);

        QVERIFY(jws.size() < maxProofBytes);
        QCOMPARE(*readProof(jws), sent);
    }

    void aProofWithoutTokenAndBodyReadsBack()
    {
        Proof sent = proof();
        sent.token.reset();
        sent.body.reset();

        QCOMPARE(*readProof(write(sent, key)), sent);
    }

    void anyChangedLetterIsRefused()
    {
        const std::string jws = write(proof(), key);

        for (std::size_t at = 0; at < jws.size(); ++at) {
            std::string changed = jws;
            changed[at] = changed[at] == 'A' ? 'B' : 'A';
            if (const auto read = readProof(changed))
                QCOMPARE(*read, proof()); // the last letter of base64 has spare bits
        }
    }

    void onlyOurOwnKindIsTaken()
    {
        QVERIFY(readProof(signedText(header("dpop+jwt", "EdDSA", "Ed25519"), claims)));

        QVERIFY(!readProof(signedText(header("jwt", "EdDSA", "Ed25519"), claims)));
        QVERIFY(!readProof(signedText(header("dpop+jwt", "none", "Ed25519"), claims)));
        QVERIFY(!readProof(signedText(header("dpop+jwt", "HS256", "Ed25519"), claims)));
        QVERIFY(!readProof(signedText(header("dpop+jwt", "EdDSA", "X25519"), claims)));
    }

    void whatIsNoProofIsRefused_data()
    {
        QTest::addColumn<QByteArray>("jws");

        const auto good = header("dpop+jwt", "EdDSA", "Ed25519");
        const auto row = [&](const char *name, const std::string &jws) {
            QTest::newRow(name) << QByteArray::fromStdString(jws);
        };
        row("nothing", "");
        row("dots", "..");
        row("words", "let me in");
        row("no signature", write(proof(), key).substr(0, 300));
        row("too long", std::string(maxProofBytes + 1, 'a'));
        row("claims are a list", signedText(good, "[1]"));
        row("no id", signedText(good, "{'htm':'GET','htu':'https://a/','iat':1,'nonce':'n'}"));
        row("an id of another type",
            signedText(good, "{'jti':1,'htm':'GET','htu':'https://a/','iat':1,'nonce':'n'}"));
        row("a long id",
            signedText(good,
                       "{'jti':'" + std::string(65, 'x')
                           + "','htm':'GET','htu':'https://a/','iat':1,'nonce':'n'}"));
        row("a short hash",
            signedText(good, "{'jti':'1','htm':'GET','htu':'https://a/','iat':1,'ath':'AAAA'}"));
        row("deep nesting", signedText(good, std::string(900, '[')));
    }
    void whatIsNoProofIsRefused()
    {
        QFETCH(QByteArray, jws);

        const auto read = readProof(jws.toStdString());

        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Denied);
    }

    void thePathIsWhatBothSidesCompare()
    {
        QCOMPARE(pathOf("https://a.example:1/v1/live?x=1#y"), "/v1/live");
        QCOMPARE(pathOf("/v1/live?x=1"), "/v1/live");
        QCOMPARE(pathOf("https://a.example"), "");
        QVERIFY(pathOf("http://a.example/v1/live") != "/v1/live");
    }
};

QTEST_GUILESS_MAIN(ProofTest)
#include "proof_test.moc"
