#include "core/store/pending.h"

#include "core/schema/merge.h"
#include "core/store/outbox.h"

#include <algorithm>

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
    if (there)
        return;
    BaseRow base;
    if (row)
        base = {row->rv, row->scope, row->ext, row->record};
    putBase(db, table, id, base);
}

// A row that was never here can only be made; an edit of one that has left waits for its verdict.
static std::optional<Record>
applied(const Table &table, const BaseRow &base, const std::vector<Operation> &operations)
{
    std::optional<Record> row = base.record;
    bool wasHere = row.has_value();
    for (const Operation &operation : operations) {
        if (operation.kind == Operation::Kind::Remove) {
            row.reset();
            continue;
        }
        if (!row && !wasHere && operation.baseRv > 0)
            continue;
        Edit edit;
        edit.counter = operation.counter;
        edit.role = Role::Server; // the server judges; here the edit stands as it was made
        edit.baseRv = base.rv;
        const std::int64_t rv = row ? std::max(base.rv, rvOfNew) + 1 : rvOfNew;
        row = merge(table, row ? *row : blank(table), {}, edit, operation.units, rv).row;
        wasHere = true;
    }
    return row;
}

void replay(Database &db, const Table &table, const Id &id)
{
    const auto base = findBase(db, table, id);
    if (!base)
        return;
    const auto operations = pendingOperations(db, table, id);
    const auto before = findRow(db, table, id);
    const auto record = applied(table, *base, operations);

    if (record) {
        const StoredRow after{0, base->rv, base->scope, base->ext, *record};
        putRow(db, table, id, before ? &*before : nullptr, after);
    } else if (before) {
        eraseRow(db, table, *before);
    }
    if (operations.empty())
        db.run("DELETE FROM sync_base WHERE tbl = ?1 AND row_id = ?2", std::int64_t(table.id), id);
}

bool isBasePlusPending(Database &db, const Table &table, const Id &id)
{
    const auto base = findBase(db, table, id);
    if (!base)
        return true;
    const auto expected = applied(table, *base, pendingOperations(db, table, id));
    const auto row = findRow(db, table, id);
    return expected ? row && row->record == *expected : !row;
}

} // namespace roundsman
