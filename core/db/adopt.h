#pragma once

#include "core/db/database.h"
#include "core/schema/schema.h"

namespace roundsman {

// Moves cells that came before this program knew their columns from a device's _ext to where they
// belong now, so that nothing has to be fetched again. What does not fit its column is dropped.
// Inside the caller's transaction.
void adoptUnknownCells(Database &db, const Table &table);

// Moves rows that came before this program knew their table (unknown_row) into it, their cells into
// _ext; adoptUnknownCells() comes after. Inside the caller's transaction.
void adoptUnknownRows(Database &db, const Table &table);

} // namespace roundsman
