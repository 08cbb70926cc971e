#include "sync/client/sync_report.h"

#include "core/domain/catalog.h"
#include "core/store/outbox.h"
#include "core/store/pending.h"
#include "core/store/settings.h"
#include "sync/client/scope_book.h"

#include <algorithm>

namespace roundsman {

SyncStatus syncStatus(Database &db)
{
    const auto count = [&](const char *sql) { return db.one<std::int64_t>(sql).value_or(0); };
    SyncStatus status;
    status.unsent = countUnsent(db);
    status.setAside = count("SELECT count(*) FROM outbox WHERE state = 3");
    status.openConflicts = count("SELECT count(*) FROM conflict WHERE state = 'open'");
    status.lastSync = findSetting<Instant>(db, "last_sync");
    ScopeBook book(db);
    for (const auto &[number, scope] : book.all())
        status.scopes.push_back({scope.name, scope.rows, scope.headRows, scope.state});
    std::ranges::sort(status.scopes, {}, &ScopeStatus::name);
    return status;
}

bool Verification::isSound() const
{
    return wrongRows == 0 && std::ranges::all_of(scopes, [](const Scope &scope) {
               return scope.isEqual && scope.isKeptRight;
           });
}

namespace {

// Sums up every row's server content, scope by scope, from the tables alone.
class Recount
{
public:
    explicit Recount(Database &db) : m_db(db), m_scopes(db)
    {
        for (auto &[number, scope] : m_scopes.all())
            m_counted[number] = {};
    }

    Verification run()
    {
        for (const Table *table : catalog()) {
            addClean(*table);
            addDirty(*table);
        }
        Verification result;
        result.wrongRows = m_wrongRows;
        for (const auto &[number, scope] : m_scopes.all()) {
            const Counted &counted = m_counted[number];
            result.scopes.push_back({scope.name,
                                     counted.rows,
                                     scope.headRows,
                                     counted.rows == scope.headRows && counted.sum == scope.headSum,
                                     counted.rows == scope.rows && counted.sum == scope.sum});
        }
        return result;
    }

private:
    struct Counted
    {
        std::int64_t rows = 0;
        Checksum sum;
    };

    // The row as the server last sent it; it has a record.
    void add(const Table &table, const Id &id, const BaseRow &row)
    {
        addTo(row.scope, table, id, row);
        Query query = m_db.query("SELECT scope FROM row_scope WHERE tbl = ?1 AND row_id = ?2",
                                 std::int64_t(table.id),
                                 id);
        while (query.next())
            addTo(query.get<std::int64_t>(0), table, id, row);
    }

    void addTo(std::int64_t number, const Table &table, const Id &id, const BaseRow &row)
    {
        const Role reader = m_scopes.at(number).reader;
        Counted &counted = m_counted[number];
        ++counted.rows;
        counted.sum +=
            checksumOf(table, id, row.rv, canonical(table, *row.record, reader, row.ext));
    }

    void addClean(const Table &table)
    {
        std::string sql = "SELECT id, _rv, _scope, _ext";
        for (const Column &column : table.columns)
            sql += ", \"" + std::string(column.name) + '"';
        sql += " FROM \"" + std::string(table.name)
            + "\" t WHERE _scope IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sync_base b WHERE b.tbl "
              "= ?1 AND b.row_id = t.id)";
        Query query = m_db.query(sql, std::int64_t(table.id));
        BaseRow row;
        row.record = Record(table.columns.size());
        while (query.next()) {
            row.rv = query.get<std::int64_t>(1);
            row.scope = query.get<std::int64_t>(2);
            row.ext = query.get<Bytes>(3);
            for (std::size_t i = 0; i < row.record->size(); ++i)
                (*row.record)[i] = query.value(int(i) + 4);
            add(table, query.get<Id>(0), row);
        }
    }

    void addDirty(const Table &table)
    {
        std::vector<Id> ids;
        Query query =
            m_db.query("SELECT row_id FROM sync_base WHERE tbl = ?1", std::int64_t(table.id));
        while (query.next())
            ids.push_back(query.get<Id>(0));
        for (const Id &id : ids) {
            const auto base = findBase(m_db, table, id);
            if (base->record && base->scope != 0)
                add(table, id, *base);
            m_wrongRows += isBasePlusPending(m_db, table, id) ? 0 : 1;
        }
    }

    Database &m_db;
    ScopeBook m_scopes;
    std::map<std::int64_t, Counted> m_counted;
    std::int64_t m_wrongRows = 0;
};

} // namespace

Verification verify(Database &db)
{
    const Snapshot snapshot(db);
    return Recount(db).run();
}

} // namespace roundsman
