#pragma once

#include "sync/server/identity.h"

namespace roundsman {

// What the identity rooms share.

template <typename Array>
Bytes bytesFrom(const Array &array)
{
    return Bytes(array.begin(), array.end());
}

struct Identity::Code
{
    Bytes key;
    Id user;
    Instant expires;
    std::int64_t tries = 0;
    std::optional<std::int64_t> device; // whom it has enrolled
};

struct Identity::Family
{
    Bytes id;
    std::int64_t device = 0;
    Bytes deviceKey;
    DeviceStatus status = DeviceStatus::Active;
    bool userIsActive = false;
    Instant began, rotated;
    Bytes refresh, refreshBefore; // hashes
    bool isInUse = false;         // its present access token has been seen
    bool hasEnded = false;
};

// The words and sentences for a device that may not go on; nothing if it may.
std::optional<Refusal> refusedStatus(DeviceStatus status, bool userIsActive);

// A token: a family's id, by which it is found, and a secret of 256 bits, of which the store has
// the hash alone.
struct TokenParts
{
    Bytes family;
    Digest hash{};
};
std::optional<TokenParts> partsOf(std::string_view token);

} // namespace roundsman
