#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"

namespace roundsman {

// Server nonces: a MAC over the time, so that every process on the same store can check what any
// of them gave out, and a device's clock never matters. Thread-safe: never changes.
class Nonces
{
public:
    static constexpr std::chrono::milliseconds window = std::chrono::minutes(5);

    explicit Nonces(BytesView key) : m_key(key) { }

    std::string make(Instant now) const;
    // When it was given out; nothing if it is not ours, too old, or from a future that no clock
    // of ours can be in.
    std::optional<Instant> check(std::string_view nonce, Instant now) const;

private:
    Secret m_key;
};

} // namespace roundsman
