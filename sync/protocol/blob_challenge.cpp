#include "sync/protocol/blob_challenge.h"

#include "core/base/hash.h"

#include <algorithm>
#include <charconv>

namespace roundsman {

static constexpr std::uint64_t rangeBytes = 4096;
static constexpr std::size_t mostRanges = 4;
static constexpr std::size_t nonceBytes = 16;

BlobChallenge BlobChallenge::make(std::uint64_t length, Entropy &entropy)
{
    BlobChallenge challenge;
    const auto nonce = entropy.take<nonceBytes>();
    challenge.nonce.assign(nonce.begin(), nonce.end());
    if (length <= rangeBytes * mostRanges) {
        challenge.ranges.push_back({0, length});
        return challenge;
    }
    for (std::size_t i = 0; i < mostRanges; ++i)
        challenge.ranges.push_back({entropy.number() % (length - rangeBytes + 1), rangeBytes});
    return challenge;
}

std::string BlobChallenge::write() const
{
    std::string text = hex(nonce);
    for (const Range &range : ranges)
        text += ' ' + std::to_string(range.from) + '-' + std::to_string(range.size);
    return text;
}

static std::optional<BlobChallenge::Range> readRange(std::string_view text, std::uint64_t length)
{
    BlobChallenge::Range range;
    const char *end = text.data() + text.size();
    const auto from = std::from_chars(text.data(), end, range.from);
    if (from.ec != std::errc() || from.ptr == end || *from.ptr != '-')
        return std::nullopt;
    const auto size = std::from_chars(from.ptr + 1, end, range.size);
    const bool isWithin = range.from <= length && range.size <= length - range.from;
    return size.ec == std::errc() && size.ptr == end && isWithin ? std::optional(range)
                                                                 : std::nullopt;
}

std::optional<BlobChallenge> BlobChallenge::read(std::string_view text, std::uint64_t length)
{
    BlobChallenge challenge;
    const std::size_t space = std::min(text.find(' '), text.size());
    const auto nonce = fromHex(text.substr(0, space));
    if (!nonce || nonce->size() != nonceBytes)
        return std::nullopt;
    challenge.nonce = *nonce;
    text.remove_prefix(space);
    while (!text.empty()) {
        text.remove_prefix(1);
        const std::size_t end = std::min(text.find(' '), text.size());
        const auto range = readRange(text.substr(0, end), length);
        if (!range || challenge.ranges.size() == mostRanges)
            return std::nullopt;
        challenge.ranges.push_back(*range);
        text.remove_prefix(end);
    }
    return challenge.ranges.empty() ? std::nullopt : std::optional(challenge);
}

std::string BlobChallenge::proof(BytesView content) const
{
    Sha256 hash;
    hash.add(nonce);
    for (const Range &range : ranges)
        hash.add(content.subspan(std::size_t(range.from), std::size_t(range.size)));
    return hex(hash.finish());
}

} // namespace roundsman
