#pragma once

#include "core/db/database.h"
#include "core/schema/schema.h"

namespace roundsman {

// A row as the device holds it.
struct StoredRow
{
    std::int64_t seq = 0;   // its rowid
    std::int64_t rv = 0;    // the server's version; 0: the server has not seen it
    std::int64_t scope = 0; // sync_scope.number that it came in; 0: made here
    Bytes ext;              // cells of columns that this program does not know
    Record record;
};

std::optional<StoredRow> findRow(Database &db, const Table &table, const Id &id);

// Writes `after` in place of `before` (null: there is no row yet) and keeps the search index.
// Only what differs is written. Returns the row's seq.
std::int64_t putRow(Database &db,
                    const Table &table,
                    const Id &id,
                    const StoredRow *before,
                    const StoredRow &after);

void eraseRow(Database &db, const Table &table, const StoredRow &row);

// What stands in sync_base.row: a content map (core/schema/content.h), read and written.
Bytes packRecord(const Table &table, const Record &record);
Record unpackRecord(const Table &table, BytesView bytes);

} // namespace roundsman
