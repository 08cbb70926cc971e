#include "core/base/bytes.h"

#include <sodium.h>

namespace roundsman {

std::string hex(BytesView bytes)
{
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back();
    return text;
}

std::optional<Bytes> fromHex(std::string_view text)
{
    if (text.empty())
        return Bytes(); // libsodium takes no null, which empty bytes have
    if (text.size() % 2 != 0)
        return std::nullopt;
    Bytes bytes(text.size() / 2);
    std::size_t size = 0;
    const char *end = nullptr;
    const int code =
        sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &size, &end);
    if (code != 0 || end != text.data() + text.size())
        return std::nullopt;
    return bytes;
}

static constexpr int urlVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

std::string base64Url(BytesView bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), urlVariant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), urlVariant);
    text.pop_back();
    return text;
}

std::optional<Bytes> fromBase64Url(std::string_view text)
{
    if (text.empty())
        return Bytes(); // libsodium takes no null, which empty bytes have
    Bytes bytes(text.size());
    std::size_t size = 0;
    const char *end = nullptr;
    const int code = sodium_base642bin(
        bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &size, &end, urlVariant);
    if (code != 0 || end != text.data() + text.size())
        return std::nullopt;
    bytes.resize(size);
    return bytes;
}

} // namespace roundsman
