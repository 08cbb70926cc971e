#include "sync/protocol/enrolment.h"
#include "tests/fuzz/fuzz_input.h"

using namespace roundsman;

// What enrolment and tokens exchange: the text a person pastes, and the four messages.
ROUNDSMAN_FUZZ(data, size)
{
    if (size == 0)
        return 0;
    const BytesView bytes = fuzz::input(data, size).subspan(1);
    switch (data[0] % 5) {
    case 0:
        if (const auto text = readEnrolmentText(textOf(bytes)))
            fuzz::expect(*readEnrolmentText(write(*text)) == *text);
        break;
    case 1:
        if (const auto request = decodeEnrolRequest(bytes)) {
            isGenuine(*request);
            fuzz::expectRoundTrip(*request, decodeEnrolRequest);
        }
        break;
    case 2:
        if (const auto answer = decodeEnrolAnswer(bytes))
            fuzz::expectRoundTrip(*answer, decodeEnrolAnswer);
        break;
    case 3:
        if (const auto request = decodeTokenRequest(bytes))
            fuzz::expect(decodeTokenRequest(encode(*request))->refresh == request->refresh);
        break;
    default:
        if (const auto tokens = decodeTokens(bytes))
            fuzz::expectRoundTrip(*tokens, decodeTokens);
    }
    return 0;
}
