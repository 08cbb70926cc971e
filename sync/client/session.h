#pragma once

#include "core/base/clock.h"
#include "sync/client/backoff.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/proof.h"
#include "sync/protocol/rescue.h"

namespace roundsman {

class CborReader;

// What the engine means to send.
struct Unsigned
{
    std::string method;
    std::string path;           // "/v1/exchange"
    std::optional<Digest> body; // SHA-256 of the body; nothing: there is no body
};

// What the transport adds to it.
struct SignedHeaders
{
    std::string authorization; // "Authorization"; empty: leave it out
    std::string proof;         // "DPoP"
};

// What of an answer's head the session looks at.
struct AnswerHead
{
    unsigned status = 0;
    std::string nonce;        // "DPoP-Nonce": on every answer of ours, and on nobody else's
    std::string authenticate; // "WWW-Authenticate"
    std::chrono::seconds retryAfter{0};
};

// What an answer means for the request that it answers. None of them touches any data.
enum class NextStep {
    Take,      // read the body; whatever the status, the door let it in
    SignAgain, // the nonce was too old: sign and send the same again, at once
    Refresh,   // the access token has ended: refresh, then sign and send the same again
    Wait,      // the server is busy: not before pause() is over
    NotOurs,   // somebody else answered (a captive portal): as good as offline
    SignIn,    // this session is over: enrol again; what is unsent stays and will be sent
    Revoked,   // this device has been shut out
    Wipe,      // this device has been told to erase itself
};

// What a device says of itself when it enrols.
struct DeviceDescription
{
    std::string model;
    std::string system;
    std::string appVersion;
};

// A device's standing with its server: key, tokens, nonce, and whose certificates it trusts.
// Sans I/O: bytes in, bytes out; owned by the client engine's thread. The key is made here and
// never leaves the device. save() before the first request (a lost answer must not cost the
// key) and whenever isUnsaved() is true, durably, in the encrypted database (sync_kv "session").
class Session
{
public:
    explicit Session(Ambient ambient); // a device that is not enrolled yet, with a new key
    static Result<Session> restore(BytesView saved, Ambient ambient);
    Bytes save() const; // secret
    bool isUnsaved() const { return m_unsaved; }
    void saved() { m_unsaved = false; }

    // Enrolment, in this order: begin(); GET caPath over TLS that is not trusted yet; trust() its
    // body; from then on only caDer() is trusted; POST enrolPath with enrolBody(), signed like any
    // other request; enrolled() with the answer's body. Each step may be repeated.
    static constexpr const char *caPath = "/v1/ca";
    static constexpr const char *enrolPath = "/v1/enrol";
    void begin(const EnrolmentText &text);
    Result<Done> trust(BytesView caDer); // Error::Denied: not the certificate that the text names
    Bytes enrolBody(const DeviceDescription &device) const;
    Result<Done> enrolled(BytesView body);
    bool isEnrolled() const { return m_identity.deviceId != 0; }
    // What enrolment answered. Tokens are left out.
    const EnrolAnswer &identity() const { return m_identity; }
    const std::string &server() const { return m_text.server; }
    const Bytes &caDer() const { return m_caDer; } // empty: nobody is trusted yet

    // Every request: if needsRefresh(), POST tokenPath with refreshBody() first; then sign(), send,
    // judge() the answer's head. After a refresh was answered with 200: refreshed() with its body.
    static constexpr const char *tokenPath = "/v1/token";
    bool needsRefresh() const;
    Bytes refreshBody() const;
    Result<Done> refreshed(BytesView body);
    // Answered to a device that is told to erase itself, with the order; like the two before it,
    // asked for without a token.
    static constexpr const char *wipePath = "/v1/wipe";
    static bool carriesToken(std::string_view path);
    SignedHeaders sign(const Unsigned &request);
    NextStep judge(const AnswerHead &answer);

    // What the rescue log is written with: to whom, and in whose name. Nothing before enrolment, or
    // where head office has no key for it.
    std::optional<RescueHeader> rescueHeader() const;
    SigningKey signer() const { return SigningKey(m_key.seed()); }

    // How long to leave the server alone; rises with each Wait, with jitter, 1 s to 5 min.
    std::chrono::milliseconds pause() const;

private:
    bool readField(std::uint64_t field, CborReader &from);
    void take(Tokens tokens);

    Ambient m_ambient;
    SigningKey m_key;
    EnrolmentText m_text;
    Bytes m_caDer;
    EnrolAnswer m_identity;
    Tokens m_tokens;
    std::optional<std::chrono::milliseconds> m_accessUntil; // steady; unknown after a restart
    std::string m_nonce;
    int m_askedAgain = 0; // in a row
    Backoff m_backoff;
    std::chrono::milliseconds m_notBefore{0}; // steady
    bool m_unsaved = true;
};

} // namespace roundsman
