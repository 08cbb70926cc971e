#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace roundsman {

using PublicKey = std::array<std::uint8_t, 32>; // Ed25519
using Signature = std::array<std::uint8_t, 64>;

// An Ed25519 key pair, kept as its seed.
class SigningKey
{
public:
    static constexpr std::size_t seedBytes = 32;

    explicit SigningKey(const Secret &seed); // exactly seedBytes
    static SigningKey make(Entropy &entropy);

    const PublicKey &publicKey() const { return m_public; }
    Secret seed() const;
    Signature sign(BytesView message) const;

private:
    PublicKey m_public{};
    Secret m_secret; // seed and public key, as libsodium keeps them
};

// Did the holder of `key` sign exactly this? False as well for a signature of the wrong length.
bool isSigned(const PublicKey &key, BytesView message, BytesView signature);

// A public key that came from elsewhere; nothing unless it is 32 bytes long.
std::optional<PublicKey> publicKeyOf(BytesView bytes);

} // namespace roundsman
