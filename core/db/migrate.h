#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/schema/ddl.h"

namespace roundsman {

// One addition to the tables that an owner of a database keeps for itself (outbox, positions …).
// Versions rise along the list, are never used again, and what was released is never edited.
struct Step
{
    int version = 0;
    const char *sql = nullptr; // one or more statements
};

// Makes a database what this program needs: the owner's steps that it has not seen, and every table
// of the catalogue with all its columns and indexes; on a device also the cells that came for new
// columns before they were known. One transaction; repeating it is harmless.
// Refuses a database that a newer program wrote, and one that is not Roundsman's at all.
Result<Done> migrate(Database &db, Side side, std::span<const Step> bookkeeping);

// Refuses a database that holds somebody else's tables. Only reads: for whoever looks at a file
// before opening it to write, which alone would change it.
Result<Done> expectOwnOrEmpty(Database &db);

// What PRAGMA user_version says in a database that these steps and this catalogue have made.
std::int64_t currentVersion(std::span<const Step> bookkeeping);

// The same number in its parts: schemaVersion and the last step taken.
struct MigratedTo
{
    std::int64_t catalog = 0;
    std::int64_t steps = 0;
};
MigratedTo migratedTo(std::int64_t version);

} // namespace roundsman
