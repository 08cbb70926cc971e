// The fastest side of Publication: rows of a snapshot, whose checksums are known.

#include "core/store/search_index.h"
#include "sync/client/publication.h"

namespace roundsman {

namespace {

struct Known
{
    int index = 0; // of the parameter
    ColumnReader reader;
};

struct Insert
{
    std::string sql;
    std::vector<Known> columns;
    bool isOdd = false; // has columns or empty cells that need a closer look
};

// Names only what the block carries: the others have their zero by default.
Insert insertOf(const Table &table, const RowBlock &block)
{
    Insert insert;
    std::string names = "id, _rv, _scope";
    std::string marks = "?1, ?2, ?3";
    int next = 4;
    for (const PackedColumn &packed : block.columns) {
        const Column *column = table.find(packed.column);
        if (!column || column->type() != packed.type) {
            insert.isOdd = true;
            continue;
        }
        insert.isOdd = insert.isOdd || (!column->nullable && !packed.nulls.empty());
        names += ", \"" + std::string(column->name) + '"';
        marks += ", ?" + std::to_string(next);
        insert.columns.push_back({next++, ColumnReader(packed)});
    }
    insert.sql = "INSERT INTO \"" + std::string(table.name) + "\"(" + names + ") VALUES (" + marks
        + ") ON CONFLICT(id) DO NOTHING";
    return insert;
}

} // namespace

void Publication::enterChunk(const SnapshotOffer &offer, const PreparedChunk &chunk)
{
    ScopesOfRows scopes;
    for (const ScopePosition &position : offer.scopes)
        scopes.push_back(&m_scopes.hold(position.scope));
    for (const PreparedBlock &block : chunk.blocks) {
        if (!block.table) {
            enterUnknown(scopes, block.block);
            continue;
        }
        m_changed += QString::fromLatin1(block.table->name);
        m_rowCount += std::int64_t(block.block.rows.rows());
        enterPrepared(scopes, block);
    }
}

// Rows that are here already, have unsent work or cells that this program does not know need a
// closer look.
void Publication::enterPrepared(const ScopesOfRows &scopes, const PreparedBlock &block)
{
    const RowBlock &rows = block.block.rows;
    const auto &dirty = m_dirty[block.table->id];
    Insert insert = insertOf(*block.table, rows);
    std::vector<std::size_t> left;
    std::int64_t firstSeq = 0;
    {
        Query query = m_db.prepare(insert.sql);
        for (std::size_t i = 0; i < rows.rows(); ++i) {
            HeldScope &scope = *scopes[block.block.scopes[i]];
            query.bind(1, rows.ids[i].view());
            query.bind(2, rows.versions[i]);
            query.bind(3, scope.number);
            for (Known &column : insert.columns)
                query.bind(column.index, column.reader.next());
            const bool isSpecial = insert.isOdd || dirty.contains(rows.ids[i]);
            if (!isSpecial)
                query.run();
            if (isSpecial || m_db.changes() == 0) {
                left.push_back(i);
                continue;
            }
            ++scope.rows;
            scope.sum += block.sums[i];
            firstSeq = firstSeq == 0 ? m_db.lastRowid() : firstSeq;
        }
    }
    if (firstSeq > 0)
        indexLater(*block.table, firstSeq);
    enterOneByOne(scopes, block, left);
}

void Publication::enterOneByOne(const ScopesOfRows &scopes,
                                const PreparedBlock &block,
                                const std::vector<std::size_t> &chosen)
{
    auto next = chosen.begin();
    BlockRows rows(*block.table, block.block.rows);
    for (std::size_t i = 0; next != chosen.end() && rows.next(); ++i) {
        if (i != *next)
            continue;
        HeldScope &scope = *scopes[block.block.scopes[i]];
        if (!isBad(scope, *block.table, rows))
            enter(scope, *block.table, rows);
        ++next;
    }
}

} // namespace roundsman
