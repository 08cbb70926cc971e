#pragma once

#include "core/base/bytes.h"

#include <array>
#include <optional>

namespace roundsman {

using Digest = std::array<std::uint8_t, 32>; // a SHA-256

Digest sha256(BytesView bytes);
Digest hmacSha256(BytesView key, BytesView bytes);
std::array<std::uint8_t, 16> blake2b128(BytesView bytes);

// A digest that came from elsewhere; nothing unless it is 32 bytes long.
std::optional<Digest> digestOf(BytesView bytes);

// SHA-256 of what arrives in pieces. Used by one thread at a time.
class Sha256
{
public:
    Sha256();
    void add(BytesView piece);
    Digest finish(); // once

private:
    alignas(16) std::array<std::uint8_t, 128> m_state; // crypto_hash_sha256_state
};

} // namespace roundsman
