#include "core/store/pending.h"

#include "core/base/planted.h"
#include "core/schema/merge.h"
#include "core/store/outbox.h"

#include <algorithm>
#include <utility>

namespace roundsman {

static Value orNull(std::int64_t number) { return number == 0 ? Value() : Value(number); }

std::optional<BaseRow> findBase(Database &db, const Table &table, const Id &id)
{
    Query query =
        db.query("SELECT rv, scope, ext, row FROM sync_base WHERE tbl = ?1 AND row_id = ?2",
                 std::int64_t(table.id),
                 id);
    if (!query.next())
        return std::nullopt;
    BaseRow base;
    base.rv = query.get<std::int64_t>(0);
    base.scope = query.get<std::int64_t>(1);
    base.ext = query.get<Bytes>(2);
    const auto content = std::get<BytesView>(query.view(3));
    if (!content.empty())
        base.record = unpackRecord(table, content);
    return base;
}

void putBase(Database &db, const Table &table, const Id &id, const BaseRow &base)
{
    db.run("INSERT INTO sync_base(tbl, row_id, rv, scope, ext, row) "
           "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT(tbl, row_id) DO UPDATE SET "
           "rv = excluded.rv, scope = excluded.scope, ext = excluded.ext, row = excluded.row",
           std::int64_t(table.id),
           id,
           base.rv,
           orNull(base.scope),
           base.ext,
           base.record ? packRecord(table, *base.record) : Bytes());
}

void keepBase(Database &db, const Table &table, const Id &id, const StoredRow *row)
{
    const auto there = db.one<std::int64_t>(
        "SELECT rv FROM sync_base WHERE tbl = ?1 AND row_id = ?2", std::int64_t(table.id), id);
    if (there && !planted("base-kept-late"))
        return;
    BaseRow base;
    if (row && !planted("base-not-kept"))
        base = {row->rv, row->scope, row->ext, row->record};
    putBase(db, table, id, base);
}

namespace {

// A row under its pending operations: as it is shown, or as it was before one of them removed it.
struct Shown
{
    std::optional<Record> row;
    std::optional<Record> removed;

    // A row that was never here can only be made; an edit of one that has left waits for its
    // verdict. One that was removed here comes back as it was, with the edit.
    void apply(const Table &table, const Operation &operation, std::int64_t baseRv)
    {
        if (operation.kind == Operation::Kind::Remove) {
            if (row)
                removed = std::exchange(row, std::nullopt);
            return;
        }
        if (!row && !removed && operation.baseRv > 0)
            return;
        if (!row)
            row = std::exchange(removed, std::nullopt);
        Edit edit;
        edit.counter = operation.counter;
        edit.role = Role::Server; // the server judges; here the edit stands as it was made
        edit.baseRv = baseRv;
        const std::int64_t rv = row ? std::max(baseRv, rvOfNew) + 1 : rvOfNew;
        row = merge(table, row ? *row : blank(table), {}, edit, operation.units, rv).row;
    }
};

} // namespace

static Shown
shown(const Table &table, const BaseRow &base, const std::vector<Operation> &operations)
{
    Shown now{base.record, std::nullopt};
    for (const Operation &operation : operations) {
        const bool isLast = &operation == &operations.back() && operations.size() > 1;
        if (!isLast || !planted("replay-skips-last"))
            now.apply(table, operation, base.rv);
    }
    return now;
}

std::optional<Record> removedHere(Database &db, const Table &table, const Id &id)
{
    const auto base = findBase(db, table, id);
    if (!base)
        return std::nullopt;
    const Shown now = shown(table, *base, pendingOperations(db, table, id));
    return now.removed ? now.removed : now.row; // removed by what is just being saved
}

Applied withApplied(Database &db, const Table &table, const Id &id, const BaseRow &base)
{
    const AppliedOperations applied = appliedOperations(db, table, id);
    return {shown(table, base, applied.operations).row, applied.isAll};
}

void replay(Database &db, const Table &table, const Id &id)
{
    const auto base = findBase(db, table, id);
    if (!base)
        return;
    const auto operations = planted("pending-not-replayed") ? std::vector<Operation>()
                                                            : pendingOperations(db, table, id);
    const auto before = findRow(db, table, id);
    const auto record = shown(table, *base, operations).row;

    if (record) {
        const StoredRow after{0, base->rv, base->scope, base->ext, *record};
        putRow(db, table, id, before ? &*before : nullptr, after);
    } else if (before) {
        eraseRow(db, table, *before);
    }
    if (operations.empty() && !planted("base-outlives-pending"))
        db.run("DELETE FROM sync_base WHERE tbl = ?1 AND row_id = ?2", std::int64_t(table.id), id);
}

bool isBasePlusPending(Database &db, const Table &table, const Id &id)
{
    const auto base = findBase(db, table, id);
    if (!base)
        return true;
    const auto expected = shown(table, *base, pendingOperations(db, table, id)).row;
    const auto row = findRow(db, table, id);
    return expected ? row && row->record == *expected : !row;
}

} // namespace roundsman
