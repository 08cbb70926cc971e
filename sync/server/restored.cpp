#include "sync/server/restored.h"

#include <algorithm>

namespace roundsman {

Result<std::int64_t> beginNewHistory(Storage &storage, Instant now)
{
    std::int64_t epoch = 0;
    const auto begun = storage.write([&](StorageTransaction &transaction) -> Result<Done> {
        epoch = std::max(now.ms, transaction.epoch() + 1);
        transaction.beginHistory(epoch);
        return Done();
    });
    if (!begun)
        return begun.error();
    return epoch;
}

} // namespace roundsman
