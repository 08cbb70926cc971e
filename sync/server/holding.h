#pragma once

#include "sync/server/grants.h"

namespace roundsman {

// A row as somebody's devices hold it.
struct HeldRow
{
    const Table *table = nullptr;
    Id id;
    std::vector<std::string> scopes; // through which
    Record record;                   // cells that are not seen are zero
    std::vector<bool> isSeen;        // by place in the table
};

// Everything that somebody with these grants holds once he has synced, of one table or of all
// (null), by table and id: by the very scopes and projection that pages are made with.
std::vector<HeldRow> holdingOf(StorageView &view, const Grants &grants, const Table *only);

} // namespace roundsman
