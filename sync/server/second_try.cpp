#include "sync/server/second_try.h"

#include "sync/server/late_work.h"

namespace roundsman {

// His own scope is lent with the rest: he may have left the company since.
static Grants grantsFor(StorageTransaction &storage,
                        Publisher &publisher,
                        const SetAsideGroup &aside,
                        Instant now)
{
    Segments segments;
    const Grants grants = Grants::of(storage, segments, aside.user, now);
    if (aside.code != std::uint16_t(RefusalCode::InReview))
        return grants;
    const std::array own{personScope(aside.user)};
    return LateWork::wherever(publisher, grants, aside.group).with(own);
}

Verdict writeAgain(StorageTransaction &storage,
                   Publisher &publisher,
                   Ambient ambient,
                   const SetAsideGroup &aside)
{
    Caller caller;
    caller.device = aside.line;
    caller.number = aside.number;
    caller.user = aside.user;
    const Instant now = ambient.clock.now();
    const Grants grants = grantsFor(storage, publisher, aside, now);
    const Writing writing{storage, publisher, caller, grants, ambient, now};
    return GroupWriter(writing, aside.group).write();
}

} // namespace roundsman
