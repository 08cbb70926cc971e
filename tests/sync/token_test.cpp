#include "tests/sync/company.h"

using namespace roundsman;
using namespace roundsman::test;
using namespace std::chrono_literals;

// The life of a refresh token.
class TokenTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Company> company;
    std::unique_ptr<Phone> phone;

    std::string refresh(const std::string &token)
    {
        return wordOf(phone->refresh(*company, token));
    }
    std::string sees() { return wordOf(phone->knock(*company)); }

private slots:
    void init()
    {
        company = std::make_unique<Company>();
        phone = std::make_unique<Phone>(company->entropy);
        phone->enrol(*company, company->code(company->jana));
    }

    void aRefreshGivesNewTokens()
    {
        const Tokens before = phone->tokens;
        company->clock.pass(20min);
        QCOMPARE(sees(), "invalid_token");

        QCOMPARE(refresh(before.refresh), "");

        QVERIFY(phone->tokens.refresh != before.refresh);
        QVERIFY(phone->tokens.access != before.access);
        QCOMPARE(sees(), "");
    }

    void aRequestInFlightDuringARefreshIsLetIn()
    {
        const Tokens before = phone->tokens;
        QCOMPARE(refresh(before.refresh), "");
        const Tokens after = phone->tokens;

        phone->tokens = before;
        QCOMPARE(sees(), "");
        phone->tokens = after;
        QCOMPARE(sees(), "");
    }

    void aLostAnswerCostsNothingHoweverLongTheSilence()
    {
        const std::string before = phone->tokens.refresh;
        QCOMPARE(refresh(before), "");
        company->clock.pass(24h * 20);

        QCOMPARE(refresh(before), "");

        QCOMPARE(sees(), "");
        QCOMPARE(refresh(phone->tokens.refresh), "");
    }

    void theTokenBeforeHasSixtySecondsOfGrace()
    {
        const std::string before = phone->tokens.refresh;
        QCOMPARE(refresh(before), "");
        QCOMPARE(sees(), ""); // the new one is in use
        company->clock.pass(60s);

        QCOMPARE(refresh(before), "");
        QCOMPARE(sees(), "");
    }

    void theTokenBeforeUsedAfterGraceEndsTheFamily()
    {
        const std::string before = phone->tokens.refresh;
        QCOMPARE(refresh(before), "");
        QCOMPARE(sees(), "");
        const Tokens present = phone->tokens;
        company->clock.pass(61s);

        QCOMPARE(refresh(before), "sign_in");

        QCOMPARE(refresh(present.refresh), "sign_in");
        phone->tokens = present;
        QCOMPARE(sees(), "invalid_token");
    }

    void anOlderTokenEndsTheFamilyAtOnce()
    {
        const std::string oldest = phone->tokens.refresh;
        QCOMPARE(refresh(oldest), "");
        QCOMPARE(refresh(phone->tokens.refresh), "");
        const std::string present = phone->tokens.refresh;

        QCOMPARE(refresh(oldest), "sign_in");

        QCOMPARE(refresh(present), "sign_in");
    }

    // The copy that was put back does not know what the device was given later.
    void afterARestoreTheDeviceStaysSignedIn()
    {
        const std::string later = phone->tokens.refresh;
        company->db.run("UPDATE token_family SET refresh = x'01', access = x'02'");
        expectLaterTokens(company->db, company->clock.now());
        QCOMPARE(sees(), "invalid_token");
        Phone thief(company->entropy);
        QCOMPARE(wordOf(thief.refresh(*company, later)), "invalid_proof");

        QCOMPARE(refresh(later), "");
        QCOMPARE(refresh(later), ""); // the answer was lost

        QCOMPARE(sees(), "");
        company->clock.pass(2min);
        QCOMPARE(refresh(later), "sign_in"); // from now on as ever
    }

    void anAccessTokenRefreshesNothing() { QCOMPARE(refresh(phone->tokens.access), "sign_in"); }

    void nonsenseIsRefusedAndHarmsNobody()
    {
        QCOMPARE(refresh(""), "sign_in");
        QCOMPARE(refresh("<html>"), "sign_in");
        QCOMPARE(refresh(base64Url(Bytes(48))), "sign_in");
        QCOMPARE(sees(), "");
    }

    void thirtySilentDaysEndTheSession()
    {
        company->clock.pass(24h * 30);
        QCOMPARE(refresh(phone->tokens.refresh), "");

        company->clock.pass(24h * 30 + 1s);
        QCOMPARE(refresh(phone->tokens.refresh), "sign_in");
    }

    void ninetyDaysEndItHoweverBusy()
    {
        for (int day = 0; day < 90; ++day) {
            company->clock.pass(24h);
            QCOMPARE(refresh(phone->tokens.refresh), "");
        }
        QCOMPARE(phone->tokens.refreshFor, 0s);

        company->clock.pass(1s);
        QCOMPARE(refresh(phone->tokens.refresh), "sign_in");
    }

    void anEndedSessionSaysWhatToDo()
    {
        company->clock.pass(24h * 31);

        const auto ended = phone->refresh(*company, phone->tokens.refresh);

        QVERIFY(messageOf(ended).find("Enrol this device again") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TokenTest)
#include "token_test.moc"
