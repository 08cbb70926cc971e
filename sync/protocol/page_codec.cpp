#include "sync/protocol/page_codec.h"

#include "sync/protocol/fields.h"

#include <algorithm>

namespace roundsman {

std::size_t RowBlock::rowsWithCells() const
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < rows(); ++i)
        count += hasCells(i) ? 1 : 0;
    return count;
}

// [column, type, nulls, sizes, contents]
void writeColumn(CborWriter &to, const PackedColumn &column)
{
    to.array(5).number(std::uint64_t(column.column)).number(std::uint64_t(column.type));
    to.bytes(column.nulls).bytes(column.sizes).bytes(column.contents);
}

PackedColumn readColumn(CborReader &from)
{
    if (from.array() != 5)
        throw CborError("a column has another length than expected");
    PackedColumn column;
    column.column = readWithin<std::uint16_t>(from);
    const std::uint64_t type = from.unsignedNumber();
    if (type < 1 || type > 4)
        throw CborError("a column is of no known type");
    column.type = Type(type);
    column.nulls = readBytes(from);
    column.sizes = readBytes(from);
    column.contents = readBytes(from);
    return column;
}

Bytes joined(const std::vector<Id> &ids)
{
    Bytes bytes;
    bytes.reserve(ids.size() * 16);
    for (const Id &id : ids)
        bytes.insert(bytes.end(), id.bytes.begin(), id.bytes.end());
    return bytes;
}

std::vector<Id> readIds(BytesView bytes)
{
    if (bytes.size() % 16 != 0)
        throw CborError("the ids of a block are cut off");
    std::vector<Id> ids(bytes.size() / 16);
    for (std::size_t i = 0; i < ids.size(); ++i)
        std::ranges::copy(bytes.subspan(i * 16, 16), ids[i].bytes.begin());
    return ids;
}

static Bytes bits(const std::vector<bool> &flags)
{
    Bytes bytes((flags.size() + 7) / 8);
    for (std::size_t i = 0; i < flags.size(); ++i)
        bytes[i / 8] |= std::uint8_t(unsigned(flags[i]) << (i % 8));
    return bytes;
}

static std::vector<bool> readBits(BytesView bytes, std::size_t count)
{
    if (bytes.size() != (count + 7) / 8)
        throw CborError("the marks of a block are cut off");
    std::vector<bool> flags(count);
    for (std::size_t i = 0; i < count; ++i)
        flags[i] = (bytes[i / 8] >> (i % 8) & 1) != 0;
    return flags;
}

std::vector<std::int64_t> readNumbers(BytesView bytes, std::size_t count)
{
    auto numbers = unpackNumbers(bytes, count);
    if (!numbers)
        throw CborError("the positions or versions of a block are cut off");
    return *std::move(numbers);
}

// [table, ids, positions, versions, live, columns, own], the last only where there are such rows
static void writeBlock(CborWriter &to, const RowBlock &block)
{
    to.array(block.own.empty() ? 6 : 7).number(std::uint64_t(block.table)).bytes(joined(block.ids));
    to.bytes(packNumbers(block.positions))
        .bytes(packNumbers(block.versions))
        .bytes(bits(block.live));
    writeList(to, block.columns, writeColumn);
    if (!block.own.empty())
        to.bytes(bits(block.own));
}

void expectSound(const RowBlock &block)
{
    const std::size_t rows = block.rowsWithCells();
    for (std::size_t i = 0; i < block.columns.size(); ++i) {
        if (!isSound(block.columns[i], rows))
            throw CborError("a column of a block is damaged");
        if (i > 0 && block.columns[i].column <= block.columns[i - 1].column)
            throw CborError("the columns of a block are not in order");
    }
}

static RowBlock readBlock(CborReader &from)
{
    const std::size_t parts = from.array();
    if (parts != 6 && parts != 7)
        throw CborError("a block has another length than expected");
    RowBlock block;
    block.table = readWithin<std::uint16_t>(from);
    block.ids = readIds(from.bytes());
    block.positions = readNumbers(from.bytes(), block.ids.size());
    block.versions = readNumbers(from.bytes(), block.ids.size());
    block.live = readBits(from.bytes(), block.ids.size());
    block.columns = readList(from, readColumn);
    if (parts == 7)
        block.own = readBits(from.bytes(), block.ids.size());
    expectSound(block);
    return block;
}

// [scope, epoch, from, to, blocks]
void writePage(CborWriter &to, const Page &page)
{
    to.array(5).text(page.scope).number(page.epoch).number(page.from).number(page.to);
    writeList(to, page.blocks, writeBlock);
}

Page readPage(CborReader &from)
{
    if (from.array() != 5)
        throw CborError("a page has another length than expected");
    Page page;
    page.scope = from.text();
    page.epoch = from.number();
    page.from = from.number();
    page.to = from.number();
    page.blocks = readList(from, readBlock);
    return page;
}

Bytes encode(const Page &page)
{
    Bytes bytes;
    CborWriter to(bytes);
    writePage(to, page);
    return bytes;
}

Result<Page> decodePage(BytesView bytes) { return decodeMessage(bytes, "a page", readPage); }

} // namespace roundsman
