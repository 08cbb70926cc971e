#include "sync/protocol/envelope.h"
#include "tests/fuzz/fuzz_input.h"

using namespace roundsman;

// The envelope itself: nothing is expanded beyond the limit, and nothing half.
ROUNDSMAN_FUZZ(data, size)
{
    constexpr std::size_t limit = 1 << 20;
    if (const auto message = openEnvelope(fuzz::input(data, size), limit)) {
        fuzz::expect(message->size() <= limit);
        fuzz::expect(openEnvelope(sealEnvelope(*message), limit) == *message);
    }
    return 0;
}
