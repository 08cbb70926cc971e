#include "sync/server/byte_range.h"
#include "sync/server/tus.h"
#include "sync/server/upload_words.h"
#include "tests/fuzz/fuzz_input.h"

using namespace roundsman;

// The headers of uploads and downloads. By the first byte.
ROUNDSMAN_FUZZ(data, size)
{
    if (size == 0)
        return 0;
    const std::string text(textOf(fuzz::input(data, size).subspan(1)));
    HttpRequest request;
    request.body = {1, 2, 3};
    switch (data[0] % 4) {
    case 0: announcedHash(text); break;
    case 1: {
        const ByteRange range = rangeOf(text, 1 << 20);
        fuzz::expect(range.length <= 1 << 20);
        break;
    }
    case 2: {
        const auto number = numberIn(text);
        fuzz::expect(!number || numberIn(std::to_string(*number)) == number);
        digestFromHex(text);
        break;
    }
    default:
        request.uploadChecksum = text;
        request.tus = text;
        request.contentType = text;
        tus::damaged(request);
        tus::refused(request);
    }
    return 0;
}
