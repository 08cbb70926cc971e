#pragma once

#include "sync/server/placement.h"
#include "sync/server/storage.h"

#include <unordered_set>

namespace roundsman {

// The one place that writes rows of the business. It checks a row, writes it with its next version,
// and sees to it that every scope that the row stands in, enters or leaves learns of it, and so do
// the rows that follow it. Positions are taken last, in finish() (sync.md §3.4).
// Lives within one transaction; a row may be put more than once.
class Publisher
{
public:
    Publisher(StorageTransaction &storage, Instant now) : m_storage(storage), m_now(now) { }

    // Writes a row, new or not, as the server itself. Nothing happens where nothing differs.
    Result<Done> put(const Table &table, const Id &id, const Record &record);
    Result<Done> remove(const Table &table, const Id &id);

    // Writes a row as a merge has left it: the version is the next one, the stamps are the merge's.
    Result<Done>
    putMerged(const Table &table, const Id &id, const Record &record, const RowVersion &version);
    void removeMerged(const Table &table, const Id &id, const RowVersion &version);

    // What has been written so far; backTo() forgets what came after, when that was taken back.
    using Mark = std::size_t;
    Mark mark() const { return m_written.size(); }
    void backTo(Mark mark);

    // Gives every change its position. Once, before the transaction ends; nothing may be put after.
    void finish();

    // The names of the scopes in which a row with these cells would stand now, sorted.
    std::vector<std::string> scopesOf(const Table &table, const Id &id, const Record &record);

private:
    void note(const Table &table, const Id &id);

    StorageTransaction &m_storage;
    Instant m_now;
    std::vector<WrittenRow> m_written; // each once, in the order of their first writing
    std::unordered_set<WrittenRow, WrittenRow::Hash> m_known;
};

} // namespace roundsman
