#include "core/base/id.h"

#include <sodium.h>

#include <algorithm>

namespace roundsman {

static Id marked(Id id, std::uint8_t version)
{
    id.bytes[6] = std::uint8_t((id.bytes[6] & 0x0f) | (version << 4));
    id.bytes[8] = std::uint8_t((id.bytes[8] & 0x3f) | 0x80);
    return id;
}

Id Id::make(Ambient ambient)
{
    Id id;
    ambient.entropy.fill(id.bytes);
    const auto ms = std::uint64_t(ambient.clock.now().ms);
    for (std::size_t i = 0; i < 6; ++i)
        id.bytes[i] = std::uint8_t(ms >> (8 * (5 - i)));
    return marked(id, 7);
}

Id Id::named(std::string_view source, std::string_view key)
{
    Id id;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, id.bytes.size());
    for (const std::string_view part : {source, std::string_view("\0", 1), key})
        crypto_generichash_update(&state, bytesOf(part).data(), part.size());
    crypto_generichash_final(&state, id.bytes.data(), id.bytes.size());
    return marked(id, 8);
}

std::string Id::text() const
{
    std::string text = hex(bytes);
    for (const std::size_t at : {8u, 13u, 18u, 23u})
        text.insert(at, 1, '-');
    return text;
}

std::optional<Id> Id::fromText(std::string_view text)
{
    std::string digits(text);
    std::erase(digits, '-');
    const auto bytes = fromHex(digits);
    return bytes ? fromBytes(*bytes) : std::nullopt;
}

std::optional<Id> Id::fromBytes(BytesView bytes)
{
    Id id;
    if (bytes.size() != id.bytes.size())
        return std::nullopt;
    std::ranges::copy(bytes, id.bytes.begin());
    return id;
}

} // namespace roundsman
