#include "sync/server/sql_transaction.h"

#include "core/schema/operation_codec.h"
#include "sync/server/row_bytes.h"

namespace roundsman {

static constexpr int busyCode = 5; // SQLITE_BUSY

static std::string quoted(const char *name) { return '"' + std::string(name) + '"'; }

SqlTransaction::SqlTransaction(Database &db) :
    SqlReading(db, db.isShared() ? Locks::Taken : Locks::None)
{ }

// One statement for each table, so that the rows are held in the order of their ids.
void SqlTransaction::hold(std::span<const RowName> rows)
{
    if (m_db.isShared())
        m_ahead.hold(rows);
}

bool SqlTransaction::part(const std::function<bool()> &work)
{
    Savepoint savepoint(m_db);
    if (!work())
        return false;
    savepoint.keep();
    return true;
}

void SqlTransaction::setSetting(std::string_view name, BytesView value)
{
    m_db.run("INSERT INTO setting VALUES(?1, ?2) "
             "ON CONFLICT(name) DO UPDATE SET value = excluded.value",
             std::string(name),
             Bytes(value.begin(), value.end()));
}

void SqlTransaction::setNumber(std::string_view name, std::int64_t number)
{
    setSetting(name, bytesOf(std::to_string(number)));
}

const std::string &SqlTransaction::insertOf(const Table &table)
{
    std::string &sql = m_inserts[table.id];
    if (!sql.empty())
        return sql;
    std::string names = "id";
    std::string values = "?1";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        names += ", " + quoted(table.columns[i].name);
        values += ", ?" + std::to_string(i + 2);
    }
    sql = "INSERT INTO " + quoted(table.name) + '(' + names + ") VALUES(" + values + ')';
    return sql;
}

void SqlTransaction::replaceRow(const Table &table,
                                const Id &id,
                                const Record *before,
                                const Record &after)
{
    m_ahead.forget(table.id, id);
    if (before)
        return updateRow(table, id, *before, after);
    Query query = m_db.prepare(insertOf(table));
    query.bind(1, id.view());
    for (std::size_t i = 0; i < after.size(); ++i)
        query.bind(int(i) + 2, view(after[i]));
    query.run();
}

// Names only what differs: SQLite writes every index whose column is named.
void SqlTransaction::updateRow(const Table &table,
                               const Id &id,
                               const Record &before,
                               const Record &after)
{
    std::string changes;
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (before[i] == after[i])
            continue;
        changed.push_back(i);
        changes += (changes.empty() ? "" : ", ") + quoted(table.columns[i].name) + " = ?"
            + std::to_string(changed.size() + 1);
    }
    if (changed.empty())
        return;
    Query query =
        m_db.prepare("UPDATE " + quoted(table.name) + " SET " + changes + " WHERE id = ?1");
    query.bind(1, id.view());
    for (std::size_t i = 0; i < changed.size(); ++i)
        query.bind(int(i) + 2, view(after[changed[i]]));
    query.run();
}

void SqlTransaction::removeRow(const Table &table, const Id &id)
{
    const auto record = row(table, id);
    m_ahead.forget(table.id, id);
    if (record)
        m_db.run("UPDATE row_meta SET removed = ?3 WHERE tbl = ?1 AND row_id = ?2",
                 std::int64_t(table.id),
                 id,
                 encodeCells(table, *record));
    m_db.run("DELETE FROM " + quoted(table.name) + " WHERE id = ?1", id);
}

void SqlTransaction::putVersion(const Table &table, const Id &id, const RowVersion &version)
{
    m_ahead.forget(table.id, id);
    const Bytes stamps = encodeStamps(version.stamps);
    Query query = m_db.prepare(
        "INSERT INTO row_meta(tbl, row_id, rv, deleted_rv, unit_stamps) VALUES(?1, ?2, ?3, ?4, ?5) "
        "ON CONFLICT(tbl, row_id) DO UPDATE SET rv = excluded.rv, "
        "deleted_rv = excluded.deleted_rv, unit_stamps = excluded.unit_stamps, "
        "removed = CASE WHEN excluded.deleted_rv > 0 THEN row_meta.removed END");
    query.bind(1, std::int64_t(table.id));
    query.bind(2, id.view());
    query.bind(3, version.rv);
    query.bind(4, version.removedRv);
    query.bind(5, BytesView(stamps));
    query.run();
}

std::int64_t SqlTransaction::scopeNumber(std::string_view name)
{
    if (const auto known = scope(name))
        return known->number;
    m_db.run("INSERT INTO scope_head(name, epoch, seq, n_live, sum0, sum1) "
             "VALUES(?1, ?2, 0, 0, 0, 0) ON CONFLICT(name) DO NOTHING",
             std::string(name),
             epoch());
    const auto made = scope(name);
    if (!made)
        throw DbError(busyCode,
                      "another transaction has made this scope"); // and it is not seen yet
    return made->number;
}

// Where there is one writer, the transaction holds everything.
StoredScope SqlTransaction::heldScope(std::int64_t number)
{
    if (m_db.isShared())
        m_db.one<std::int64_t>("SELECT scope_id FROM scope_head WHERE scope_id = ?1 FOR UPDATE",
                               number);
    return *scope(scopeName(number));
}

void SqlTransaction::putHead(const StoredScope &scope)
{
    m_db.run("UPDATE scope_head SET seq = ?2, n_live = ?3, sum0 = ?4, sum1 = ?5 "
             "WHERE scope_id = ?1",
             scope.number,
             scope.head.seq,
             scope.head.rows,
             std::int64_t(scope.head.sum.lane0),
             std::int64_t(scope.head.sum.lane1));
}

// Most changes move a row that stands in the scope: found by its position, it is looked up once.
bool SqlTransaction::movePlace(const Membership &place, std::int64_t before)
{
    Query query = m_db.prepare("UPDATE scope_row SET seq = ?3, rv = ?4, live = ?5, h0 = ?6, "
                               "h1 = ?7 WHERE scope_id = ?1 AND seq = ?2");
    query.bind(1, place.scope);
    query.bind(2, before);
    query.bind(3, place.seq);
    query.bind(4, place.rv);
    query.bind(5, std::int64_t(place.live));
    query.bind(6, std::int64_t(place.sum.lane0));
    query.bind(7, std::int64_t(place.sum.lane1));
    query.run();
    return m_db.changes() > 0;
}

void SqlTransaction::putPlace(const Membership &place, std::int64_t before)
{
    m_ahead.forget(place.table, place.row);
    if (!m_db.isShared() && before > 0 && movePlace(place, before))
        return; // elsewhere the question whether it moved is a journey of its own
    Query query = m_db.prepare(
        "INSERT INTO scope_row(scope_id, seq, tbl, row_id, rv, live, h0, h1) "
        "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) "
        "ON CONFLICT(tbl, row_id, scope_id) DO UPDATE SET seq = excluded.seq, rv = excluded.rv, "
        "live = excluded.live, h0 = excluded.h0, h1 = excluded.h1");
    query.bind(1, place.scope);
    query.bind(2, place.seq);
    query.bind(3, std::int64_t(place.table));
    query.bind(4, place.row.view());
    query.bind(5, place.rv);
    query.bind(6, std::int64_t(place.live));
    query.bind(7, std::int64_t(place.sum.lane0));
    query.bind(8, std::int64_t(place.sum.lane1));
    query.run();
}

std::int64_t SqlTransaction::nextNumber(std::string_view series)
{
    return *m_db.one<std::int64_t>("INSERT INTO series VALUES(?1, 1) "
                                   "ON CONFLICT(name) DO UPDATE SET last = series.last + 1 "
                                   "RETURNING last",
                                   std::string(series));
}

void SqlTransaction::putVerdict(std::int64_t line, const StoredVerdict &stored, Instant at)
{
    const Verdict &verdict = stored.verdict;
    m_db.run("INSERT INTO op_group VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
             line,
             std::int64_t(verdict.firstCounter),
             std::int64_t(verdict.operations),
             stored.digest,
             std::int64_t(verdict.outcome),
             std::int64_t(verdict.code),
             verdict.reason,
             std::int64_t(verdict.conflicts),
             at);
}

void SqlTransaction::setAside(std::int64_t line,
                              const Verdict &verdict,
                              const OperationGroup &group,
                              std::span<const Id> made)
{
    const auto first = std::int64_t(verdict.firstCounter);
    m_db.run("INSERT INTO op_quarantine(device_id, first_ctr, reason, detail, body) "
             "VALUES(?1, ?2, ?3, ?4, ?5)",
             line,
             first,
             std::int64_t(verdict.code),
             verdict.reason,
             encode(group));
    for (const Id &row : made)
        m_db.run("INSERT INTO op_quarantine_row VALUES(?1, ?2, ?3) ON CONFLICT DO NOTHING",
                 line,
                 row,
                 first);
}

void SqlTransaction::keepLoser(const LostUnit &lost)
{
    m_db.run("INSERT INTO unit_history SELECT ?1, ?2, ?3, ?4, count(*), ?5, ?6, ?7 "
             "FROM unit_history WHERE tbl = ?1 AND row_id = ?2 AND unit = ?3 AND rv = ?4",
             std::int64_t(lost.table->id),
             lost.row,
             std::int64_t(lost.value.unit),
             lost.rv,
             encode(std::span(&lost.value, 1)),
             std::int64_t(lost.device),
             lost.at);
}

void SqlTransaction::putBlob(BytesView sha256, const StoredBlob &blob, Instant at)
{
    m_db.run("INSERT INTO blob(sha256, size, state, created, device_id) VALUES(?1, ?2, ?3, ?4, ?5) "
             "ON CONFLICT(sha256) DO UPDATE SET size = excluded.size, state = excluded.state, "
             "idle_since = NULL",
             Bytes(sha256.begin(), sha256.end()),
             std::int64_t(blob.size),
             std::int64_t(blob.committed),
             at,
             blob.device);
    m_db.run("INSERT INTO blob_bringer SELECT ?1, user_id FROM device WHERE device_id = ?2 "
             "ON CONFLICT DO NOTHING",
             Bytes(sha256.begin(), sha256.end()),
             blob.device);
}

} // namespace roundsman
