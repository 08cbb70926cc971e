#pragma once

#include "sync/server/placement.h"
#include "sync/server/storage.h"

#include <unordered_map>

namespace roundsman {

// Rows as a transaction sees them: each is read once, and what a part of the transaction writes is
// held back until the part is whole, so that taking it back costs the store nothing.
// Lives within one transaction; nothing else writes rows or versions meanwhile.
class Draft
{
public:
    explicit Draft(StorageTransaction &storage) : m_storage(storage) { }

    // What is handed out holds until that row is written, or until forget().
    const Record *row(const Table &table, const Id &id); // null: there is none
    const RowVersion &version(const Table &table, const Id &id);
    std::optional<Record> removedRow(const Table &table, const Id &id); // the cells it last had

    void put(const Table &table, const Id &id, const Record &record, const RowVersion &version);
    void putVersion(const Table &table, const Id &id, const RowVersion &version);
    void remove(const Table &table, const Id &id, const RowVersion &version);
    void keepLoser(LostUnit lost);

    // What is written between begin() and keep() or drop() belongs together; not nested.
    // keep() may throw DbError; then the store has nothing of the part, which is still to be
    // dropped. Outside a part everything is written at once.
    void begin();
    void keep();
    void drop();

    // Makes room where much has been read. Between parts alone.
    void forget();

private:
    struct Row
    {
        bool isRead = false;
        std::optional<Record> record;
        std::optional<RowVersion> version;
        std::optional<Record> removed; // the cells of a row that this transaction has removed
        bool isChanged = false;        // by the part
    };
    using Rows = std::unordered_map<WrittenRow, Row, WrittenRow::Hash>;

    Row &change(const Table &table, const Id &id);
    void writeAll();
    void write(const WrittenRow &which, const Row &before, const Row &after);

    StorageTransaction &m_storage;
    Rows m_rows;
    std::vector<std::pair<WrittenRow, Row>> m_before; // of the rows that the part has changed
    std::vector<LostUnit> m_losers;
    bool m_isOpen = false;
};

} // namespace roundsman
