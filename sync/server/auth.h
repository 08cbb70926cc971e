#pragma once

#include "core/base/clock.h"
#include "sync/protocol/proof.h"
#include "sync/server/caller.h"
#include "sync/server/identity.h"
#include "sync/server/nonces.h"

#include <mutex>
#include <unordered_set>

namespace roundsman {

// What of a request's head the door looks at. Views hold while the call runs.
struct Asked
{
    std::string_view method;
    std::string_view path; // as asked for; the query is not looked at
    std::string_view authorization;
    std::string_view proof; // the header "DPoP"
    bool hasBody = false;
};

// Remembers the proofs of the last nonce window: none counts twice. Thread-safe.
class SeenProofs
{
public:
    // False if this key has already used this id.
    bool take(const PublicKey &key, std::string_view id, Instant now);

private:
    std::mutex m_mutex;
    std::unordered_set<std::string> m_current; // two generations, each longer than the window
    std::unordered_set<std::string> m_earlier;
    Instant m_turned;
};

// The door of the server: one for all threads. Proofs are checked without the store, so that a
// stranger costs no database work; then the store says who the caller is now.
class Door
{
public:
    // `started`: nonces from before are not taken, since what was seen then is forgotten.
    Door(BytesView nonceKey, Instant started) : m_nonces(nonceKey), m_started(started) { }

    std::string nonce(Instant now) const { return m_nonces.make(now); } // header "DPoP-Nonce"

    // Signature, request, nonce and first use. Thread-safe. For /v1/enrol and /v1/token this is
    // all of the door: their bodies say who it is.
    Admitted<Proof> checkProof(const Asked &asked, Instant now);

    // The same, then the token: for every other request. Only reads; note() what is news. Throws
    // DbError.
    Admitted<Caller> authenticate(Database &db, const Asked &asked, Instant now);

private:
    Nonces m_nonces;
    Instant m_started;
    SeenProofs m_seen;
};

// Is the body the one that was signed? Ask once it has been read, before it is believed.
bool isSignedBody(const std::optional<Digest> &promised, const Digest &body);

} // namespace roundsman
