// What a transaction leaves for other systems to be told (webhook_tables.h).

#include "sync/server/sql_transaction.h"

namespace roundsman {

std::set<std::uint16_t> SqlTransaction::hookedTables()
{
    std::set<std::uint16_t> tables;
    Query query = m_db.query("SELECT DISTINCT tbl FROM webhook_want");
    while (query.next())
        tables.insert(std::uint16_t(query.get<std::int64_t>(0)));
    return tables;
}

// The series' row is held until the transaction ends, so numbers come in the order of the commits:
// whoever reads up to one has everything before it.
void SqlTransaction::tellHooks(std::span<const HookEvent> events)
{
    for (const HookEvent &event : events)
        m_db.run("INSERT INTO webhook_event(seq, tbl, row_id, rv, change, at) "
                 "VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
                 nextNumber("webhook"),
                 std::int64_t(event.table),
                 event.row,
                 event.rv,
                 std::int64_t(event.change),
                 event.at);
}

} // namespace roundsman
