#include "sync/server/byte_range.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace roundsman {

static std::optional<std::uint64_t> number(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

ByteRange rangeOf(std::string_view header, std::uint64_t most)
{
    constexpr std::string_view unit = "bytes=";
    const std::size_t dash = header.find('-');
    if (!header.starts_with(unit) || dash == std::string_view::npos)
        return {0, most, false};
    const auto first = number(header.substr(unit.size(), dash - unit.size()));
    const auto last = number(header.substr(dash + 1));
    if (!first || (last && *last < *first))
        return {0, most, false};
    return {*first, last ? std::min(*last - *first + 1, most) : most, true};
}

HttpResponse partOf(const ByteRange &range, Bytes bytes, std::uint64_t size)
{
    HttpResponse response;
    response.status = range.isPart ? 206 : 200;
    response.contentType = "application/octet-stream";
    response.headers.push_back({"Accept-Ranges", "bytes"});
    if (range.isPart)
        response.headers.push_back({"Content-Range",
                                    "bytes " + std::to_string(range.offset) + '-'
                                        + std::to_string(range.offset + bytes.size() - 1) + '/'
                                        + std::to_string(size)});
    response.body = std::move(bytes);
    return response;
}

} // namespace roundsman
