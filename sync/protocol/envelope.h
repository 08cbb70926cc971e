#pragma once

#include "core/base/bytes.h"

#include <optional>

namespace roundsman {

// What goes over the wire around a message: one byte that names the form, then a zstd frame that
// says how large it will be and has a checksum, so that damage on the way is noticed. `level` is
// zstd's: more takes longer to pack.
Bytes sealEnvelope(BytesView message, int level = 3);

// Empty: it is no envelope of ours, damaged, or larger than `limit` bytes would be. Nothing is
// expanded before that is known.
std::optional<Bytes> openEnvelope(BytesView wire, std::size_t limit);

} // namespace roundsman
