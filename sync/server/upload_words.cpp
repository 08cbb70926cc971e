#include "sync/server/upload_words.h"

#include <algorithm>
#include <charconv>

namespace roundsman {

std::optional<std::uint64_t> numberIn(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<Digest> digestFromHex(std::string_view text)
{
    const auto bytes = fromHex(text);
    return bytes ? digestOf(*bytes) : std::nullopt;
}

std::optional<Digest> announcedHash(std::string_view metadata)
{
    constexpr std::string_view name = "sha256 ";
    const std::size_t at = metadata.find(name);
    if (at == std::string_view::npos)
        return std::nullopt;
    std::string value(metadata.substr(at + name.size()));
    value.resize(std::min(value.find_first_of(", ="), value.size()));
    std::ranges::replace(value, '+', '-');
    std::ranges::replace(value, '/', '_');
    const auto bytes = fromBase64Url(value);
    if (!bytes)
        return std::nullopt;
    const auto digest = digestOf(*bytes);
    return digest ? digest : digestFromHex(textOf(*bytes));
}

} // namespace roundsman
