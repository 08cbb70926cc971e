#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace roundsman {

// Asks for pieces of a file that only somebody who has it can show: knowing its hash is not having
// it (sync.md §3.15). On the wire "NONCE FROM-SIZE FROM-SIZE …", the nonce in hexadecimal; the
// proof is the hexadecimal SHA-256 of nonce and pieces, end to end.
struct BlobChallenge
{
    struct Range
    {
        std::uint64_t from = 0;
        std::uint64_t size = 0;
    };

    Bytes nonce;
    std::vector<Range> ranges;

    static BlobChallenge make(std::uint64_t length, Entropy &entropy);
    // What write() wrote; nothing for anything else, or for ranges beyond the length.
    static std::optional<BlobChallenge> read(std::string_view text, std::uint64_t length);
    std::string write() const;

    // `content`: the whole file.
    std::string proof(BytesView content) const;
};

} // namespace roundsman
