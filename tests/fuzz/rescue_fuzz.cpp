#include "sync/protocol/rescue.h"
#include "tests/fuzz/fuzz_input.h"

using namespace roundsman;

// A rescue file, whole or torn, and what head office says to it. By the first byte.
ROUNDSMAN_FUZZ(data, size)
{
    if (size == 0)
        return 0;
    const BytesView bytes = fuzz::input(data, size).subspan(1);
    if (data[0] % 2 == 0) {
        if (const auto answer = decodeRescueAnswer(bytes))
            fuzz::expectRoundTrip(*answer, decodeRescueAnswer);
        return 0;
    }
    const std::size_t whole = wholeBytesOf(bytes);
    fuzz::expect(whole <= bytes.size());
    if (const auto file = decodeRescueFile(bytes)) {
        const auto again = decodeRescueFile(bytes.first(whole));
        fuzz::expect(again && again->batches == file->batches);
    }
    return 0;
}
