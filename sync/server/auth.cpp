#include "sync/server/auth.h"

namespace roundsman {

namespace {

constexpr std::string_view scheme = "DPoP ";

Refusal invalid(const std::string &why)
{
    return {401, "invalid_proof", "The request's proof is not valid: " + why + "."};
}

std::string_view tokenIn(std::string_view authorization)
{
    if (authorization.substr(0, scheme.size()) != scheme)
        return {};
    return authorization.substr(scheme.size());
}

} // namespace

bool SeenProofs::take(const PublicKey &key, std::string_view id, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    if (now - m_turned > Nonces::window || now < m_turned) {
        m_earlier = std::exchange(m_current, {});
        m_turned = now;
    }
    std::string used(textOf(key));
    used += id;
    return !m_earlier.contains(used) && m_current.insert(std::move(used)).second;
}

Admitted<Proof> Door::checkProof(const Asked &asked, Instant now)
{
    const auto read = readProof(asked.proof);
    if (!read)
        return Refusal{401, "invalid_proof", read.error().message};
    if (read->method != asked.method || pathOf(read->target) != pathOf(asked.path))
        return invalid("it was made for another request");
    if (asked.hasBody && !read->body)
        return invalid("it does not cover the body");
    const auto made = m_nonces.check(read->nonce, now);
    if (!made || *made < m_started)
        return Refusal{401, "use_nonce", "Sign again with the nonce of this answer."};
    if (!m_seen.take(read->key, read->id, now))
        return invalid("it has been used before");
    return *read;
}

Admitted<Caller> Door::authenticate(Database &db, const Asked &asked, Instant now)
{
    const std::string_view token = tokenIn(asked.authorization);
    if (token.empty())
        return Refusal{401, "invalid_token", "The request has no access token."};
    const auto checked = checkProof(asked, now);
    if (const auto *refusal = std::get_if<Refusal>(&checked))
        return *refusal;
    const Proof &proof = std::get<Proof>(checked);
    if (proof.token != sha256(bytesOf(token)))
        return invalid("it was made for another access token");

    auto caller = callerOf(db, token, proof.key, now);
    if (auto *known = std::get_if<Caller>(&caller)) {
        known->body = proof.body;
        known->key = proof.key;
    }
    return caller;
}

bool isSignedBody(const std::optional<Digest> &promised, const Digest &body)
{
    return promised == body;
}

} // namespace roundsman
