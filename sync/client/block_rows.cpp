#include "sync/client/block_rows.h"

#include "core/schema/value_cbor.h"

namespace roundsman {

// A column of another type than ours is left out; the checksum then shows that something is amiss.
BlockRows::BlockRows(const Table &table, const RowBlock &block) :
    m_table(table),
    m_block(block),
    m_record(blank(table))
{
    for (const PackedColumn &packed : block.columns) {
        const int index = table.indexOf(packed.column);
        if (index < 0) {
            m_unknown.push_back({packed.column, !packed.nulls.empty(), ColumnReader(packed)});
        } else if (table.columns[std::size_t(index)].type() == packed.type) {
            m_known.push_back({std::size_t(index), ColumnReader(packed)});
            if (!packed.nulls.empty() && !table.columns[std::size_t(index)].nullable)
                m_suspicious.push_back(std::size_t(index));
        }
    }
}

bool BlockRows::next()
{
    m_row += m_hasBegun ? 1 : 0;
    m_hasBegun = true;
    if (m_row >= m_block.rows())
        return false;
    if (m_block.hasCells(m_row))
        readCells();
    return true;
}

const Column *BlockRows::wrongColumn() const
{
    for (const std::size_t index : m_suspicious) {
        if (isNull(m_record[index]))
            return &m_table.columns[index];
    }
    return nullptr;
}

// Keeps the memory that the cell already has.
static void assign(Value &cell, const ValueView &view)
{
    if (const auto *text = std::get_if<std::string_view>(&view)) {
        if (auto *held = std::get_if<std::string>(&cell))
            held->assign(*text);
        else
            cell = std::string(*text);
    } else if (const auto *bytes = std::get_if<BytesView>(&view)) {
        if (auto *held = std::get_if<Bytes>(&cell))
            held->assign(bytes->begin(), bytes->end());
        else
            cell = Bytes(bytes->begin(), bytes->end());
    } else {
        cell = owned(view);
    }
}

namespace {

// Is this cell what an unfilled row holds? A column that may be empty (null) says so by having
// marks of which cells are.
struct IsBlank
{
    bool nullable;

    bool operator()(std::monostate) const { return true; }
    bool operator()(std::int64_t number) const { return !nullable && number == 0; }
    bool operator()(double number) const { return !nullable && number == 0.0; }
    bool operator()(std::string_view text) const { return !nullable && text.empty(); }
    bool operator()(BytesView bytes) const { return !nullable && bytes.empty(); }
};

} // namespace

void BlockRows::readCells()
{
    for (Known &column : m_known)
        assign(m_record[column.index], column.reader.next());

    m_ext.clear();
    if (m_unknown.empty())
        return;
    Bytes cells;
    CborWriter writer(cells);
    std::size_t count = 0;
    for (Unknown &column : m_unknown) {
        const ValueView cell = column.reader.next();
        if (std::visit(IsBlank{column.nullable}, cell))
            continue;
        writer.number(std::uint64_t(column.column));
        write(writer, cell);
        ++count;
    }
    if (count > 0) {
        CborWriter(m_ext).map(count);
        m_ext.insert(m_ext.end(), cells.begin(), cells.end());
    }
}

} // namespace roundsman
