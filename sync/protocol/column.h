#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// One column of many rows, packed as it travels: neighbours are alike, so it compresses well.
struct PackedColumn
{
    std::uint16_t column = 0;
    Type type = Type::Integer;
    Bytes nulls;    // a bit a row, set where the cell is null; empty: the column cannot be null
    Bytes sizes;    // of texts and blobs, as varints
    Bytes contents; // integers as zigzag varints of the difference to the one before; doubles as
                    // eight little-endian bytes; texts and blobs end to end

    friend bool operator==(const PackedColumn &, const PackedColumn &) = default;
};

// Fills a PackedColumn row by row.
class ColumnWriter
{
public:
    // A column that may be null has marks even where no cell is: who does not know the column then
    // knows what an unfilled cell of it holds.
    ColumnWriter(std::uint16_t column, Type type, bool nullable = false);

    void add(const ValueView &value); // of the column's type, or null
    PackedColumn finish() &&;

private:
    struct Appender;

    PackedColumn m_packed;
    std::size_t m_rows = 0;
    bool m_hasMarks = false;
    std::int64_t m_before = 0;
};

// Reads a PackedColumn row by row, without copying. The column outlives the reader and the views.
// Call next() no more often than there are rows; isSound() has checked the rest.
class ColumnReader
{
public:
    explicit ColumnReader(const PackedColumn &packed) : m_packed(&packed) { }

    ValueView next();

private:
    BytesView take(std::size_t size);

    const PackedColumn *m_packed;
    std::size_t m_row = 0;
    std::size_t m_sizeAt = 0;
    std::size_t m_contentAt = 0;
    std::int64_t m_before = 0;
};

// Does the column hold exactly `rows` cells, with sizes that fit and texts that are text?
// What came over the wire is read only after this.
bool isSound(const PackedColumn &packed, std::size_t rows);

// Sequences of numbers as zigzag varints of their differences.
Bytes packNumbers(std::span<const std::int64_t> numbers);
std::optional<std::vector<std::int64_t>> unpackNumbers(BytesView bytes, std::size_t count);

} // namespace roundsman
