#pragma once

#include "core/base/hash.h"

#include <optional>

namespace roundsman {

// What the headers of an upload say. They may come from anybody.

// A whole number and nothing else.
std::optional<std::uint64_t> numberIn(std::string_view text);
std::optional<Digest> digestFromHex(std::string_view text);
// tus: "name base64, name base64"; our "sha256" is the hash itself or its hexadecimal text.
std::optional<Digest> announcedHash(std::string_view metadata);

} // namespace roundsman
