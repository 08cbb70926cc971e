#pragma once

#include "sync/server/audit.h"

namespace roundsman {

// What comes of going over the whole audit.
struct AuditReport
{
    std::int64_t entries = 0;
    std::vector<std::string> troubles; // sentences: something was changed, removed or cut off
    std::vector<std::string> notes;    // what a copy that was put back explains
};

// Recomputes every hash and signature, and compares with what devices have seen. Only reads.
AuditReport verifyAudit(Database &db);

} // namespace roundsman
