#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace roundsman {

// What sealing adds to the length: format byte, nonce, tag.
inline constexpr std::size_t sealBytes = 1 + 24 + 16;

// Encrypts and authenticates with XChaCha20-Poly1305 under a 32-byte key and a random nonce.
// `context` says what the bytes are (a blob's hash, a file's name): it is not stored, and opening
// with another context fails, so that sealed bytes cannot be moved to another place.
Bytes seal(const Secret &key, BytesView plain, BytesView context, Entropy &entropy);

// Error::WrongKey: another key or context, or the bytes were changed.
Result<Bytes> open(const Secret &key, BytesView sealed, BytesView context);

} // namespace roundsman
