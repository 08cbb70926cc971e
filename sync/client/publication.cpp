#include "sync/client/publication.h"

#include "core/base/planted.h"
#include "core/domain/catalog.h"
#include "core/store/search_index.h"

#include <algorithm>

namespace roundsman {

Publication::Publication(Database &db, ScopeBook &scopes) : m_db(db), m_scopes(scopes)
{
    Query query = db.query("SELECT tbl, row_id FROM sync_base");
    while (query.next())
        m_dirty[std::uint16_t(query.get<std::int64_t>(0))].insert(query.get<Id>(1));
    m_hasBad = db.one<std::int64_t>("SELECT 1 FROM staging_bad LIMIT 1").has_value();
}

void Publication::apply(const std::vector<Page> &pages)
{
    const Returned returned = returnedIn(pages);
    const auto leave = [&] {
        for (const Page &page : pages)
            leavePage(page, returned);
    };
    if (planted("leaves-first"))
        leave();
    for (const Page &page : pages)
        enterPage(page);
    if (!planted("leaves-first"))
        leave();
}

// Where the live rows of scopes with more than one page stand: what left on one page may have come
// back on a later one.
Publication::Returned Publication::returnedIn(const std::vector<Page> &pages)
{
    Returned returned;
    for (const Page &page : pages) {
        if (std::ranges::count(pages, page.scope, &Page::scope) == 1)
            continue;
        for (const RowBlock &block : page.blocks) {
            for (std::size_t i = 0; i < block.rows(); ++i) {
                if (block.live[i])
                    returned[{page.scope, block.table, block.ids[i]}] = block.positions[i];
            }
        }
    }
    return returned;
}

void Publication::touch(const Table &table, const Id &id) { m_touched[table.id].insert(id); }

void Publication::enterPage(const Page &page)
{
    HeldScope &scope = m_scopes.hold(page.scope);
    for (const RowBlock &block : page.blocks) {
        const Table *table = findTable(block.table);
        if (!table) {
            enterUnknown(scope, block);
            continue;
        }
        m_changed += QString::fromLatin1(table->name);
        if (scope.state == ScopeState::Loading)
            enterNewBlock(scope, *table, block);
        else
            enterBlock(scope, *table, block);
    }
}

void Publication::enterBlock(HeldScope &scope, const Table &table, const RowBlock &block)
{
    for (BlockRows rows(table, block); rows.next();) {
        if (!rows.isLive() || (!rows.isOwn() && isBad(scope, table, rows)))
            continue;
        if (rows.isOwn())
            enterOwn(scope, table, rows.id(), rows.rv());
        else
            enter(scope, table, rows);
        ++m_rowCount;
    }
}

void Publication::leavePage(const Page &page, const Returned &returned)
{
    HeldScope &scope = m_scopes.hold(page.scope);
    for (const RowBlock &block : page.blocks) {
        const Table *table = findTable(block.table);
        for (std::size_t i = 0; table && i < block.rows(); ++i) {
            if (block.live[i] || planted("leave-overlooked"))
                continue;
            const auto later = returned.find({page.scope, block.table, block.ids[i]});
            if (later != returned.end() && later->second > block.positions[i]
                && !planted("return-overlooked"))
                continue;
            ++m_rowCount;
            leave(scope, *table, block.ids[i]);
        }
    }
}

Publication::Image Publication::imageOf(const Table &table, const Id &id)
{
    Image image;
    image.isDirty = m_dirty[table.id].contains(id) && !planted("dirty-overwritten");
    if (image.isDirty) {
        if (auto base = findBase(m_db, table, id); base && base->record) {
            image.exists = true;
            image.content = {
                0, base->rv, base->scope, std::move(base->ext), *std::move(base->record)};
        }
    } else if (image.row = findRow(m_db, table, id); image.row) {
        image.exists = true;
        image.content = *image.row;
    }
    if (!image.exists)
        image.content.record = blank(table);
    return image;
}

void Publication::write(const Table &table,
                        const Id &id,
                        const Image &before,
                        const StoredRow &after)
{
    if (before.isDirty) {
        if (!planted("base-not-replaced"))
            putBase(m_db, table, id, {after.rv, after.scope, after.ext, after.record});
        touch(table, id);
    } else {
        putRow(m_db, table, id, before.row ? &*before.row : nullptr, after);
    }
}

void Publication::erase(const Table &table, const Id &id, const Image &image)
{
    if (image.isDirty) {
        putBase(m_db, table, id, BaseRow());
        touch(table, id);
    } else if (image.row) {
        eraseRow(m_db, table, *image.row);
    }
}

Checksum
Publication::sumOf(const Table &table, const Id &id, const StoredRow &row, Role reader) const
{
    return checksumOf(table, id, row.rv, canonical(table, row.record, reader, row.ext));
}

void Publication::subtract(const Table &table,
                           const Id &id,
                           const StoredRow &row,
                           const Numbers &scopes)
{
    for (const std::int64_t number : scopes) {
        HeldScope &scope = m_scopes.at(number);
        if (!planted("sum-not-subtracted"))
            scope.sum -= sumOf(table, id, row, scope.reader);
        scope.rows -= planted("count-not-subtracted") ? 0 : 1;
    }
}

void Publication::add(const Table &table, const Id &id, const StoredRow &row, const Numbers &scopes)
{
    for (const std::int64_t number : scopes) {
        HeldScope &scope = m_scopes.at(number);
        scope.sum += sumOf(table, id, row, scope.reader);
        ++scope.rows;
    }
}

// The cells that the row now has: what this scope's reader may see, as the block has it (a column
// that it does not carry is zero in all its rows); the others stay as another scope brought them.
static Record
overlaid(const Table &table, Record standing, const BlockRows &rows, Role reader, bool isKnown)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (!isKnown || table.columns[i].readers.has(reader) || planted("hidden-cells-cleared"))
            standing[i] = rows.record()[i];
    }
    return standing;
}

void Publication::enter(HeldScope &scope,
                        const Table &table,
                        const BlockRows &rows,
                        Precedence precedence)
{
    const Id &id = rows.id();
    const Image before = imageOf(table, id);
    StoredRow after = before.content;
    if (precedence == Precedence::Always || rows.rv() >= before.content.rv
        || planted("older-row-wins")) {
        after.rv = rows.rv();
        after.ext = rows.ext();
        after.record =
            overlaid(table, std::move(after.record), rows, scope.reader, before.content.rv > 0);
    }
    stand(scope, table, id, before, std::move(after));
}

void Publication::enterOwn(HeldScope &scope, const Table &table, const Id &id, std::int64_t rv)
{
    Image before = imageOf(table, id);
    StoredRow after = before.content;
    if (rv > after.rv) {
        const auto standing = before.exists ? std::optional(after.record) : std::nullopt;
        auto applied = before.isDirty
            ? withApplied(m_db, table, id, {after.rv, after.scope, after.ext, standing})
            : Applied();
        if (!applied.record)
            return;
        Numbers scopes = scopesOf(table, id, before.content);
        scopes.push_back(scope.number);
        after.rv = rv;
        after.record = seenIn(scopes, table, *std::move(applied.record));
        if (applied.isAll && m_isCut)
            settleOwn(table, id, before);
    }
    stand(scope, table, id, before, std::move(after));
}

// Nothing waits on the row any more: it needs no base beside it.
void Publication::settleOwn(const Table &table, const Id &id, Image &image)
{
    m_db.run("DELETE FROM sync_base WHERE tbl = ?1 AND row_id = ?2", std::int64_t(table.id), id);
    m_dirty[table.id].erase(id);
    image.isDirty = false;
    image.row = findRow(m_db, table, id);
}

// The row, as it is now, has a place in the scope.
void Publication::stand(
    HeldScope &scope, const Table &table, const Id &id, const Image &before, StoredRow after)
{
    Numbers numbers = scopesOf(table, id, before.content);
    subtract(table, id, before.content, numbers);
    if (after.scope == 0) {
        after.scope = scope.number;
        numbers.push_back(scope.number);
    } else if (std::ranges::find(numbers, scope.number) == numbers.end()
               && !planted("second-scope-forgotten")) {
        numbers.push_back(scope.number);
        m_db.run("INSERT OR IGNORE INTO row_scope(scope, tbl, row_id) VALUES (?1, ?2, ?3)",
                 scope.number,
                 std::int64_t(table.id),
                 id);
    }
    write(table, id, before, after);
    add(table, id, after, numbers);
}

void Publication::leave(HeldScope &scope, const Table &table, const Id &id)
{
    const Image before = imageOf(table, id);
    Numbers numbers = scopesOf(table, id, before.content);
    if (std::ranges::find(numbers, scope.number) == numbers.end())
        return;
    m_changed += QString::fromLatin1(table.name);
    subtract(table, id, before.content, numbers);
    std::erase(numbers, scope.number);
    StoredRow after = before.content;
    after.scope = numbers.empty() ? 0 : numbers.front();
    m_db.run("DELETE FROM row_scope WHERE tbl = ?1 AND row_id = ?2 AND scope IN (?3, ?4)",
             std::int64_t(table.id),
             id,
             scope.number,
             after.scope);
    if (numbers.empty() || planted("leave-takes-all"))
        return erase(table, id, before);
    after.record = seenIn(numbers, table, std::move(after.record));
    write(table, id, before, after);
    add(table, id, after, numbers);
}

void Publication::finish()
{
    if (m_mustSweep) {
        for (const Table *table : catalog())
            sweep(*table);
    }
    for (const auto &[number, ids] : m_touched) {
        const Table *table = findTable(number);
        for (const Id &id : ids)
            if (m_dirty[number].contains(id))
                replay(m_db, *table, id);
        m_changed += QString::fromLatin1(table->name);
    }
    m_touched.clear();
}

} // namespace roundsman
