#pragma once

#include "sync/server/publisher.h"
#include "sync/server/sql_transaction.h"

namespace roundsman {

// Removes rows so that nothing of their cells stays: not in the history, not in what a removed row
// leaves behind, not in answers kept for other systems. Devices hear of it as of any removal.
// Within one transaction; finish() last. Throws DbError.
class Eraser
{
public:
    Eraser(Database &db, Instant now) : m_db(db), m_storage(db), m_publisher(m_storage, now) { }

    SqlTransaction &storage() { return m_storage; }
    Publisher &publisher() { return m_publisher; }
    std::int64_t count() const { return m_count; }

    Result<Done> remove(const Table &table, const Id &id);
    Result<Done> removeWhere(const Table &table, const char *column, const Id &id);
    void forget(const Table &table, const Id &id); // what a row has been
    void finish();

private:
    Database &m_db;
    SqlTransaction m_storage;
    Publisher m_publisher;
    std::vector<RowName> m_gone;
    std::int64_t m_count = 0;
};

// Ready-made first rows beside the store at `path` still show what was erased; they are made anew
// when they are asked for.
void dropSnapshots(const std::string &path);

} // namespace roundsman
