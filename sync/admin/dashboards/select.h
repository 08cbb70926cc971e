#pragma once

#include "core/db/database.h"
#include "core/schema/schema.h"
#include "sync/admin/dashboards/dataset.h"
#include "sync/admin/dashboards/definition.h"

namespace roundsman::admin {

// What a definition's select gave.
struct Selected
{
    std::vector<std::string> columns;
    std::vector<std::vector<Value>> rows;
    std::optional<Instant> asOf; // of the oldest of its datasets; none: it uses none

    int indexOf(const std::string &column) const; // −1: there is none
};

// Whether a dashboard may be made of this table of the business.
bool isForDashboards(const Table &table);

// Runs the select over the datasets it names, by their names, and over the tables of the business
// that a dashboard may be made of. Throws DbError only where the store itself fails.
Result<Selected> select(Database &db, const Definition &definition);

} // namespace roundsman::admin
