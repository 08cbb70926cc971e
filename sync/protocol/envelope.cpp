#include "sync/protocol/envelope.h"

#include <zstd.h>

namespace roundsman {

static constexpr std::uint8_t zstdForm = 0x5a;
static constexpr int level = 3;

Bytes sealEnvelope(BytesView message)
{
    Bytes wire(1 + ZSTD_compressBound(message.size()));
    wire[0] = zstdForm;
    const std::size_t size =
        ZSTD_compress(wire.data() + 1, wire.size() - 1, message.data(), message.size(), level);
    wire.resize(1 + size);
    return wire;
}

std::optional<Bytes> openEnvelope(BytesView wire, std::size_t limit)
{
    if (wire.empty() || wire[0] != zstdForm)
        return std::nullopt;
    const BytesView frame = wire.subspan(1);
    const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), frame.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > limit)
        return std::nullopt;
    Bytes message(size);
    const std::size_t read =
        ZSTD_decompress(message.data(), message.size(), frame.data(), frame.size());
    if (ZSTD_isError(read) || read != size)
        return std::nullopt;
    return message;
}

} // namespace roundsman
