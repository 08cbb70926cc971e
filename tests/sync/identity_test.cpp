#include "tests/sync/company.h"

using namespace roundsman;
using namespace roundsman::test;
using namespace std::chrono_literals;

// Was it refused with these words?
template <typename T>
static bool says(const Admitted<T> &admitted, const char *words)
{
    return messageOf(admitted).find(words) != std::string::npos;
}

class IdentityTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Company> company;
    std::unique_ptr<Phone> phone;

private slots:
    void init()
    {
        company = std::make_unique<Company>();
        phone = std::make_unique<Phone>(company->entropy);
    }

    void aCodeEnrolsADevice()
    {
        const auto admitted = phone->enrol(*company, company->code(company->jana));

        QCOMPARE(messageOf(admitted), "");
        const auto &answer = std::get<EnrolAnswer>(admitted);
        QCOMPARE(answer.user, company->jana);
        QCOMPARE(answer.userName, "Jana");
        QCOMPARE(answer.role, "rep");
        QCOMPARE(answer.companyName, "Northwind");
        QCOMPARE(answer.organisationKeys.size(), std::size_t(1));
        QCOMPARE(answer.deviceNumber, 1);
        QVERIFY(answer.deviceId > 0);
        QCOMPARE(answer.tokens.accessFor, 15min);
        QCOMPARE(answer.tokens.refreshFor, 24h * 30);
    }

    void theTextNamesServerAndCompany()
    {
        const EnrolmentText text = company->code(company->jana);

        QCOMPARE(text.server, serverUrl);
        QCOMPARE(text.caSha256, sha256(company->ca));
        QCOMPARE(text.company, company->id);
        QCOMPARE(text.expires, company->clock.now() + 60min);
        QCOMPARE(company->identity().issueCode(company->jana, "https://crm.example")->server,
                 "https://crm.example");
    }

    void theStoreKeepsNoCodeAndNoToken()
    {
        const EnrolmentText text = company->code(company->jana);
        phone->enrol(*company, text);

        const auto isKept = [&](const Bytes &secret) {
            return company->db.one<std::int64_t>(
                "SELECT 1 FROM enrolment_code, token_family WHERE instr(public, ?1) "
                "OR instr(refresh, ?1) OR instr(access, ?1) OR instr(family, ?1)",
                secret);
        };
        const Bytes refresh = *fromBase64Url(phone->tokens.refresh);
        QVERIFY(!isKept(Bytes(text.secret.begin(), text.secret.end())));
        QVERIFY(!isKept(Bytes(refresh.begin() + 16, refresh.end())));
    }

    void aCodeIsUsedOnce()
    {
        const EnrolmentText text = company->code(company->jana);
        phone->enrol(*company, text);
        Phone thief(company->entropy);

        const auto second = thief.enrol(*company, text);

        QCOMPARE(wordOf(second), "invalid_code");
        QVERIFY(says(second, "used by another device"));
        QCOMPARE(company->identity().devices().size(), std::size_t(1));
        QCOMPARE(wordOf(phone->knock(*company)), "");
    }

    void aLostAnswerIsAskedForAgain()
    {
        const EnrolmentText text = company->code(company->jana);
        phone->enrol(*company, text);
        const auto device = phone->device;

        const auto again = phone->enrol(*company, text);

        QCOMPARE(wordOf(again), "");
        QCOMPARE(phone->device, device);
        QCOMPARE(wordOf(phone->knock(*company)), "");
    }

    void anExpiredCodeSaysWhen()
    {
        const EnrolmentText text = company->code(company->jana);
        company->clock.pass(61min);

        const auto late = phone->enrol(*company, text);

        QCOMPARE(wordOf(late), "invalid_code");
        QVERIFY(says(late, "expired at 2026-03-24 09:00 UTC"));
    }

    void aWrongSecretIsCountedAndThenTheCodeIsDead()
    {
        const EnrolmentText text = company->code(company->jana);
        EnrolRequest forged = phone->request(text);
        forged.proof[0] ^= 1;
        for (int i = 0; i < 5; ++i)
            QVERIFY(says(company->identity().enrol(forged, phone->key.publicKey()), "wrong"));

        const auto right = phone->enrol(*company, text);

        QVERIFY(says(right, "tried too often"));
        QVERIFY(company->identity().devices().empty());
    }

    void aMadeUpCodeIsUnknown()
    {
        EnrolmentText text = company->code(company->jana);
        text.secret = company->entropy.take<16>();

        QVERIFY(says(phone->enrol(*company, text), "not known"));
    }

    void aCodeOfAnotherCompanyIsRefused()
    {
        EnrolmentText text = company->code(company->jana);
        text.company = Id::make(company->ambient);

        QVERIFY(says(phone->enrol(*company, text), "another company"));
    }

    void nobodyEnrolsAKeyThatIsNotHis()
    {
        const EnrolmentText text = company->code(company->jana);
        const Phone other(company->entropy);

        const auto admitted =
            company->identity().enrol(phone->request(text), other.key.publicKey());

        QCOMPARE(wordOf(admitted), "invalid_proof");
    }

    void anInactivePersonGetsNoCodeAndNoDevice()
    {
        const EnrolmentText text = company->code(company->jana);
        company->db.run(R"(UPDATE "user" SET active = 0)");

        QCOMPARE(company->identity().issueCode(company->jana).error().code, Error::Code::Denied);
        QCOMPARE(wordOf(phone->enrol(*company, text)), "revoked");
    }

    void aCodeNeedsAPersonAndAServer()
    {
        QCOMPARE(company->identity().issueCode(Id::make(company->ambient)).error().code,
                 Error::Code::NotFound);

        company->db.run("UPDATE organisation SET ca_sha256 = NULL");
        QCOMPARE(company->identity().issueCode(company->jana).error().code,
                 Error::Code::Unavailable);
    }

    void aStoreHasOneCompany()
    {
        const auto second = found(company->db, "Contoso", company->ambient);

        QCOMPARE(second.error().code, Error::Code::Conflict);
        QVERIFY(second.error().message.find("Northwind") != std::string::npos);
    }

    void enrollingAnewKeepsTheDevice()
    {
        phone->enrol(*company, company->code(company->jana));
        const auto device = phone->device;
        const Tokens before = phone->tokens;
        QVERIFY(company->identity().setStatus(device, DeviceStatus::Revoked));

        const auto again = phone->enrol(*company, company->code(company->jana));

        QCOMPARE(wordOf(again), "");
        QCOMPARE(phone->device, device);
        QCOMPARE(wordOf(phone->knock(*company)), "");
        QCOMPARE(wordOf(company->identity().refresh(before.refresh, phone->key.publicKey())),
                 "sign_in");
    }

    void aProfileDoesNotChangeItsPerson()
    {
        phone->enrol(*company, company->code(company->jana));

        QVERIFY(says(phone->enrol(*company, company->code(company->emil)), "another person"));
    }

    void aWipedDeviceNeverComesBack()
    {
        phone->enrol(*company, company->code(company->jana));
        QVERIFY(company->identity().setStatus(phone->device, DeviceStatus::Wipe));

        QCOMPARE(wordOf(phone->enrol(*company, company->code(company->jana))), "wipe");
    }

    void devicesAreListedWithTheirNumbers()
    {
        phone->enrol(*company, company->code(company->jana));
        Phone tablet(company->entropy);
        tablet.enrol(*company, company->code(company->emil));

        const auto devices = company->identity().devices();

        QCOMPARE(devices.size(), std::size_t(2));
        QCOMPARE(devices[0].number, 1);
        QCOMPARE(devices[1].number, 2);
        QCOMPARE(devices[1].user, company->emil);
        QCOMPARE(devices[1].model, "Pixel 7");
        QCOMPARE(company->identity().setStatus(42, DeviceStatus::Wipe).error().code,
                 Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "identity_test.moc"
