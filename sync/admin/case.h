#pragma once

#include "core/base/clock.h"
#include "sync/server/storage.h"

#include <ostream>

namespace roundsman::admin {

// Which cases are asked for.
struct CaseChoice
{
    bool isOpen = false;
    bool isOverdue = false;
    bool json = false;
};

// What was reported, by due time; like findings of the last 90 days that nobody has joined are
// offered beneath. Throws DbError, as the others do.
void printCases(StorageView &view, const CaseChoice &choice, Instant now, std::ostream &out);
// One with every step. There is such a row.
void showCase(StorageView &view, const Id &finding, bool json, std::ostream &out);
// By product: causes, fixes, and defects in as many days before the fix as have passed since.
void printCaseReport(StorageView &view, Instant now, bool json, std::ostream &out);

} // namespace roundsman::admin
