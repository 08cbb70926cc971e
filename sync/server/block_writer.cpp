#include "sync/server/block_writer.h"

#include "core/schema/access.h"

namespace roundsman {

static constexpr std::size_t rowBytes = 26; // id, position, version

namespace {

// Would this cell say nothing in a row that nobody has filled in?
struct IsZero
{
    bool nullable;

    bool operator()(std::monostate) const { return nullable; }
    bool operator()(std::int64_t number) const { return !nullable && number == 0; }
    bool operator()(double number) const { return !nullable && number == 0; }
    bool operator()(std::string_view text) const { return !nullable && text.empty(); }
    bool operator()(BytesView bytes) const { return !nullable && bytes.empty(); }
};

struct SizeOf
{
    std::size_t operator()(std::monostate) const { return 1; }
    std::size_t operator()(std::int64_t) const { return 4; }
    std::size_t operator()(double) const { return 8; }
    std::size_t operator()(std::string_view text) const { return text.size() + 1; }
    std::size_t operator()(BytesView bytes) const { return bytes.size() + 1; }
};

} // namespace

BlockWriter::BlockWriter(const Table &table, Role reader) : m_table(table)
{
    m_block.table = table.id;
    m_writerFor.resize(table.columns.size());
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        if (!mayRead(column, reader))
            continue;
        m_writerFor[i] = m_shown.size();
        m_shown.push_back(i);
        m_writers.emplace_back(column.id, column.type(), column.nullable);
    }
    m_isFilled.resize(m_shown.size());
}

void BlockWriter::add(StorageView &storage, const Membership &place, bool isOwn)
{
    m_block.ids.push_back(place.row);
    m_block.positions.push_back(place.seq);
    m_block.versions.push_back(place.rv);
    m_block.live.push_back(place.live);
    m_bytes += rowBytes;
    if (place.live && isOwn) {
        m_block.own.resize(m_block.rows());
        m_block.own.back() = true;
    } else if (place.live) {
        storage.visitCells(
            m_table, place.row, m_shown, [this](std::size_t column, const ValueView &cell) {
                addCell(m_writerFor[column], cell);
            });
    }
}

void BlockWriter::addCell(std::size_t column, const ValueView &cell)
{
    m_writers[column].add(cell);
    m_bytes += std::visit(SizeOf(), cell);
    if (!m_isFilled[column])
        m_isFilled[column] = !std::visit(IsZero{m_table.columns[m_shown[column]].nullable}, cell);
}

RowBlock BlockWriter::finish() &&
{
    for (std::size_t i = 0; i < m_writers.size(); ++i) {
        if (m_isFilled[i])
            m_block.columns.push_back(std::move(m_writers[i]).finish());
    }
    if (!m_block.own.empty())
        m_block.own.resize(m_block.rows());
    return std::move(m_block);
}

} // namespace roundsman
