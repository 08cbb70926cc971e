#include "sync/protocol/envelope.h"
#include "tests/fuzz/rows.h"

using namespace roundsman;

// An exchange's request: the message within the envelope.
ROUNDSMAN_FUZZ(data, size)
{
    const auto request = decodeExchangeRequest(sealEnvelope(fuzz::input(data, size)));
    if (request)
        fuzz::expectRoundTrip(*request, [](BytesView wire) { return decodeExchangeRequest(wire); });
    return 0;
}
