#pragma once

#include "core/base/bytes.h"
#include "core/base/crypto.h"

#include <cstdlib>

namespace roundsman::fuzz {

inline BytesView input(const std::uint8_t *data, std::size_t size) { return {data, size}; }

// What must hold for whatever came in; the fuzzer keeps the input where it does not.
inline void expect(bool holds)
{
    if (!holds)
        std::abort();
}

// What was read, written, and read again is the same.
template <typename T, typename Decode>
void expectRoundTrip(const T &message, const Decode &decode)
{
    const auto again = decode(encode(message));
    expect(again && *again == message);
}

} // namespace roundsman::fuzz

// Each fuzzer is one file that reads one kind of bytes that strangers may send.
#define ROUNDSMAN_FUZZ(data, size)                                                                 \
    extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
