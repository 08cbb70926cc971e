#pragma once

#include "sync/protocol/exchange.h"

namespace roundsman {

// Reads a block row by row into one record that is used again and again. The block outlives it.
class BlockRows
{
public:
    BlockRows(const Table &table, const RowBlock &block);

    bool next(); // to the next row; false: there is none
    const Id &id() const { return m_block.ids[m_row]; }
    std::int64_t rv() const { return m_block.versions[m_row]; }
    bool isLive() const { return m_block.live[m_row]; }
    bool isOwn() const { return m_block.isOwn(m_row); } // as this device wrote it: without cells

    // Of a live row that is not so: its cells; zero where the block carries no such column.
    const Record &record() const { return m_record; }
    // The cells of columns that this program does not know, as a content map; empty: none.
    const Bytes &ext() const { return m_ext; }
    // A column that came empty in this row though it must not be; null: the row can be kept.
    const Column *wrongColumn() const;

private:
    struct Known
    {
        std::size_t index = 0;
        ColumnReader reader;
    };
    struct Unknown
    {
        std::uint16_t column = 0;
        bool nullable = false;
        ColumnReader reader;
    };

    void readCells();

    const Table &m_table;
    const RowBlock &m_block;
    std::size_t m_row = 0;
    bool m_hasBegun = false;
    std::vector<Known> m_known;
    std::vector<Unknown> m_unknown;
    std::vector<std::size_t> m_suspicious; // places of columns with cells that must not be empty
    Record m_record;
    Bytes m_ext;
};

} // namespace roundsman
