#include "sync/device/undoing.h"

#include "core/store/settlement.h"
#include "core/store/undo.h"
#include "sync/device/print.h"
#include "sync/device/rows.h"

namespace roundsman {

// The writer's thread finishes the save and needs nothing of this one, so waiting is safe here.
static int saveBack(Profile &profile, const Result<SaveGroup> &group)
{
    if (!group)
        return fail(group.error());
    QFuture<Result<Saved>> saving = profile.store->save(*group);
    saving.waitForFinished();
    const Result<Saved> saved = saving.result();
    if (!saved)
        return fail(saved.error());
    printLine({{"group", qint64(saved->firstCounter)}, {"title", toQString(group->title())}});
    return Ok;
}

int undo(Profile &profile, std::int64_t group)
{
    return saveBack(profile, profile.store->glance([&](Database &db) {
        return undoing(db, group > 0 ? std::uint64_t(group) : newestGroup(db));
    }));
}

int unsettle(Profile &profile, const std::string &conflict)
{
    const auto id = idFrom(conflict);
    if (!id)
        return fail(id.error());
    return saveBack(profile,
                    profile.store->glance([&](Database &db) { return unsettlement(db, *id); }));
}

} // namespace roundsman
