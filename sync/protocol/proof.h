#pragma once

#include "core/base/hash.h"
#include "core/base/sign.h"

namespace roundsman {

// What a device signs with every request (RFC 9449, DPoP): a stolen token is worth nothing without
// the key, and a copied request is worth nothing a second time.
struct Proof
{
    std::string id;              // jti: random, never used twice
    std::string method;          // htm
    std::string target;          // htu: the URL without query
    Instant issuedAt;            // iat, the device's clock; for logs, nothing is decided by it
    std::string nonce;           // the server's latest
    std::optional<Digest> token; // ath: SHA-256 of the access token, as it stands in the header
    std::optional<Digest> body;  // bd: SHA-256 of the body; required with a body
    PublicKey key{};             // jwk: who signed

    friend bool operator==(const Proof &, const Proof &) = default;
};

inline constexpr std::size_t maxProofBytes = 2048;

// The compact JWS (EdDSA) for the header "DPoP". Signs with `key`, which also fills in jwk.
std::string write(const Proof &proof, const SigningKey &key);

// Reads what may come from anybody: checks form, limits, type, algorithm and the signature by the
// key inside. Whether the proof fits the request is the server's to check.
Result<Proof> readProof(std::string_view jws);

// The path of an https URL or of a path itself, without query: what method and proof agree on.
std::string_view pathOf(std::string_view target);

} // namespace roundsman
