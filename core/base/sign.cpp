#include "core/base/sign.h"

#include <sodium.h>

#include <algorithm>
#include <cassert>

namespace roundsman {

SigningKey::SigningKey(const Secret &seed) : m_secret(Secret::zeros(crypto_sign_SECRETKEYBYTES))
{
    assert(seed.size() == seedBytes);
    crypto_sign_seed_keypair(m_public.data(), m_secret.bytes(), seed.view().data());
}

SigningKey SigningKey::make(Entropy &entropy)
{
    return SigningKey(Secret::random(seedBytes, entropy));
}

Secret SigningKey::seed() const { return Secret(m_secret.view().first(seedBytes)); }

Signature SigningKey::sign(BytesView message) const
{
    Signature signature;
    crypto_sign_detached(
        signature.data(), nullptr, message.data(), message.size(), m_secret.view().data());
    return signature;
}

bool isSigned(const PublicKey &key, BytesView message, BytesView signature)
{
    return signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(signature.data(), message.data(), message.size(), key.data())
        == 0;
}

std::optional<PublicKey> publicKeyOf(BytesView bytes)
{
    PublicKey key;
    if (bytes.size() != key.size())
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), key.begin());
    return key;
}

} // namespace roundsman
