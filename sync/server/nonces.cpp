#include "sync/server/nonces.h"

#include "core/base/hash.h"

#include <algorithm>

namespace roundsman {

static constexpr std::size_t timeBytes = 8;
static constexpr std::size_t macBytes = 16;
static constexpr auto clocksDiffer = std::chrono::seconds(30); // between processes of one store

static std::array<std::uint8_t, timeBytes> written(Instant at)
{
    std::array<std::uint8_t, timeBytes> bytes{};
    for (std::size_t i = 0; i < timeBytes; ++i)
        bytes[i] = std::uint8_t(std::uint64_t(at.ms) >> (8 * (timeBytes - 1 - i)));
    return bytes;
}

static Instant read(BytesView bytes)
{
    std::uint64_t ms = 0;
    for (const std::uint8_t byte : bytes)
        ms = ms << 8 | byte;
    return {std::int64_t(ms)};
}

std::string Nonces::make(Instant now) const
{
    const auto time = written(now);
    const Digest mac = hmacSha256(m_key.view(), time);
    Bytes nonce(time.begin(), time.end());
    nonce.insert(nonce.end(), mac.begin(), mac.begin() + macBytes);
    return base64Url(nonce);
}

std::optional<Instant> Nonces::check(std::string_view nonce, Instant now) const
{
    const auto bytes = fromBase64Url(nonce);
    if (!bytes || bytes->size() != timeBytes + macBytes)
        return std::nullopt;
    const BytesView time = BytesView(*bytes).first(timeBytes);
    const Digest mac = hmacSha256(m_key.view(), time);
    if (!sameBytes(BytesView(mac).first(macBytes), BytesView(*bytes).subspan(timeBytes)))
        return std::nullopt;
    const Instant made = read(time);
    if (made > now + clocksDiffer || made + window < now)
        return std::nullopt;
    return made;
}

} // namespace roundsman
