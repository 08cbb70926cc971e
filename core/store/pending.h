#pragma once

#include "core/store/row.h"

namespace roundsman {

// What the server last said of a row that has unsent work here.
struct BaseRow
{
    std::int64_t rv = 0;
    std::int64_t scope = 0;
    Bytes ext;
    std::optional<Record> record; // empty: the server has no such row for this device
};

std::optional<BaseRow> findBase(Database &db, const Table &table, const Id &id);
void putBase(Database &db, const Table &table, const Id &id, const BaseRow &base);

// Of a row that is not here: as it was before an edit that has not arrived yet removed it. Empty:
// none did.
std::optional<Record> removedHere(Database &db, const Table &table, const Id &id);

// Keeps the row as it stands before its first unsent edit; does nothing at a later one.
void keepBase(Database &db, const Table &table, const Id &id, const StoredRow *row);

// The row as the server has it once it has applied what it says it has: `base` with the pending
// operations of the groups whose verdict is that.
struct Applied
{
    std::optional<Record> record; // empty: there is none
    bool isAll = false;           // no other operations wait on the row
};
Applied withApplied(Database &db, const Table &table, const Id &id, const BaseRow &base);

// Brings the working row to base ⊕ pending operations, by the merge that the server uses. Without
// pending operations the base becomes the row and is forgotten. Only for rows that have a base.
void replay(Database &db, const Table &table, const Id &id);
// Is the working row of a row that has a base what replay() would make of it?
bool isBasePlusPending(Database &db, const Table &table, const Id &id);

} // namespace roundsman
