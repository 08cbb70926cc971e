#include "sync/protocol/column.h"

#include "sync/protocol/varint.h"

#include <bit>
#include <cstring>

namespace roundsman {

static_assert(std::endian::native == std::endian::little, "doubles travel as they lie in memory");

ColumnWriter::ColumnWriter(std::uint16_t column, Type type, bool nullable) : m_hasMarks(nullable)
{
    m_packed.column = column;
    m_packed.type = type;
}

struct ColumnWriter::Appender
{
    ColumnWriter &to;

    void operator()(std::monostate) const
    {
        to.m_packed.nulls.back() |= std::uint8_t(1u << (to.m_rows % 8));
        to.m_hasMarks = true;
    }
    void operator()(std::int64_t number) const
    {
        putVarint(to.m_packed.contents, zigzag(wrappingSub(number, to.m_before)));
        to.m_before = number;
    }
    void operator()(double number) const
    {
        const auto bits = std::bit_cast<std::array<std::uint8_t, 8>>(number);
        to.m_packed.contents.insert(to.m_packed.contents.end(), bits.begin(), bits.end());
    }
    void operator()(BytesView bytes) const
    {
        putVarint(to.m_packed.sizes, bytes.size());
        to.m_packed.contents.insert(to.m_packed.contents.end(), bytes.begin(), bytes.end());
    }
    void operator()(std::string_view text) const { (*this)(bytesOf(text)); }
};

void ColumnWriter::add(const ValueView &value)
{
    if (m_rows % 8 == 0)
        m_packed.nulls.push_back(0);
    std::visit(Appender{*this}, value);
    ++m_rows;
}

PackedColumn ColumnWriter::finish() &&
{
    if (!m_hasMarks)
        m_packed.nulls.clear();
    return std::move(m_packed);
}

static bool isNullAt(const PackedColumn &packed, std::size_t row)
{
    return !packed.nulls.empty() && (packed.nulls[row / 8] >> (row % 8) & 1) != 0;
}

BytesView ColumnReader::take(std::size_t size)
{
    const BytesView taken = BytesView(m_packed->contents).subspan(m_contentAt, size);
    m_contentAt += size;
    return taken;
}

ValueView ColumnReader::next()
{
    if (isNullAt(*m_packed, m_row++))
        return {};
    std::uint64_t number = 0;
    switch (m_packed->type) {
    case Type::Integer:
        takeVarint(m_packed->contents, m_contentAt, number);
        m_before = wrappingAdd(m_before, unzigzag(number));
        return m_before;
    case Type::Real: {
        double real = 0;
        std::memcpy(&real, take(sizeof real).data(), sizeof real);
        return real;
    }
    case Type::Text: takeVarint(m_packed->sizes, m_sizeAt, number); return textOf(take(number));
    case Type::Blob: takeVarint(m_packed->sizes, m_sizeAt, number); return take(number);
    }
    return {};
}

static std::size_t filledRows(const PackedColumn &packed, std::size_t rows)
{
    std::size_t filled = 0;
    for (std::size_t row = 0; row < rows; ++row)
        filled += isNullAt(packed, row) ? 0 : 1;
    return filled;
}

static bool hasVarints(BytesView bytes, std::size_t count)
{
    std::size_t at = 0;
    std::uint64_t number = 0;
    for (; count > 0; --count) {
        if (!takeVarint(bytes, at, number))
            return false;
    }
    return at == bytes.size();
}

// Valid as a whole and never cut inside a letter is valid piece by piece.
static bool startsInsideLetter(BytesView contents, std::size_t at)
{
    return at < contents.size() && (contents[at] & 0xc0) == 0x80;
}

static bool hasSoundSizes(const PackedColumn &packed, std::size_t count)
{
    std::size_t sizeAt = 0;
    std::size_t contentAt = 0;
    std::uint64_t size = 0;
    for (; count > 0; --count) {
        if (!takeVarint(packed.sizes, sizeAt, size) || size > packed.contents.size() - contentAt)
            return false;
        if (packed.type == Type::Text && size > 0 && startsInsideLetter(packed.contents, contentAt))
            return false;
        contentAt += size;
    }
    return sizeAt == packed.sizes.size() && contentAt == packed.contents.size();
}

bool isSound(const PackedColumn &packed, std::size_t rows)
{
    if (!packed.nulls.empty() && packed.nulls.size() != (rows + 7) / 8)
        return false;
    const std::size_t filled = filledRows(packed, rows);
    switch (packed.type) {
    case Type::Integer: return packed.sizes.empty() && hasVarints(packed.contents, filled);
    case Type::Real:
        return packed.sizes.empty() && packed.contents.size() == filled * sizeof(double);
    case Type::Text: return hasSoundSizes(packed, filled) && isText(textOf(packed.contents));
    case Type::Blob: return hasSoundSizes(packed, filled);
    }
    return false;
}

Bytes packNumbers(std::span<const std::int64_t> numbers)
{
    Bytes bytes;
    std::int64_t before = 0;
    for (const std::int64_t number : numbers) {
        putVarint(bytes, zigzag(wrappingSub(number, before)));
        before = number;
    }
    return bytes;
}

std::optional<std::vector<std::int64_t>> unpackNumbers(BytesView bytes, std::size_t count)
{
    if (count > bytes.size() || !hasVarints(bytes, count))
        return std::nullopt;
    std::vector<std::int64_t> numbers(count);
    std::size_t at = 0;
    std::int64_t before = 0;
    std::uint64_t raw = 0;
    for (std::int64_t &number : numbers) {
        takeVarint(bytes, at, raw);
        number = before = wrappingAdd(before, unzigzag(raw));
    }
    return numbers;
}

} // namespace roundsman
