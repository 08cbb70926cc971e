#include "sync/protocol/envelope.h"
#include "tests/fuzz/rows.h"

using namespace roundsman;

// An exchange's answer, and every row of its pages.
ROUNDSMAN_FUZZ(data, size)
{
    const auto answer = decodeExchangeAnswer(sealEnvelope(fuzz::input(data, size)));
    if (!answer)
        return 0;
    for (const Page &page : answer->pages)
        fuzz::readRows(page);
    for (const Page &page : answer->repaired)
        fuzz::readRows(page);
    fuzz::expectRoundTrip(*answer, [](BytesView wire) { return decodeExchangeAnswer(wire); });
    return 0;
}
