#pragma once

#include "sync/server/storage.h"

namespace roundsman {

// A row that a transaction has written or removed.
struct WrittenRow
{
    const Table *table = nullptr;
    Id id;

    friend bool operator==(const WrittenRow &, const WrittenRow &) = default;
    struct Hash
    {
        std::size_t operator()(const WrittenRow &row) const
        {
            return std::hash<Id>()(row.id) ^ row.table->id;
        }
    };
};

class Draft;

// Tells every scope that rows stand in, enter or leave, the rows that follow them included, and
// gives each change its position: the last step of a transaction (sync.md §3.4).
void placeRows(StorageTransaction &storage, Draft &rows, std::span<const WrittenRow> written);

} // namespace roundsman
