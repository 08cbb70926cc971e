#pragma once

#include "core/base/bytes.h"

#include <optional>

namespace roundsman {

// What goes over the wire around a message: one byte that names the form, then a zstd frame that
// says how large it will be.
Bytes sealEnvelope(BytesView message);

// Empty: it is no envelope of ours, damaged, or larger than `limit` bytes would be. Nothing is
// expanded before that is known.
std::optional<Bytes> openEnvelope(BytesView wire, std::size_t limit);

} // namespace roundsman
