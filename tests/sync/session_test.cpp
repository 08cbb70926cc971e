#include "sync/server/rescue.h"
#include "tests/sync/session_scene.h"

using namespace roundsman;
using namespace roundsman::test;
using namespace std::chrono_literals;

class SessionTest : public QObject, SessionScene
{
    Q_OBJECT

private slots:
    void init()
    {
        company = std::make_unique<Company>();
        phone = std::make_unique<Phone>();
    }

    void aTextLeadsToAnExchange()
    {
        QVERIFY(!phone->session->isEnrolled());

        QCOMPARE(enrol(company->code(company->jana)), NextStep::Take);

        QVERIFY(phone->session->isEnrolled());
        QVERIFY(phone->session->isUnsaved());
        QCOMPARE(phone->session->identity().companyName, "Northwind");
        QCOMPARE(phone->session->caDer(), company->ca);
        QVERIFY(!phone->session->needsRefresh());
        QCOMPARE(exchange(), NextStep::Take);
    }

    void onlyTheCaOfTheTextIsTrusted()
    {
        phone->session->begin(company->code(company->jana));

        const auto trusted = phone->session->trust(Bytes(400, 0x31));

        QCOMPARE(trusted.error().code, Error::Code::Denied);
        QVERIFY(phone->session->caDer().empty());
    }

    void aSessionOutlivesItsProcess()
    {
        QCOMPARE(enrol(company->code(company->jana)), NextStep::Take);
        phone->restart();

        QVERIFY(phone->session->isEnrolled());
        QVERIFY(!phone->session->isUnsaved());
        QCOMPARE(phone->session->server(), serverUrl);
        QCOMPARE(phone->session->identity().userName, "Jana");
        QCOMPARE(exchange(), NextStep::Take);
    }

    void aDeviceKilledBeforeItsAnswerEnrolsWithTheSameCode()
    {
        const EnrolmentText text = company->code(company->jana);
        phone->session->begin(text);
        phone->session->judge({200, company->door->nonce(company->clock.now()), "", 0s});
        QVERIFY(phone->session->trust(company->ca));
        const Bytes body = phone->session->enrolBody({"m", "s", "v"});
        QCOMPARE(post(Session::enrolPath, body).head.status, 200U); // and the answer is lost
        phone->restart();

        QCOMPARE(enrol(text), NextStep::Take);

        QCOMPARE(exchange(), NextStep::Take);
        QCOMPARE(company->identity().devices().size(), std::size_t(1));
    }

    void theCodesSecretIsForgottenOnceUsed()
    {
        const EnrolmentText text = company->code(company->jana);
        QCOMPARE(enrol(text), NextStep::Take);

        const Bytes saved = phone->session->save();

        QVERIFY(std::search(saved.begin(), saved.end(), text.secret.begin(), text.secret.end())
                == saved.end());
    }

    void aClockWrongByAYearDoesNotMatter()
    {
        phone->clock.jump(-24h * 365);

        QCOMPARE(enrol(company->code(company->jana)), NextStep::Take);
        QCOMPARE(exchange(), NextStep::Take);
        phone->clock.jump(24h * 730);
        QCOMPARE(exchange(), NextStep::Take);
        phone->restart();
        QCOMPARE(exchange(), NextStep::Take);
    }

    void anOldNonceIsReplacedAndTheRequestSentAgain()
    {
        QCOMPARE(enrol(company->code(company->jana)), NextStep::Take);
        company->clock.pass(6min);

        QCOMPARE(phone->session->judge(post("/v1/exchange", {1}).head), NextStep::SignAgain);
        QCOMPARE(phone->session->judge(post("/v1/exchange", {1}).head), NextStep::Take);
    }

    void anEndedTokenIsRefreshedByItself()
    {
        QCOMPARE(enrol(company->code(company->jana)), NextStep::Take);
        company->clock.pass(24h * 10);
        phone->clock.pass(24h * 10);
        QVERIFY(phone->session->needsRefresh());
        phone->session->saved();

        QCOMPARE(exchange(), NextStep::Take);

        QVERIFY(phone->session->isUnsaved());
    }

    void aDeviceThatWasEnrolledBeforeThereWasARescueKeyLearnsIt()
    {
        company->db.run("DELETE FROM rescue_key");
        QCOMPARE(enrol(company->code(company->jana)), NextStep::Take);
        QVERIFY(!phone->session->rescueHeader());
        ensureRescueKey(company->db, company->ambient);
        company->clock.pass(24h);
        phone->clock.pass(24h);

        QCOMPARE(exchange(), NextStep::Take);

        QVERIFY(phone->session->isUnsaved());
        phone->restart();
        QVERIFY(phone->session->rescueHeader()->key == rescueKey(company->db)->publicKey);
    }

    void aRestartedDeviceFindsOutThatItsTokenEnded()
    {
        QCOMPARE(enrol(company->code(company->jana)), NextStep::Take);
        phone->restart();
        company->clock.pass(24h);

        QVERIFY(!phone->session->needsRefresh());
        QCOMPARE(exchange(), NextStep::Take);
    }

    void aDeviceKilledBeforeItSavedItsTokensGoesOn()
    {
        QCOMPARE(enrol(company->code(company->jana)), NextStep::Take);
        const Bytes saved = phone->session->save();
        company->clock.pass(24h);
        QCOMPARE(phone->session->judge(post("/v1/exchange", {1}).head), NextStep::SignAgain);
        QCOMPARE(refresh(), NextStep::Take);
        auto restored = Session::restore(saved, {phone->clock, phone->entropy});
        phone->session = std::make_unique<Session>(std::move(*restored));
        company->clock.pass(24h * 5);

        QCOMPARE(exchange(), NextStep::Take);
    }

    void whatTheServerDecidedIsPassedOn()
    {
        QCOMPARE(enrol(company->code(company->jana)), NextStep::Take);
        const auto device = phone->session->identity().deviceId;

        QVERIFY(company->identity().setStatus(device, DeviceStatus::Revoked));
        QCOMPARE(exchange(), NextStep::Revoked);
        QVERIFY(company->identity().setStatus(device, DeviceStatus::Wipe));
        QCOMPARE(exchange(), NextStep::Wipe);
    }

    void anEndedSessionAsksToEnrolAndKeepsItsDevice()
    {
        QCOMPARE(enrol(company->code(company->jana)), NextStep::Take);
        const auto device = phone->session->identity().deviceId;
        company->clock.pass(24h * 31);
        QCOMPARE(phone->session->judge(post("/v1/exchange", {1}).head), NextStep::SignAgain);
        QCOMPARE(refresh(), NextStep::SignIn);

        QCOMPARE(enrol(company->code(company->jana)), NextStep::Take);

        QCOMPARE(phone->session->identity().deviceId, device);
        QCOMPARE(exchange(), NextStep::Take);
    }

    void aHotelsSignInPageIsNotOurServer()
    {
        QCOMPARE(enrol(company->code(company->jana)), NextStep::Take);

        QCOMPARE(phone->session->judge({200, "", "", 0s}), NextStep::NotOurs);
        QCOMPARE(phone->session->judge({302, "", "", 0s}), NextStep::NotOurs);
        QCOMPARE(phone->session->judge({401, "", "Basic realm=\"hotel\"", 0s}), NextStep::NotOurs);
        QCOMPARE(exchange(), NextStep::Take);
    }

    void aBusyServerIsLeftAloneLongerAndLonger()
    {
        const AnswerHead busy{503, "n", "", 0s};
        std::chrono::milliseconds longest{0};

        for (int i = 0; i < 30; ++i) {
            QCOMPARE(phone->session->judge(busy), NextStep::Wait);
            QVERIFY(phone->session->pause() <= 5min + 1s);
            longest = std::max(longest, phone->session->pause());
        }

        QVERIFY(longest > 30s);
        phone->clock.pass(5min + 1s);
        QCOMPARE(phone->session->pause(), 0ms);
    }

    void aServersWordOnWhenToComeBackCounts()
    {
        QCOMPARE(phone->session->judge({429, "n", "", 90s}), NextStep::Wait);

        QVERIFY(phone->session->pause() >= 90s);
    }

    void aServerThatOnlyAsksForNoncesIsLeftAlone()
    {
        const AnswerHead again{401, "n", "DPoP error=\"use_nonce\"", 0s};

        for (int i = 0; i < 3; ++i)
            QCOMPARE(phone->session->judge(again), NextStep::SignAgain);

        QCOMPARE(phone->session->judge(again), NextStep::Wait);
    }

    void aDamagedSavedSessionIsRefused()
    {
        QCOMPARE(enrol(company->code(company->jana)), NextStep::Take);
        const Bytes saved = phone->session->save();

        for (std::size_t size = 0; size < saved.size(); ++size)
            QVERIFY(
                !Session::restore(BytesView(saved).first(size), {phone->clock, phone->entropy}));
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
