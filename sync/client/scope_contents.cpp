#include "sync/client/scope_contents.h"

#include "core/domain/catalog.h"
#include "core/store/pending.h"

#include <map>
#include <unordered_map>

namespace roundsman {

// Made once a thread: most tables are small, and to put it together takes longer than to read them.
static const std::string &selectClean(const Table &table)
{
    static thread_local std::unordered_map<const Table *, std::string> known;
    std::string &sql = known[&table];
    if (sql.empty()) {
        sql = "SELECT id, _rv, _scope, _ext";
        for (const Column &column : table.columns)
            sql += ", \"" + std::string(column.name) + '"';
        sql += " FROM \"" + std::string(table.name)
            + "\" t WHERE _scope IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sync_base b WHERE b.tbl "
              "= ?1 AND b.row_id = t.id)";
    }
    return sql;
}

namespace {

class Contents
{
public:
    Contents(Database &db, ScopeBook &scopes, const std::function<void(const ScopedRow &)> &visit) :
        m_db(db),
        m_scopes(scopes),
        m_visit(visit)
    { }

    void showAll()
    {
        findShared();
        for (const Table *table : catalog())
            showClean(*table);
        showDirty();
        showUnknown();
    }

private:
    // Few rows are in more scopes than one; they are found once, not looked for row by row.
    void findShared()
    {
        Query query = m_db.query("SELECT tbl, row_id, scope FROM row_scope");
        while (query.next())
            m_furtherScopes[{query.get<std::int64_t>(0), query.get<Id>(1)}].push_back(
                query.get<std::int64_t>(2));
    }

    // The row as the server last sent it; it has a record.
    void show(const Table &table, const Id &id, const BaseRow &row)
    {
        showIn(row.scope, table, id, row);
        const auto further = m_furtherScopes.find({table.id, id});
        if (further == m_furtherScopes.end())
            return;
        for (const std::int64_t scope : further->second)
            showIn(scope, table, id, row);
    }

    void showIn(std::int64_t number, const Table &table, const Id &id, const BaseRow &row)
    {
        const auto scope = m_scopes.all().find(number);
        if (scope == m_scopes.all().end())
            return; // of a scope that is not held: the next repair of another takes it out
        const Bytes content = canonical(table, *row.record, scope->second.reader, row.ext);
        m_visit({number, table.id, id, row.rv, checksumOf(table, id, row.rv, content)});
    }

    void showClean(const Table &table)
    {
        Query query = m_db.query(selectClean(table), std::int64_t(table.id));
        BaseRow row;
        row.record = Record(table.columns.size());
        while (query.next()) {
            row.rv = query.get<std::int64_t>(1);
            row.scope = query.get<std::int64_t>(2);
            row.ext = query.get<Bytes>(3);
            for (std::size_t i = 0; i < row.record->size(); ++i)
                (*row.record)[i] = query.value(int(i) + 4);
            show(table, query.get<Id>(0), row);
        }
    }

    void showDirty()
    {
        std::vector<std::pair<const Table *, Id>> rows;
        Query query = m_db.query("SELECT tbl, row_id FROM sync_base");
        while (query.next()) {
            if (const Table *table = findTable(std::uint16_t(query.get<std::int64_t>(0))))
                rows.emplace_back(table, query.get<Id>(1));
        }
        for (const auto &[table, id] : rows) {
            const auto base = findBase(m_db, *table, id);
            if (base->record && base->scope != 0)
                show(*table, id, *base);
        }
    }

    void showUnknown()
    {
        Query query = m_db.query("SELECT scope, tbl, row_id, rv, content FROM unknown_row");
        while (query.next()) {
            Table table{};
            table.id = std::uint16_t(query.get<std::int64_t>(1));
            const Id id = query.get<Id>(2);
            const auto rv = query.get<std::int64_t>(3);
            const auto content = std::get<BytesView>(query.view(4));
            m_visit(
                {query.get<std::int64_t>(0), table.id, id, rv, checksumOf(table, id, rv, content)});
        }
    }

    Database &m_db;
    ScopeBook &m_scopes;
    const std::function<void(const ScopedRow &)> &m_visit;
    std::map<std::pair<std::int64_t, Id>, std::vector<std::int64_t>>
        m_furtherScopes; // by table, row
};

} // namespace

void visitScopes(Database &db,
                 ScopeBook &scopes,
                 const std::function<void(const ScopedRow &)> &visit)
{
    Contents(db, scopes, visit).showAll();
}

} // namespace roundsman
