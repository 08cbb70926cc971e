#include "sync/server/readiness.h"

namespace roundsman {

// An import holds the store for a while; the server serves on, and devices come again.
static bool isPassing(const Error &error) { return error.code == Error::Code::Conflict; }

Result<Done> readiness(Services &services)
{
    using enum Error::Code;
    if (services.isDraining)
        return Error{Unavailable, "The server is going down."};
    const Instant now = services.ambient.clock.now();
    if (services.certificateUntil <= now.ms)
        return Error{Unavailable,
                     "The server's certificate has ended; put a new one in the TLS folder and "
                     "start the server again."};
    auto written = services.storage.mark([&](StorageTransaction &transaction) -> Result<Done> {
        transaction.setSetting("probed", bytesOf(std::to_string(now.ms)));
        return Done();
    });
    return written || isPassing(written.error()) ? Done() : written;
}

} // namespace roundsman
