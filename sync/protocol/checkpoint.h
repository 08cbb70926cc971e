#pragma once

#include "core/base/hash.h"
#include "core/base/id.h"
#include "core/base/sign.h"

namespace roundsman {

// How long head office's audit was, and what it came to: whoever has one can tell later whether
// anything up to there was changed or taken away. Devices keep the latest.
struct Checkpoint
{
    std::int64_t size = 0; // entries
    Digest head{};         // of the last one
    Signature signature{}; // the organisation's

    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};
void signWith(const SigningKey &organisation, const Id &company, Checkpoint &checkpoint);
bool isGenuine(const Checkpoint &checkpoint,
               const Id &company,
               std::span<const PublicKey> organisation);

// [size, head, signature] in CBOR. The decoder takes anything.
Bytes encode(const Checkpoint &checkpoint);
Result<Checkpoint> decodeCheckpoint(BytesView wire);

} // namespace roundsman
