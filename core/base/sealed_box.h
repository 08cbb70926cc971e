#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace roundsman {

using BoxKey = std::array<std::uint8_t, 32>; // X25519, the public half

// A key pair to which anybody can seal and only its owner can open.
struct BoxPair
{
    BoxKey publicKey{};
    Secret secret; // 32 bytes

    static BoxPair make(Entropy &entropy);
};

// libsodium's sealed box: an X25519 key made for these bytes alone, then XSalsa20-Poly1305. Who has
// sealed it cannot be told, and cannot open it again.
Bytes sealTo(const BoxKey &key, BytesView plain, Entropy &entropy);
// Error::WrongKey: sealed to another key, or the bytes were changed.
Result<Bytes> openSealed(const BoxPair &pair, BytesView sealed);

// A key that came from elsewhere; nothing unless it is 32 bytes long.
std::optional<BoxKey> boxKeyOf(BytesView bytes);

} // namespace roundsman
