// Publication's dealings with what does not fit: rows that a repair replaces, rows of tables that
// only a newer program knows, rows that cannot be kept.

#include "sync/client/publication.h"

#include "core/domain/catalog.h"

namespace roundsman {

void Publication::replace(HeldScope &scope, const RowBlock &block)
{
    const Table *table = findTable(block.table);
    if (!table)
        return enterUnknown(scope, block);
    m_changed += QString::fromLatin1(table->name);
    for (BlockRows rows(*table, block); rows.next();) {
        ++m_rowCount;
        if (!rows.isLive())
            leave(scope, *table, rows.id());
        else if (!isBad(scope, *table, rows))
            enter(scope, *table, rows, Precedence::Always);
    }
}

void Publication::takeOut(HeldScope &scope, std::uint16_t number, const Id &id)
{
    const Table *table = findTable(number);
    if (table)
        leave(scope, *table, id);
    else
        leaveUnknown(scope, number, id);
}

// A table that has no columns here: all its cells are unknown, and kept for a newer program.
static Table withoutColumns(std::uint16_t number)
{
    Table table{};
    table.id = number;
    table.name = "";
    return table;
}

void Publication::enterUnknown(HeldScope &scope, const RowBlock &block)
{
    const Table table = withoutColumns(block.table);
    for (BlockRows rows(table, block); rows.next();)
        enterUnknown(scope, table, rows);
}

void Publication::enterUnknown(HeldScope &scope, const Table &table, const BlockRows &rows)
{
    leaveUnknown(scope, table.id, rows.id());
    if (!rows.isLive())
        return;
    const Bytes content = canonical(table, {}, scope.reader, rows.ext());
    m_db.run("INSERT INTO unknown_row(scope, tbl, row_id, rv, content) "
             "VALUES (?1, ?2, ?3, ?4, ?5)",
             scope.number,
             std::int64_t(table.id),
             rows.id(),
             rows.rv(),
             content);
    ++scope.rows;
    scope.sum += checksumOf(table, rows.id(), rows.rv(), content);
    ++m_rowCount;
}

void Publication::enterUnknown(const ScopesOfRows &scopes, const SnapshotBlock &block)
{
    const Table table = withoutColumns(block.rows.table);
    BlockRows rows(table, block.rows);
    for (std::size_t i = 0; rows.next(); ++i)
        enterUnknown(*scopes[block.scopes[i]], table, rows);
}

void Publication::leaveUnknown(HeldScope &scope, std::uint16_t number, const Id &id)
{
    Query query = m_db.query("SELECT rv, content FROM unknown_row "
                             "WHERE scope = ?1 AND tbl = ?2 AND row_id = ?3",
                             scope.number,
                             std::int64_t(number),
                             id);
    if (!query.next())
        return;
    --scope.rows;
    scope.sum -= checksumOf(
        withoutColumns(number), id, query.get<std::int64_t>(0), std::get<BytesView>(query.view(1)));
    m_db.run("DELETE FROM unknown_row WHERE scope = ?1 AND tbl = ?2 AND row_id = ?3",
             scope.number,
             std::int64_t(number),
             id);
}

// One row that cannot be kept does not hold up its scope; the checksum stays honest.
bool Publication::isBad(const HeldScope &scope, const Table &table, const BlockRows &rows)
{
    const Column *column = rows.wrongColumn();
    if (!column && !m_hasBad)
        return false;
    if (!column) {
        m_db.run("DELETE FROM staging_bad WHERE scope = ?1 AND tbl = ?2 AND row_id = ?3",
                 scope.number,
                 std::int64_t(table.id),
                 rows.id());
        return false;
    }
    m_hasBad = true;
    m_db.run("INSERT OR REPLACE INTO staging_bad(scope, tbl, row_id, rv, error) "
             "VALUES (?1, ?2, ?3, ?4, ?5)",
             scope.number,
             std::int64_t(table.id),
             rows.id(),
             rows.rv(),
             std::string(table.name) + '.' + column->name + " came empty, which it must not be.");
    return true;
}

} // namespace roundsman
