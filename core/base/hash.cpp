#include "core/base/hash.h"

#include <sodium.h>

#include <algorithm>

namespace roundsman {

static_assert(sizeof(crypto_hash_sha256_state) <= 128);

Digest sha256(BytesView bytes)
{
    Digest digest;
    crypto_hash_sha256(digest.data(), bytes.data(), bytes.size());
    return digest;
}

Digest hmacSha256(BytesView key, BytesView bytes)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key.data(), key.size());
    crypto_auth_hmacsha256_update(&state, bytes.data(), bytes.size());
    Digest digest;
    crypto_auth_hmacsha256_final(&state, digest.data());
    return digest;
}

std::array<std::uint8_t, 16> blake2b128(BytesView bytes)
{
    std::array<std::uint8_t, 16> digest{};
    crypto_generichash(digest.data(), digest.size(), bytes.data(), bytes.size(), nullptr, 0);
    return digest;
}

std::optional<Digest> digestOf(BytesView bytes)
{
    Digest digest;
    if (bytes.size() != digest.size())
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

static crypto_hash_sha256_state *stateIn(std::array<std::uint8_t, 128> &place)
{
    return reinterpret_cast<crypto_hash_sha256_state *>(place.data());
}

Sha256::Sha256() : m_state{} { crypto_hash_sha256_init(stateIn(m_state)); }

void Sha256::add(BytesView piece)
{
    crypto_hash_sha256_update(stateIn(m_state), piece.data(), piece.size());
}

Digest Sha256::finish()
{
    Digest digest;
    crypto_hash_sha256_final(stateIn(m_state), digest.data());
    return digest;
}

} // namespace roundsman
