#pragma once

#include "sync/server/draft.h"

#include <unordered_set>

namespace roundsman {

// The one place that writes rows of the business. It checks a row, writes it with its next version,
// and sees to it that every scope that the row stands in, enters or leaves learns of it, and so do
// the rows that follow it. Positions are taken last, in finish() (sync.md §3.4).
// Lives within one transaction; a row may be put more than once.
class Publisher
{
public:
    Publisher(StorageTransaction &storage, Instant now) :
        m_storage(storage),
        m_draft(storage),
        m_now(now)
    { }

    // Writes a row, new or not, as the server itself. Nothing happens where nothing differs.
    Result<Done> put(const Table &table, const Id &id, const Record &record);
    Result<Done> remove(const Table &table, const Id &id);

    // Writes a row as a merge has left it: the version is the next one, the stamps are the merge's.
    Result<Done>
    putMerged(const Table &table, const Id &id, const Record &record, const RowVersion &version);
    void removeMerged(const Table &table, const Id &id, const RowVersion &version);

    // The version that a row gets with its next change.
    std::int64_t nextRv(const RowVersion &version);
    // Of the history before the store was restored: it says nothing of what was written since.
    bool isOfLostHistory(std::int64_t rv) { return rv < versionFloor(); }

    // Gives a row's units other stamps; that is no change of the row.
    void putVersion(const Table &table, const Id &id, const RowVersion &version)
    {
        m_draft.putVersion(table, id, version);
    }
    // What a merge did not take (sync/server/storage.h).
    void keepLoser(LostUnit lost) { m_draft.keepLoser(std::move(lost)); }

    // Rows with what has been put into them, within a part as well; see Draft.
    const Record *row(const Table &table, const Id &id) { return m_draft.row(table, id); }
    const RowVersion &version(const Table &table, const Id &id)
    {
        return m_draft.version(table, id);
    }
    std::optional<Record> removedRow(const Table &table, const Id &id)
    {
        return m_draft.removedRow(table, id);
    }

    // What is put while it lives is written together by keep(), or nothing of it is.
    class Part
    {
    public:
        explicit Part(Publisher &publisher);
        Part(const Part &) = delete;
        ~Part();
        void keep();

    private:
        Publisher &m_publisher;
        std::size_t m_mark; // rows written before
        bool m_isOpen = true;
    };

    // Gives every change its position. Once, before the transaction ends; nothing may be put after.
    void finish();

    // The names of the scopes in which a row with these cells would stand now, sorted.
    std::vector<std::string> scopesOf(const Table &table, const Id &id, const Record &record);

private:
    void note(const Table &table, const Id &id);
    void tellHooks();
    void noteSegments(const Table &table, const Id &id, const Record *record);
    std::int64_t versionFloor();

    StorageTransaction &m_storage;
    Draft m_draft;
    Instant m_now;
    std::optional<std::int64_t> m_versionFloor; // once it has been read
    std::vector<WrittenRow> m_written;          // each once, in the order of their first writing
    std::unordered_set<WrittenRow, WrittenRow::Hash> m_known;
    bool m_hasOtherSegments = false; // of customers, or customers elsewhere
};

} // namespace roundsman
