#pragma once

#include "core/db/database.h"
#include "core/schema/content.h"
#include "sync/client/scope_book.h"

#include <functional>

namespace roundsman {

// A row as the server last sent it, in one of the scopes in which it came.
struct ScopedRow
{
    std::int64_t scope = 0; // sync_scope.number
    std::uint16_t table = 0;
    Id id;
    std::int64_t rv = 0;
    Checksum sum; // as this scope's reader sees the row
};

// Shows every row of every scope, once a scope, with its checksum computed anew: of rows with
// unsent work the base. Reads all tables; takes about a second for 200,000 rows.
void visitScopes(Database &db,
                 ScopeBook &scopes,
                 const std::function<void(const ScopedRow &)> &visit);

} // namespace roundsman
