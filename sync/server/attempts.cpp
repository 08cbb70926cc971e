#include "sync/server/attempts.h"

#include "core/base/planted.h"

namespace roundsman {

static constexpr int breakdownsUntilCare = 3;
static constexpr int breakdownsUntilGivingUp = 6;

static Care careAfter(int breakdowns)
{
    if (breakdowns >= breakdownsUntilGivingUp && !planted("poison-for-ever"))
        return Care::GiveUp;
    return breakdowns >= breakdownsUntilCare ? Care::OneGroup : Care::None;
}

Result<Attempts::Attempt> Attempts::begin(std::int64_t device)
{
    Attempt attempt;
    const auto count = [&](StorageTransaction &storage) -> Result<Done> {
        attempt.before = storage.attempts(device);
        if (attempt.before > 0 && !attempt.alone)
            return Done(); // counted below, when it is alone
        storage.putAttempts(device, attempt.before + 1);
        return Done();
    };
    if (const auto counted = m_storage.mark(count); !counted)
        return counted.error();
    if (attempt.before > 0) {
        attempt.alone = std::unique_lock(m_suspicion);
        if (const auto counted = m_storage.mark(count); !counted)
            return counted.error();
    }
    attempt.care = careAfter(attempt.before);
    return attempt;
}

int Attempts::countAfter(Care care, bool isWholeBatch)
{
    return care == Care::OneGroup && !isWholeBatch ? breakdownsUntilCare : 0;
}

// Where even this cannot be written, the count stays; the next batch that ends well clears it.
void Attempts::forgive(std::int64_t device, const Attempt &attempt)
{
    const auto forgiven = m_storage.mark([&](StorageTransaction &storage) -> Result<Done> {
        storage.putAttempts(device, attempt.before);
        return Done();
    });
    static_cast<void>(forgiven);
}

} // namespace roundsman
