#include "sync/client/snapshot_chunk.h"

#include "core/domain/catalog.h"
#include "core/schema/scope.h"
#include "core/schema/value_cbor.h"

namespace roundsman {

namespace {

// Is this cell what an unfilled row holds?
struct IsBlank
{
    bool nullable;

    bool operator()(std::monostate) const { return nullable; }
    bool operator()(std::int64_t number) const { return !nullable && number == 0; }
    bool operator()(double number) const { return !nullable && number == 0.0; }
    bool operator()(std::string_view text) const { return !nullable && text.empty(); }
    bool operator()(BytesView bytes) const { return !nullable && bytes.empty(); }
};

// Makes each row's content (core/schema/content.h) straight from the columns, without a record.
class RowContents
{
public:
    RowContents(const Table &table, const RowBlock &block)
    {
        for (const PackedColumn &packed : block.columns) {
            const Column *column = table.find(packed.column);
            if (!column || column->type() == packed.type)
                m_columns.push_back({column,
                                     packed.column,
                                     column ? column->nullable : !packed.nulls.empty(),
                                     ColumnReader(packed)});
        }
        m_cells.resize(m_columns.size());
    }

    // The next row's; the view holds until the next call.
    BytesView next(Role reader)
    {
        std::size_t count = 0;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const ValueView cell = m_columns[i].reader.next();
            m_cells[i] = {cell, isShown(m_columns[i], cell, reader)};
            count += m_cells[i].isShown ? 1 : 0;
        }
        m_content.clear();
        CborWriter writer(m_content);
        writer.map(count);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (!m_cells[i].isShown)
                continue;
            writer.number(std::uint64_t(m_columns[i].number));
            write(writer, m_cells[i].value);
        }
        return m_content;
    }

private:
    struct Source
    {
        const Column *known = nullptr; // null: this program does not know it
        std::uint16_t number = 0;
        bool nullable = false;
        ColumnReader reader;
    };
    struct Cell
    {
        ValueView value;
        bool isShown = false;
    };

    static bool isShown(const Source &source, const ValueView &cell, Role reader)
    {
        const bool isRead = !source.known || source.known->readers.has(reader);
        return isRead && !std::visit(IsBlank{source.nullable}, cell);
    }

    std::vector<Source> m_columns;
    std::vector<Cell> m_cells;
    Bytes m_content;
};

std::vector<Checksum>
sumsOf(const Table &table, const SnapshotBlock &block, const std::vector<Role> &readers)
{
    std::vector<Checksum> sums;
    sums.reserve(block.rows.rows());
    RowContents contents(table, block.rows);
    for (std::size_t i = 0; i < block.rows.rows(); ++i) {
        const BytesView content = contents.next(readers[block.scopes[i]]);
        sums.push_back(checksumOf(table, block.rows.ids[i], block.rows.versions[i], content));
    }
    return sums;
}

} // namespace

Result<PreparedChunk> prepareChunk(const SnapshotOffer &offer, std::size_t chunk, BytesView bytes)
{
    const Error damaged{Error::Code::Corrupt,
                        "A piece of the first rows arrived damaged. It will be fetched again."};
    if (chunk >= offer.chunks.size() || sha256(bytes) != offer.chunks[chunk].sha256)
        return damaged;
    auto blocks = decodeChunk(bytes, offer.scopes.size());
    if (!blocks)
        return damaged;

    std::vector<Role> readers;
    for (const ScopePosition &scope : offer.scopes)
        readers.push_back(readerOf(visibilityOfScope(scope.scope)));
    PreparedChunk prepared;
    for (SnapshotBlock &block : *blocks) {
        const Table *table = findTable(block.rows.table);
        auto sums = table ? sumsOf(*table, block, readers) : std::vector<Checksum>();
        prepared.blocks.push_back({table, std::move(block), std::move(sums)});
    }
    return prepared;
}

} // namespace roundsman
