#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/db/database.h"
#include "core/schema/schema.h"

namespace roundsman {

// Erasing a person on his request: somebody who works here, or a contact at a customer. Devices
// hear of it as of any change. Within one write transaction; throws DbError.
//
// A contact goes with everything that tells of him alone: preferences, pictures, clashes, history,
// and the cells that a removed row leaves behind. Answers how many rows went with him.
Result<std::int64_t> eraseContact(Database &db, const Id &contact, Ambient ambient);

// What somebody did for the company stays, in the name of nobody: name, address and habits go, and
// so does the line that says who he is in the audit. Refused while a device of his still syncs.
Result<Done> eraseUser(Database &db, const Id &user, Ambient ambient);

// A row from which a person was erased.
struct Erased
{
    const Table *table = nullptr;
    Id row;
    Instant at;
    std::int64_t behind = 0; // devices that hold its place and have not told that they know
};
std::vector<Erased> erasedRows(Database &db);

} // namespace roundsman
