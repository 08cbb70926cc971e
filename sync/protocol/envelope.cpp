#include "sync/protocol/envelope.h"

#include <zstd.h>

#include <memory>

namespace roundsman {

static constexpr std::uint8_t zstdForm = 0x5a;

namespace {

template <typename Context, std::size_t (*release)(Context *)>
struct Release
{
    void operator()(Context *context) const { release(context); }
};
using Packer = std::unique_ptr<ZSTD_CCtx, Release<ZSTD_CCtx, ZSTD_freeCCtx>>;
using Unpacker = std::unique_ptr<ZSTD_DCtx, Release<ZSTD_DCtx, ZSTD_freeDCtx>>;

} // namespace

// To make a context costs more than to pack a short message: each thread keeps its own.
Bytes sealEnvelope(BytesView message, int level)
{
    thread_local const Packer context(ZSTD_createCCtx());
    ZSTD_CCtx_reset(context.get(), ZSTD_reset_session_and_parameters);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    Bytes wire(1 + ZSTD_compressBound(message.size()));
    wire[0] = zstdForm;
    const std::size_t size = ZSTD_compress2(
        context.get(), wire.data() + 1, wire.size() - 1, message.data(), message.size());
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
    thread_local const Unpacker context(ZSTD_createDCtx());
    const std::size_t read = ZSTD_decompressDCtx(
        context.get(), message.data(), message.size(), frame.data(), frame.size());
    if (ZSTD_isError(read) || read != size)
        return std::nullopt;
    return message;
}

} // namespace roundsman
