#pragma once

#include "core/base/result.h"
#include "core/schema/change.h"

namespace roundsman {

// The rules of who may read and write which field, from the declarations alone.
// Where a row may be written at all is a matter of scopes.
bool mayRead(const Column &column, Role role);
bool mayWrite(const Table &table, const Column &column, Role role);

// May this role make this change? The error names the field in words. `isNew` is what whoever
// checks knows of the row, never what the operation claims: whoever may make a row may also fill
// its required cells and give it the first of its states, whatever their writers. Whoever may not
// change what it is called by may not remove it.
Result<Done>
checkWrite(const Table &table, const Operation &operation, Role role, bool isNew = false);

// The record with every cell that the reader may not see put back to zero.
Record projected(const Table &table, Record record, Role reader);

} // namespace roundsman
