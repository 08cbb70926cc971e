#include "sync/protocol/envelope.h"
#include "sync/protocol/page_codec.h"
#include "sync/protocol/snapshot.h"
#include "tests/fuzz/rows.h"

using namespace roundsman;

// A snapshot's chunk, a list of offers, and a page as a device keeps it: by the first byte.
ROUNDSMAN_FUZZ(data, size)
{
    if (size == 0)
        return 0;
    const BytesView bytes = fuzz::input(data, size).subspan(1);
    if (data[0] % 3 == 0) {
        if (const auto blocks = decodeChunk(sealEnvelope(bytes), 3)) {
            for (const SnapshotBlock &block : *blocks)
                fuzz::readRows(block.rows);
        }
    } else if (data[0] % 3 == 1) {
        if (const auto page = decodePage(bytes)) {
            fuzz::readRows(*page);
            fuzz::expectRoundTrip(*page, decodePage);
        }
    } else if (const auto offers = decodeSnapshotOffers(bytes)) {
        const Bytes written = encode(std::span<const SnapshotOffer>(*offers));
        fuzz::expect(*decodeSnapshotOffers(written) == *offers);
    }
    return 0;
}
