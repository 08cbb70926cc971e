#pragma once

#include "sync/server/http.h"

namespace roundsman {

// The part of a file that a request asks for in its header `Range`.
struct ByteRange
{
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    bool isPart = false;
};

// One range from the front, which is what a device that goes on asks for; others get the whole.
// Never longer than `most`.
ByteRange rangeOf(std::string_view header, std::uint64_t most);

// The answer to it: `bytes` lie at the range's offset in a file of `size` bytes.
HttpResponse partOf(const ByteRange &range, Bytes bytes, std::uint64_t size);

} // namespace roundsman
