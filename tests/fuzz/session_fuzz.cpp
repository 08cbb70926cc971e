#include "core/base/crypto.h"
#include "sync/client/session.h"
#include "tests/fuzz/fuzz_input.h"

using namespace roundsman;

// What stands at the door: the proof that comes with every request, the head of an answer, and the
// session as a device keeps it. By the first byte.
ROUNDSMAN_FUZZ(data, size)
{
    static SystemClock clock;
    static SystemEntropy entropy;
    static const bool isStarted = (startCrypto(), true);
    if (size == 0 || !isStarted)
        return 0;
    const BytesView bytes = fuzz::input(data, size).subspan(1);
    const auto session = Session::restore(bytes, {clock, entropy});
    if (data[0] % 3 == 0) {
        readProof(textOf(bytes));
        pathOf(textOf(bytes));
    } else if (data[0] % 3 == 1) {
        Session fresh({clock, entropy});
        const std::string word(textOf(bytes));
        fresh.judge({401, word, word, std::chrono::seconds(size)});
        fresh.sign({"POST", Session::tokenPath, std::nullopt});
    } else if (session) {
        fuzz::expect(bool(Session::restore(session->save(), {clock, entropy})));
    }
    return 0;
}
