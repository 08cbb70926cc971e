#pragma once

#include "sync/admin/dashboards/select.h"
#include "sync/server/storage.h"

namespace roundsman::admin {

// A dashboard as its definition makes it of today's rows, before it is judged.
struct Composed
{
    Board board;
    Instant asOf;
    Instant validUntil;                           // none of its tiles is good for longer
    bool hasEnd = false;                          // somebody said how long it is good for
    std::vector<std::string> unknownCustomers;    // words that name none
    std::vector<std::string> customersOnTheirOwn; // numbers or names of those without an owner
};

// The error names file, line and row.
Result<Composed>
compose(const Definition &definition, const Selected &selected, StorageView &view, Instant now);

} // namespace roundsman::admin
