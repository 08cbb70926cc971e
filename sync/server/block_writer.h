#pragma once

#include "sync/server/storage.h"

namespace roundsman {

// Packs rows of one table as a reader may see them. A column that is zero in every row, or that the
// reader may not see, is not carried.
class BlockWriter
{
public:
    BlockWriter(const Table &table, Role reader);

    // `isOwn`: the reader knows its cells, it wrote them.
    void add(StorageView &storage, const Membership &place, bool isOwn = false);
    std::size_t bytes() const { return m_bytes; } // about
    RowBlock finish() &&;

private:
    void addCell(std::size_t column, const ValueView &cell);

    const Table &m_table;
    RowBlock m_block;
    std::vector<std::size_t> m_shown;     // places in the table of the columns that are shown
    std::vector<ColumnWriter> m_writers;  // by place in m_shown
    std::vector<bool> m_isFilled;         // by place in m_shown
    std::vector<std::size_t> m_writerFor; // by place in the table
    std::size_t m_bytes = 0;
};

} // namespace roundsman
