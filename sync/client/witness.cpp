#include "sync/client/witness.h"

#include "core/store/settings.h"
#include "sync/protocol/checkpoint.h"

namespace roundsman {

static constexpr auto disputedKey = "audit_disputed";

static bool follows(const Checkpoint &now, const Checkpoint &seen)
{
    return now.size > seen.size || now == seen;
}

void witness(Database &db, BytesView checkpoint)
{
    const auto now = decodeCheckpoint(checkpoint);
    const auto kept = findSetting<Bytes>(db, witnessKey);
    if (!now)
        return;
    const auto seen = kept ? decodeCheckpoint(*kept) : Result<Checkpoint>(Checkpoint());
    const bool isExtension = !seen || follows(*now, *seen);
    if (isExtension && !(seen && *now == *seen))
        putSetting(db, witnessKey, Bytes(checkpoint.begin(), checkpoint.end()));
    if (isExtension == isAuditDisputed(db))
        putSetting(db, disputedKey, std::int64_t(!isExtension));
}

bool isAuditDisputed(Database &db)
{
    return findSetting<std::int64_t>(db, disputedKey).value_or(0) != 0;
}

} // namespace roundsman
