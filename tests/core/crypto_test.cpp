#include "core/base/crypto.h"

#include <QTest>

using namespace roundsman;

static Bytes bytes(std::string_view text) { return Bytes(text.begin(), text.end()); }

class CryptoTest : public QObject
{
    Q_OBJECT

    SystemEntropy entropy;

private slots:
    void initTestCase() { startCrypto(); }

    // Known answers: FIPS 180-4, RFC 4231, RFC 5869, RFC 5649, RFC 8032.
    void hashesAsTheStandardsSay()
    {
        QCOMPARE(hex(sha256(bytesOf("abc"))),
                 "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(hex(hmacSha256(bytesOf("Jefe"), bytesOf("what do ya want for nothing?"))),
                 "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    void derivesAsTheStandardSays()
    {
        const Bytes secret(22, 0x0b);

        // RFC 5869 A.3 has no salt and no purpose.
        QCOMPARE(hex(derive(secret, {}, 42).view()),
                 "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
                 "9d201395faa4b61a96c8");
    }

    void signsAsTheStandardSays()
    {
        const SigningKey key(
            Secret(*fromHex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")));

        QCOMPARE(hex(key.publicKey()),
                 "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
        QCOMPARE(hex(key.sign(*fromHex("af82"))),
                 "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                 "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
    }

    void aPieceAtATimeHashesTheSame()
    {
        Sha256 hash;
        hash.add(bytesOf("a"));
        hash.add({});
        hash.add(bytesOf("bc"));

        QCOMPARE(hash.finish(), sha256(bytesOf("abc")));
    }

    void aSignatureFitsItsMessageAndKeyAlone()
    {
        const SigningKey key = SigningKey::make(entropy);
        const SigningKey other = SigningKey::make(entropy);
        const Signature signature = key.sign(bytesOf("wipe 7"));

        QVERIFY(isSigned(key.publicKey(), bytesOf("wipe 7"), signature));
        QVERIFY(!isSigned(key.publicKey(), bytesOf("wipe 8"), signature));
        QVERIFY(!isSigned(other.publicKey(), bytesOf("wipe 7"), signature));
        QVERIFY(!isSigned(key.publicKey(), bytesOf("wipe 7"), BytesView(signature).first(63)));
    }

    void aKeyComesBackFromItsSeed()
    {
        const SigningKey key = SigningKey::make(entropy);

        QCOMPARE(SigningKey(key.seed()).publicKey(), key.publicKey());
    }

    void whatIsSealedOpensWithKeyAndContext()
    {
        const Secret key = Secret::random(32, entropy);
        const Bytes plain = bytes("a photo of a shelf");

        const Bytes sealed = seal(key, plain, bytesOf("photo 1"), entropy);

        QCOMPARE(sealed.size(), plain.size() + sealBytes);
        QCOMPARE(*open(key, sealed, bytesOf("photo 1")), plain);
    }

    void nothingSealedOpensElsewhereOrChanged()
    {
        const Secret key = Secret::random(32, entropy);
        const Bytes sealed = seal(key, bytesOf("secret"), bytesOf("photo 1"), entropy);
        Bytes changed = sealed;
        changed.back() ^= 1;

        QCOMPARE(open(key, sealed, bytesOf("photo 2")).error().code, Error::Code::WrongKey);
        QCOMPARE(open(key, changed, bytesOf("photo 1")).error().code, Error::Code::WrongKey);
        QCOMPARE(open(Secret::random(32, entropy), sealed, bytesOf("photo 1")).error().code,
                 Error::Code::WrongKey);
        QCOMPARE(open(key, BytesView(sealed).first(sealBytes - 1), bytesOf("photo 1")).error().code,
                 Error::Code::Corrupt);
    }

    void sealingTwiceGivesDifferentBytes()
    {
        const Secret key = Secret::random(32, entropy);

        QVERIFY(seal(key, bytesOf("x"), {}, entropy) != seal(key, bytesOf("x"), {}, entropy));
    }

    void aWrappedKeyNeedsItsWrappingKey()
    {
        const Secret wrapping = Secret::random(32, entropy);
        const Secret key = Secret::random(32, entropy);

        const Bytes wrapped = wrapKey(wrapping, key);

        QVERIFY(unwrapKey(wrapping, wrapped) == key);
        QVERIFY(!unwrapKey(Secret::random(32, entropy), wrapped));
        QVERIFY(!unwrapKey(wrapping, BytesView(wrapped).first(wrapped.size() - 8)));
        QVERIFY(!unwrapKey(wrapping, {}));
    }

    void aPassphraseStretchesTheSameWithTheSameSalt()
    {
        const Argon2Cost cost{19'456, 2};
        const Salt salt = entropy.take<16>(), other = entropy.take<16>();

        const auto once = stretch(bytesOf("four words make one"), salt, cost);

        QVERIFY(*once == *stretch(bytesOf("four words make one"), salt, cost));
        QVERIFY(!(*once == *stretch(bytesOf("four words make one"), other, cost)));
        QVERIFY(!(*once == *stretch(bytesOf("four words make two"), salt, cost)));
    }

    void aCostBelowTheLeastIsNotSane()
    {
        QVERIFY(Argon2Cost().isSane());
        QVERIFY(!(Argon2Cost{1024, 3}).isSane());
        QVERIFY(!(Argon2Cost{65'536, 1}).isSane());
        QVERIFY(!(Argon2Cost{0xffff'ffff, 3}).isSane());
    }

    void aMovedSecretLeavesNothingBehind()
    {
        Secret first(bytesOf("secret"));
        const Secret &left = first;
        const Secret second = std::move(first);

        QVERIFY(left.empty());
        QCOMPARE(textOf(second.view()), "secret");
    }
};

QTEST_GUILESS_MAIN(CryptoTest)
#include "crypto_test.moc"
