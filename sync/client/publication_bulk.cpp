// The bulk side of Publication: the first rows of a scope, and the end of one.

#include "core/base/planted.h"
#include "core/domain/catalog.h"
#include "core/schema/access.h"
#include "core/store/search_index.h"
#include "sync/client/publication.h"

#include <algorithm>

namespace roundsman {

static std::string quoted(const char *name) { return '"' + std::string(name) + '"'; }

static std::string insertIfNew(const Table &table)
{
    std::string names = "id, _rv, _scope, _ext";
    std::string marks = "?1, ?2, ?3, ?4";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        names += ", " + quoted(table.columns[i].name);
        marks += ", ?" + std::to_string(i + 5);
    }
    return "INSERT INTO " + quoted(table.name) + '(' + names + ") VALUES (" + marks
        + ") ON CONFLICT(id) DO NOTHING";
}

// Most rows of a first sync are new: one statement a row, indexed for search later.
void Publication::enterNewBlock(HeldScope &scope, const Table &table, const RowBlock &block)
{
    Query insert = m_db.prepare(insertIfNew(table));
    for (BlockRows rows(table, block); rows.next();) {
        if (!rows.isLive() || (!rows.isOwn() && isBad(scope, table, rows)))
            continue;
        if (rows.isOwn())
            enterOwn(scope, table, rows.id(), rows.rv());
        else if (!insertNew(insert, scope, table, rows))
            enter(scope, table, rows);
        ++m_rowCount;
    }
}

// False: the row is here already, or has unsent work, and needs a closer look.
bool Publication::insertNew(Query &query,
                            HeldScope &scope,
                            const Table &table,
                            const BlockRows &rows)
{
    if (m_dirty[table.id].contains(rows.id()))
        return false;
    query.bind(1, rows.id().view());
    query.bind(2, rows.rv());
    query.bind(3, scope.number);
    query.bind(4, rows.ext().empty() ? ValueView() : ValueView(BytesView(rows.ext())));
    for (std::size_t i = 0; i < rows.record().size(); ++i)
        query.bind(int(i) + 5, view(rows.record()[i]));
    query.run();
    if (m_db.changes() == 0)
        return false;

    ++scope.rows;
    const Bytes content = canonical(table, rows.record(), scope.reader, rows.ext());
    scope.sum += checksumOf(table, rows.id(), rows.rv(), content);
    indexLater(table, m_db.lastRowid());
    return true;
}

void Publication::indexLater(const Table &table, std::int64_t seq)
{
    if (m_indexedLater.insert(table.id).second)
        roundsman::indexLater(m_db, table, seq);
}

// The row's next scope, if it has one, becomes its first.
void Publication::forgetIn(const Table &table, std::int64_t scope)
{
    const std::string next = "(SELECT min(scope) FROM row_scope WHERE tbl = ?2 AND row_id = ";
    const std::int64_t number = table.id;
    m_db.run("UPDATE " + quoted(table.name) + " SET _scope = " + next + quoted(table.name)
                 + ".id) WHERE _scope = ?1",
             scope,
             number);
    m_db.run("UPDATE sync_base SET scope = " + next
                 + "sync_base.row_id) WHERE scope = ?1 AND tbl = ?2",
             scope,
             number);
    m_db.run("DELETE FROM row_scope WHERE tbl = ?1 AND (scope = (SELECT _scope FROM "
                 + quoted(table.name) + " WHERE id = row_scope.row_id) OR scope = (SELECT scope "
                 + "FROM sync_base b WHERE b.tbl = ?1 AND b.row_id = row_scope.row_id))",
             number);
}

Publication::Numbers Publication::scopesOf(const Table &table, const Id &id, const StoredRow &row)
{
    Numbers numbers;
    if (row.scope == 0)
        return numbers;
    numbers.push_back(row.scope);
    Query query = m_db.query(
        "SELECT scope FROM row_scope WHERE tbl = ?1 AND row_id = ?2", std::int64_t(table.id), id);
    while (query.next())
        numbers.push_back(query.get<std::int64_t>(0));
    return numbers;
}

Record Publication::seenIn(const Numbers &scopes, const Table &table, Record record) const
{
    for (std::size_t i = 0; i < record.size(); ++i) {
        const bool isSeen = std::ranges::any_of(scopes, [&](std::int64_t number) {
            return mayRead(table.columns[i], m_scopes.at(number).reader);
        });
        if (!isSeen && !planted("hidden-cells-kept"))
            record[i] = zero(table.columns[i]);
    }
    return record;
}

static bool hidesAny(const Table &table)
{
    return std::ranges::any_of(table.columns,
                               [](const Column &column) { return !mayRead(column, Role::Rep); });
}

void Publication::leaveShared(HeldScope &scope)
{
    if (scope.reader == Role::Rep)
        return;
    std::vector<std::pair<const Table *, Id>> shared;
    Query query = m_db.query("SELECT DISTINCT tbl, row_id FROM row_scope");
    while (query.next()) {
        const Table *table = findTable(std::uint16_t(query.get<std::int64_t>(0)));
        if (table && hidesAny(*table))
            shared.emplace_back(table, query.get<Id>(1));
    }
    for (const auto &[table, id] : shared)
        leave(scope, *table, id);
}

void Publication::forget(HeldScope &scope)
{
    leaveShared(scope);
    for (const char *table : {"row_scope", "unknown_row", "repair_row", "staging_bad"})
        m_db.run("DELETE FROM " + std::string(table) + " WHERE scope = ?1", scope.number);
    for (const Table *table : catalog()) {
        forgetIn(*table, scope.number);
        m_changed += QString::fromLatin1(table->name);
    }
    scope.rows = 0;
    scope.sum = {};
    m_mustSweep = true;
}

// Rows that the server knows and that stand in no scope any more leave the device. Of a row with a
// base the base says where it stands: the row itself follows when it is replayed.
void Publication::sweep(const Table &table)
{
    std::vector<Id> gone;
    Query query = m_db.query(
        "SELECT id FROM " + quoted(table.name)
            + " t WHERE _scope IS NULL AND _rv > 0 AND NOT EXISTS (SELECT 1 FROM sync_base b "
              "WHERE b.tbl = ?1 AND b.row_id = t.id) UNION SELECT row_id FROM "
              "sync_base WHERE tbl = ?1 AND scope IS NULL AND rv > 0",
        std::int64_t(table.id));
    while (query.next())
        gone.push_back(query.get<Id>(0));
    for (const Id &id : gone)
        erase(table, id, imageOf(table, id));
    if (planted("sweep-takes-unsent"))
        m_db.run("DELETE FROM " + quoted(table.name) + " WHERE _scope IS NULL");
}

} // namespace roundsman
