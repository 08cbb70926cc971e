#pragma once

#include "core/domain/dashboard.h"
#include "sync/admin/dashboards/lint.h"
#include "sync/admin/dashboards/shelf.h"

namespace roundsman::admin {

// A definition read, run and judged.
struct Proof
{
    Definition definition;
    Composed composed;
    std::vector<Remark> findings;
};

Result<Proof> prove(const std::string &path, Shelf &shelf, SqlStorage &storage, Instant now);

struct Publication
{
    std::string audience; // a name or an id; empty: as it was published before
    std::string reason;   // why in spite of its warnings
};

// Signs the next version and writes it as the server writes any row, so that devices hear of it.
// Refused with errors, and with warnings but no reason.
Result<Dashboard>
publish(const Proof &proof, const Publication &how, SqlStorage &storage, const Session &session);

// The next version says that it counts no more; `code` is the dashboard's own.
Result<Dashboard> withdraw(const std::string &code, SqlStorage &storage, const Session &session);

// All that were published, withdrawn ones too, by code. Throws DbError.
std::vector<Dashboard> publishedDashboards(StorageView &view);

} // namespace roundsman::admin
