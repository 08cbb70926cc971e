#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace roundsman {

using Bytes = std::vector<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;

inline BytesView bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t *>(text.data()), text.size()};
}

inline std::string_view textOf(BytesView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

// Lower-case hexadecimal, two digits a byte.
std::string hex(BytesView bytes);
std::optional<Bytes> fromHex(std::string_view text);

// Base64 for URLs, without padding (RFC 4648 §5).
std::string base64Url(BytesView bytes);
std::optional<Bytes> fromBase64Url(std::string_view text);

} // namespace roundsman
