#include "core/schema/merge.h"

#include <algorithm>

namespace roundsman {

RowFate fateOfPut(const Table &table, bool isRemoved)
{
    if (!isRemoved)
        return RowFate::Written;
    return table.editRevives ? RowFate::Revived : RowFate::Refused;
}

static bool isUnseen(const Stamp &stamp, const Edit &edit)
{
    return stamp.rv > edit.baseRv && (stamp.device != edit.device || stamp.counter >= edit.counter);
}

RowFate fateOfRemoval(const Table &table, bool isRemoved, const Stamps &stamps, const Edit &removal)
{
    if (isRemoved)
        return RowFate::Gone;
    const bool isNews =
        std::ranges::any_of(stamps, [&](const Stamp &stamp) { return isUnseen(stamp, removal); });
    return table.editRevives && isNews ? RowFate::Kept : RowFate::Removed;
}

} // namespace roundsman
