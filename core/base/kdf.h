#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace roundsman {

// HKDF-SHA256 (RFC 5869). `purpose` separates keys that come from one secret.
Secret derive(BytesView secret, std::string_view purpose, std::size_t size = 32);

// AES-256 key wrapping with padding (RFC 5649) under a 32-byte key. Deterministic: needs no nonce.
Bytes wrapKey(const Secret &wrapping, const Secret &key);
std::optional<Secret> unwrapKey(const Secret &wrapping, BytesView wrapped); // nothing: wrong key

// What a guess at a passphrase costs. Stored beside the salt, so that it can be raised later.
struct Argon2Cost
{
    std::uint32_t kib = 65'536;
    std::uint32_t passes = 3;

    // OWASP's least: below it a stored cost has been tampered with. Above: it would not fit a
    // phone.
    bool isSane() const;
    friend bool operator==(const Argon2Cost &, const Argon2Cost &) = default;
};

using Salt = std::array<std::uint8_t, 16>;

// Argon2id, 32 bytes. Slow on purpose: never on the GUI thread. Error::Unavailable: no memory.
Result<Secret> stretch(BytesView passphrase, const Salt &salt, const Argon2Cost &cost);

} // namespace roundsman
