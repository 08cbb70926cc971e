#include "sync/server/file_access.h"

#include "core/domain/attachment.h"

namespace roundsman {

static bool isHeld(StorageView &view, const Grants &grants, const Id &attachment)
{
    return std::ranges::any_of(
        view.memberships(tableOf<Attachment>, attachment),
        [&](const Membership &place) { return grants.holds(view.scopeName(place.scope)); });
}

bool mayReadFile(StorageView &view, const Grants &grants, const Digest &sha256)
{
    const Table &table = tableOf<Attachment>;
    const Bytes hash(sha256.begin(), sha256.end());
    return std::ranges::any_of(
        view.rowsWhere(table, *table.find("sha256"), hash), [&](const Id &id) {
            const auto row = view.row(table, id);
            return row && view.hasBrought(fromRecord<Attachment>(id, *row).author, hash)
                && isHeld(view, grants, id);
        });
}

} // namespace roundsman
