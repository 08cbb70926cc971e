#pragma once

#include "core/base/crypto.h"
#include "core/db/migrate.h"
#include "sync/server/auth.h"
#include "sync/server/organisation.h"
#include "sync/server/server_tables.h"
#include "tests/support/stopped_clock.h"

#include <QTest>

namespace roundsman::test {

inline constexpr auto serverUrl = "https://localhost:8443";

// A company's server without network: its store, and the door that all requests come through.
struct Company
{
    StoppedClock clock;
    SystemEntropy entropy;
    Ambient ambient{clock, entropy};
    Database db{":memory:"};
    Bytes ca = Bytes(400, 0x30);
    Id id, jana, emil;
    std::unique_ptr<Door> door;

    Company()
    {
        startCrypto();
        if (!migrate(db, Side::Server, serverSteps()))
            qFatal("the store could not be made");
        id = *found(db, "Northwind", ambient);
        announce(db, serverUrl, sha256(ca));
        jana = person("Jana", "rep");
        emil = person("Emil", "manager");
        restart();
    }

    Id person(const std::string &name, const std::string &role)
    {
        const Id made = Id::make(ambient);
        db.run(R"(INSERT INTO "user"(id, name, role, active) VALUES(?1, ?2, ?3, 1))",
               made,
               name,
               role);
        return made;
    }
    void restart() { door = std::make_unique<Door>(organisation(db)->nonceKey, clock.now()); }
    // What the listener does before it reads a body.
    Admitted<Caller> admit(const Asked &asked)
    {
        const Instant now = clock.now();
        auto admitted = door->authenticate(db, asked, now);
        if (const auto *caller = std::get_if<Caller>(&admitted); caller && caller->isNews)
            note(db, *caller, now);
        return admitted;
    }
    Identity identity() { return Identity(db, ambient); }
    EnrolmentText code(const Id &user) { return *identity().issueCode(user); }
};

// A device that speaks correctly, unless a test says otherwise.
struct Phone
{
    SigningKey key;
    Tokens tokens;
    std::int64_t device = 0;

    explicit Phone(Entropy &entropy) : key(SigningKey::make(entropy)) { }

    EnrolRequest request(const EnrolmentText &text) const
    {
        EnrolRequest request;
        request.company = text.company;
        request.device = key.publicKey();
        request.model = "Pixel 7";
        request.system = "Android 15";
        request.appVersion = "0.1.0";
        signWith(codeKey(text.secret), request);
        return request;
    }
    Admitted<EnrolAnswer> enrol(Company &company, const EnrolmentText &text)
    {
        auto admitted = company.identity().enrol(request(text), key.publicKey());
        if (const auto *answer = std::get_if<EnrolAnswer>(&admitted)) {
            tokens = answer->tokens;
            device = answer->deviceId;
        }
        return admitted;
    }
    Admitted<Tokens> refresh(Company &company, const std::string &token)
    {
        auto admitted = company.identity().refresh(token, key.publicKey());
        if (const auto *fresh = std::get_if<Tokens>(&admitted))
            tokens = *fresh;
        return admitted;
    }

    Proof proof(Company &company) const
    {
        return {base64Url(company.entropy.take<16>()),
                "POST",
                std::string(serverUrl) + "/v1/exchange",
                company.clock.now(),
                company.door->nonce(company.clock.now()),
                sha256(bytesOf(tokens.access)),
                sha256(bytesOf("body")),
                {}};
    }
    Admitted<Caller> knock(Company &company, const Proof &proof) const
    {
        return knock(company, write(proof, key));
    }
    Admitted<Caller> knock(Company &company, const std::string &jws) const
    {
        const std::string authorization = "DPoP " + tokens.access;
        return company.admit({"POST", "/v1/exchange", authorization, jws, true});
    }
    Admitted<Caller> knock(Company &company) const { return knock(company, proof(company)); }
};

// The word of a refusal; empty when there is none.
template <typename T>
std::string wordOf(const Admitted<T> &admitted)
{
    const auto *refusal = std::get_if<Refusal>(&admitted);
    return refusal ? refusal->word : "";
}

template <typename T>
std::string messageOf(const Admitted<T> &admitted)
{
    const auto *refusal = std::get_if<Refusal>(&admitted);
    return refusal ? refusal->message : "";
}

} // namespace roundsman::test
