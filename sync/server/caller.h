#pragma once

#include "core/base/hash.h"
#include "core/base/id.h"
#include "core/base/sign.h"
#include "core/schema/schema.h"

#include <chrono>
#include <variant>

namespace roundsman {

// Who a request comes from, as the store knows it now.
struct Caller
{
    std::int64_t device = 0; // device.device_id
    std::int64_t number = 0; // device.dev_no: small, settles ties between stamps
    Id user;
    Role role = Role::Rep;
    std::optional<Digest> body;       // what the body must hash to, as signed; nothing: no body
    std::chrono::seconds tokenFor{0}; // how long the access token still lasts
    bool isNews = false;              // the store should note() this call
    std::optional<Digest> firstUse;   // the access token's hash, when it came for the first time
    std::optional<PublicKey> key{};   // of the device; nothing: it did not speak itself
};

// Why a request was turned away. Goes out with `status`, a header
// `WWW-Authenticate: DPoP error="<word>"` and the sentence as body. The words:
// use_nonce (sign again with the nonce of this answer), invalid_proof, invalid_token (refresh),
// sign_in (enrol anew; the data stay), invalid_code (enrolment), revoked, wipe.
struct Refusal
{
    unsigned status = 401;
    const char *word = "invalid_token";
    std::string message;
};

template <typename T>
using Admitted = std::variant<T, Refusal>;

} // namespace roundsman
