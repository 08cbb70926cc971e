#include "core/base/secret.h"

#include <sodium.h>

namespace roundsman {

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret Secret::random(std::size_t size, Entropy &entropy)
{
    Secret secret = zeros(size);
    entropy.fill(secret.m_bytes);
    return secret;
}

bool operator==(const Secret &a, const Secret &b) { return sameBytes(a.view(), b.view()); }

void Secret::wipe()
{
    if (!m_bytes.empty())
        sodium_memzero(m_bytes.data(), m_bytes.size());
}

bool sameBytes(BytesView a, BytesView b)
{
    return a.size() == b.size() && (a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0);
}

} // namespace roundsman
