#include "core/schema/content.h"

#include "core/schema/value_cbor.h"

#include <sodium.h>

#include <algorithm>

namespace roundsman {

namespace {

// The cells of a content map one after the other, each as the bytes of its key and its value.
// Ends early where the bytes are no such map; the checksum then tells.
class UnknownCells
{
public:
    UnknownCells(const Table &table, BytesView ext) : m_table(table), m_reader(ext)
    {
        try {
            m_left = ext.empty() ? 0 : m_reader.map();
        } catch (const CborError &) { }
        advance();
    }

    bool isBelow(std::uint32_t end) const { return !m_cell.empty() && m_column < end; }
    BytesView cell() const { return m_cell; }
    void advance()
    {
        m_cell = {};
        try {
            while (m_cell.empty() && m_left > 0)
                take();
        } catch (const CborError &) {
            m_left = 0;
        }
    }

private:
    void take()
    {
        --m_left;
        const BytesView start = m_reader.left();
        const std::uint64_t column = m_reader.unsignedNumber();
        m_reader.skip();
        m_column = std::uint16_t(column);
        if (column == m_column && !m_table.find(m_column))
            m_cell = start.first(start.size() - m_reader.left().size());
    }

    const Table &m_table;
    CborReader m_reader;
    std::size_t m_left = 0; // cells not looked at
    std::uint16_t m_column = 0;
    BytesView m_cell;
};

struct Row
{
    const Table &table;
    const Record &record;
    Role reader;
    BytesView ext;

    // Calls known(index) and unknown(bytes) for what belongs to the content, by rising number.
    void walk(auto known, auto unknown) const
    {
        UnknownCells cells(table, ext);
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const Column &column = table.columns[i];
            for (; cells.isBelow(column.id); cells.advance())
                unknown(cells.cell());
            if (column.readers.has(reader) && !isZero(column, record[i]))
                known(i);
        }
        for (; cells.isBelow(0x10000); cells.advance())
            unknown(cells.cell());
    }
};

void putLittleEndian(std::span<std::uint8_t> to, std::uint64_t number)
{
    for (std::uint8_t &byte : to) {
        byte = std::uint8_t(number);
        number >>= 8;
    }
}

std::uint64_t littleEndian(std::span<const std::uint8_t> bytes)
{
    std::uint64_t number = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        number = number << 8 | bytes[i];
    return number;
}

} // namespace

Bytes canonical(const Table &table, const Record &record, Role reader, BytesView ext)
{
    const Row row{table, record, reader, ext};
    std::size_t cells = 0;
    row.walk([&](std::size_t) { ++cells; }, [&](BytesView) { ++cells; });

    Bytes content;
    content.reserve(256);
    CborWriter writer(content);
    writer.map(cells);
    row.walk(
        [&](std::size_t i) {
            writer.number(std::uint64_t(table.columns[i].id));
            write(writer, record[i]);
        },
        [&](BytesView cell) { content.insert(content.end(), cell.begin(), cell.end()); });
    return content;
}

Checksum checksumOf(const Table &table, const Id &row, std::int64_t rv, BytesView content)
{
    std::array<std::uint8_t, 26> head{};
    const std::span<std::uint8_t> parts(head);
    putLittleEndian(parts.first(2), table.id);
    std::ranges::copy(row.bytes, head.begin() + 2);
    putLittleEndian(parts.last(8), std::uint64_t(rv));

    std::array<std::uint8_t, 16> sum{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sum.size());
    crypto_generichash_update(&state, head.data(), head.size());
    crypto_generichash_update(&state, content.data(), content.size());
    crypto_generichash_final(&state, sum.data(), sum.size());
    const std::span<const std::uint8_t> lanes(sum);
    return {littleEndian(lanes.first(8)), littleEndian(lanes.last(8))};
}

} // namespace roundsman
