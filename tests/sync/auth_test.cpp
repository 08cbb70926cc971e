#include "tests/sync/company.h"

using namespace roundsman;
using namespace roundsman::test;
using namespace std::chrono_literals;

class AuthTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Company> company;
    std::unique_ptr<Phone> phone;

    std::string sees(const Phone &who) { return wordOf(who.knock(*company)); }
    Phone accomplice() // another device that has got hold of the phone's tokens
    {
        Phone other(company->entropy);
        other.tokens = phone->tokens;
        return other;
    }

private slots:
    void init()
    {
        company = std::make_unique<Company>();
        phone = std::make_unique<Phone>(company->entropy);
        phone->enrol(*company, company->code(company->jana));
    }

    void aSignedRequestIsLetIn()
    {
        const auto admitted = phone->knock(*company);

        QCOMPARE(messageOf(admitted), "");
        const auto &caller = std::get<Caller>(admitted);
        QCOMPARE(caller.device, phone->device);
        QCOMPARE(caller.number, 1);
        QCOMPARE(caller.user, company->jana);
        QVERIFY(caller.role == Role::Rep);
        QCOMPARE(caller.tokenFor, 15min);
        QVERIFY(isSignedBody(caller.body, sha256(bytesOf("body"))));
        QVERIFY(!isSignedBody(caller.body, sha256(bytesOf("b0dy"))));
    }

    void theRoleIsTheOneOfNow()
    {
        company->db.run(R"(UPDATE "user" SET role = 'pricing' WHERE id = ?1)", company->jana);

        QVERIFY(std::get<Caller>(phone->knock(*company)).role == Role::Pricing);
    }

    void aStolenTokenIsWorthNothingWithAnotherKey()
    {
        Phone thief = accomplice();

        QCOMPARE(sees(thief), "invalid_proof");
        QCOMPARE(wordOf(thief.refresh(*company, phone->tokens.refresh)), "invalid_proof");
        QCOMPARE(sees(*phone), ""); // and harms nobody
    }

    void aCopiedRequestIsWorthNothing()
    {
        const std::string jws = write(phone->proof(*company), phone->key);
        QCOMPARE(wordOf(phone->knock(*company, jws)), "");

        QCOMPARE(wordOf(phone->knock(*company, jws)), "invalid_proof");
        company->clock.pass(4min);
        QCOMPARE(wordOf(phone->knock(*company, jws)), "invalid_proof");
        company->clock.pass(2min);
        QCOMPARE(wordOf(phone->knock(*company, jws)), "use_nonce");
    }

    void aCopiedRequestIsWorthNothingAfterARestartEither()
    {
        const std::string jws = write(phone->proof(*company), phone->key);
        QCOMPARE(wordOf(phone->knock(*company, jws)), "");
        company->clock.pass(1s);
        company->restart();

        QCOMPARE(wordOf(phone->knock(*company, jws)), "use_nonce");
        QCOMPARE(sees(*phone), "");
    }

    void aProofFitsItsRequestAlone_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");

        QTest::newRow("other method")
            << QByteArray("GET") << QByteArray("https://localhost:8443/v1/exchange");
        QTest::newRow("other path")
            << QByteArray("POST") << QByteArray("https://localhost:8443/v1/blob");
        QTest::newRow("no TLS") << QByteArray("POST")
                                << QByteArray("http://localhost:8443/v1/exchange");
    }
    void aProofFitsItsRequestAlone()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        Proof other = phone->proof(*company);
        other.method = method.toStdString();
        other.target = target.toStdString();

        QCOMPARE(wordOf(phone->knock(*company, other)), "invalid_proof");
    }

    void aProofCoversTokenAndBody()
    {
        Proof otherToken = phone->proof(*company);
        otherToken.token = sha256(bytesOf("other"));
        Proof noToken = phone->proof(*company);
        noToken.token.reset();
        Proof noBody = phone->proof(*company);
        noBody.body.reset();

        QCOMPARE(wordOf(phone->knock(*company, otherToken)), "invalid_proof");
        QCOMPARE(wordOf(phone->knock(*company, noToken)), "invalid_proof");
        QCOMPARE(wordOf(phone->knock(*company, noBody)), "invalid_proof");
    }

    void aNonceLastsFiveMinutes()
    {
        const Proof early = phone->proof(*company);
        company->clock.pass(5min);
        QCOMPARE(wordOf(phone->knock(*company, early)), "");

        const Proof late = phone->proof(*company);
        company->clock.pass(5min + 1ms);
        QCOMPARE(wordOf(phone->knock(*company, late)), "use_nonce");
    }

    void aNonceMustBeOurs()
    {
        Proof none = phone->proof(*company);
        none.nonce.clear();
        Proof forged = phone->proof(*company);
        forged.nonce = Nonces(Bytes(32, 1)).make(company->clock.now());
        Proof future = phone->proof(*company);
        future.nonce = company->door->nonce(company->clock.now() + 1h);

        QCOMPARE(wordOf(phone->knock(*company, none)), "use_nonce");
        QCOMPARE(wordOf(phone->knock(*company, forged)), "use_nonce");
        QCOMPARE(wordOf(phone->knock(*company, future)), "use_nonce");
    }

    void everyProcessOnTheStoreTakesTheNoncesOfAll()
    {
        Door other(organisation(company->db)->nonceKey, company->clock.now());
        Proof proof = phone->proof(*company);
        proof.nonce = other.nonce(company->clock.now());

        QCOMPARE(wordOf(phone->knock(*company, proof)), "");
    }

    void aDevicesClockDoesNotMatter()
    {
        Proof proof = phone->proof(*company);
        proof.issuedAt = company->clock.now() + std::chrono::hours(24 * 365);

        QCOMPARE(wordOf(phone->knock(*company, proof)), "");
    }

    void anAccessTokenLastsAQuarterOfAnHour()
    {
        company->clock.pass(15min - 1s);
        QCOMPARE(sees(*phone), "");

        company->clock.pass(1s);
        QCOMPARE(sees(*phone), "invalid_token");
    }

    void whoHasNoTokenIsAskedForOne()
    {
        phone->tokens.access.clear();
        QCOMPARE(sees(*phone), "invalid_token");

        phone->tokens.access = "let me in";
        QCOMPARE(sees(*phone), "invalid_token");
        phone->tokens.access = base64Url(Bytes(48));
        QCOMPARE(sees(*phone), "invalid_token");
    }

    void aRevokedDeviceIsOutAtOnce()
    {
        QVERIFY(company->identity().setStatus(phone->device, DeviceStatus::Revoked));

        QCOMPARE(sees(*phone), "revoked");
        QCOMPARE(wordOf(phone->refresh(*company, phone->tokens.refresh)), "revoked");
    }

    void aLostDeviceIsToldToWipe()
    {
        QVERIFY(company->identity().setStatus(phone->device, DeviceStatus::Wipe));
        QCOMPARE(sees(*phone), "wipe");

        company->clock.pass(24h * 200);
        QCOMPARE(wordOf(phone->refresh(*company, phone->tokens.refresh)), "wipe");
    }

    void aPersonWhoLeavesIsOutAtOnce()
    {
        company->db.run(R"(UPDATE "user" SET active = 0 WHERE id = ?1)", company->jana);
        QCOMPARE(sees(*phone), "revoked");

        company->db.run(R"(DELETE FROM "user" WHERE id = ?1)", company->jana);
        QCOMPARE(sees(*phone), "revoked");
    }

    void onlyNewsIsWrittenDown()
    {
        const auto news = [&] { return std::get<Caller>(phone->knock(*company)).isNews; };

        QVERIFY(news());
        QVERIFY(!news());
        company->clock.pass(2min);
        QVERIFY(news());
        QVERIFY(!news());
    }

    void aDeviceIsSeen()
    {
        company->clock.pass(10min);
        phone->knock(*company);

        QCOMPARE(company->identity().devices().front().lastSeen, company->clock.now());
    }
};

QTEST_GUILESS_MAIN(AuthTest)
#include "auth_test.moc"
