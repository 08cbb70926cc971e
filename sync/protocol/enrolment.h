#pragma once

#include "core/base/hash.h"
#include "core/base/id.h"
#include "core/base/sealed_box.h"
#include "core/base/sign.h"

namespace roundsman {

using CodeSecret = std::array<std::uint8_t, 16>;

// What an administrator hands to a person, as one line of text or as a QR code: where the server
// is, whose certificates to trust from now on, and the secret that enrols one device once.
struct EnrolmentText
{
    std::string server; // https://host:port, without a slash at the end
    Digest caSha256{};  // of the CA certificate's DER
    Id company;
    CodeSecret secret{};
    Instant expires; // by the server's clock, which alone decides

    friend bool operator==(const EnrolmentText &, const EnrolmentText &) = default;
};

// "roundsman:1:" and base64url of CBOR: about 160 characters.
std::string write(const EnrolmentText &enrolment);
// Takes what a person pasted: space around it is forgiven, nothing else is.
Result<EnrolmentText> readEnrolmentText(std::string_view text);

// Both sides make this key from the secret: the device signs with it, and the server keeps nothing
// but its public half, which enrols nobody.
SigningKey codeKey(const CodeSecret &secret);

// POST /v1/enrol. The request also carries a DPoP proof by the device's own key.
struct EnrolRequest
{
    Id company;
    PublicKey code{};   // public half of codeKey()
    PublicKey device{}; // the device's own, Ed25519
    std::string model;
    std::string system;
    std::string appVersion;
    Signature proof{}; // by codeKey() over all of the above

    friend bool operator==(const EnrolRequest &, const EnrolRequest &) = default;
};
void signWith(const SigningKey &code, EnrolRequest &request);
bool isGenuine(const EnrolRequest &request);

// Both are opaque, and worth nothing without the device's key. Lifetimes count from now.
struct Tokens
{
    std::string access;
    std::string refresh;
    std::chrono::seconds accessFor{0};
    std::chrono::seconds refreshFor{0};
    std::optional<BoxKey> rescueKey{}; // as EnrolAnswer's: a device that was enrolled before there
                                       // was one learns it with its next tokens

    friend bool operator==(const Tokens &, const Tokens &) = default;
};

struct EnrolAnswer
{
    std::int64_t deviceId = 0;
    std::int64_t deviceNumber = 0; // small, settles ties between stamps
    Id user;
    std::string userName;
    std::string role;
    Id company;
    std::string companyName;
    std::vector<PublicKey> organisationKeys; // whose signatures count on content from the centre
    std::optional<BoxKey> rescueKey;         // what the device seals its rescue log to
    Tokens tokens;
    Instant serverTime;

    friend bool operator==(const EnrolAnswer &, const EnrolAnswer &) = default;
};

// POST /v1/token with the refresh token, answered by Tokens.
struct TokenRequest
{
    std::string refresh;
};

// CBOR maps with small numbers as keys; unknown keys are skipped. Decoders take anything.
Bytes encode(const EnrolRequest &request);
Bytes encode(const EnrolAnswer &answer);
Bytes encode(const TokenRequest &request);
Bytes encode(const Tokens &tokens);
Result<EnrolRequest> decodeEnrolRequest(BytesView wire);
Result<EnrolAnswer> decodeEnrolAnswer(BytesView wire);
Result<TokenRequest> decodeTokenRequest(BytesView wire);
Result<Tokens> decodeTokens(BytesView wire);

} // namespace roundsman
