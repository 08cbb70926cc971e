#include "core/store/settlement.h"

#include "core/domain/catalog.h"
#include "core/domain/conflict.h"
#include "core/schema/unit_document.h"
#include "core/store/row.h"

namespace roundsman {

static Error gone()
{
    return {Error::Code::NotFound,
            "This conflict is no longer on this device; there is nothing to settle."};
}

// The row that the conflict is about, with that side's value of the unit.
static Result<Done>
putSide(Database &db, const Conflict &conflict, const QString &document, SaveGroup &group)
{
    const Table *table = findTable(toUtf8(conflict.tableName));
    const auto subject = table ? findRow(db, *table, conflict.row) : std::nullopt;
    if (!subject)
        return gone();
    group.put(*table, conflict.row, withDocument(*table, subject->record, document));
    return Done();
}

Result<SaveGroup> settlement(Database &db, const Id &id, KeptSide keep)
{
    const auto row = findRow(db, tableOf<Conflict>, id);
    if (!row)
        return gone();
    Conflict conflict = fromRecord<Conflict>(id, row->record);
    conflict.state = "settled";
    conflict.settledWith = keep == KeptSide::Mine ? "mine" : "theirs";
    SaveGroup group("Conflict settled");
    if (keep == KeptSide::Mine) {
        if (const auto put = putSide(db, conflict, conflict.mine, group); !put)
            return put.error();
    }
    group.put(conflict);
    return group;
}

Result<SaveGroup> unsettlement(Database &db, const Id &id)
{
    const auto row = findRow(db, tableOf<Conflict>, id);
    if (!row)
        return gone();
    Conflict conflict = fromRecord<Conflict>(id, row->record);
    const bool keptMine = conflict.settledWith == u"mine";
    conflict.state = "open";
    conflict.settledWith.clear();
    SaveGroup group("Conflict open again");
    if (keptMine) {
        if (const auto put = putSide(db, conflict, conflict.theirs, group); !put)
            return put.error();
    }
    group.put(conflict);
    return group;
}

} // namespace roundsman
