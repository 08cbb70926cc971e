#include "sync/server/postgres_values.h"

#include <libpq-fe.h>

#include <bit>
#include <cmath>

namespace roundsman {

namespace {

// pg_type.oid of the types that this program meets.
enum TypeNumber : unsigned {
    boolOid = 16,
    byteaOid = 17,
    int8Oid = 20,
    int2Oid = 21,
    int4Oid = 23,
    textOid = 25,
    float8Oid = 701,
    numericOid = 1700
};

std::string bigEndian(std::uint64_t bits)
{
    std::string bytes(8, '\0');
    for (std::size_t i = 0; i < 8; ++i)
        bytes[i] = char(bits >> (56 - 8 * i));
    return bytes;
}

// A signed number of `size` bytes, the high one first.
std::int64_t numberAt(const char *bytes, int size)
{
    std::int64_t number = std::int8_t(bytes[0]);
    for (int i = 1; i < size; ++i)
        number = number * 256 + std::uint8_t(bytes[i]);
    return number;
}

// What sum() makes of whole numbers: digits to the base of 10,000.
ValueView numericAt(const char *bytes)
{
    constexpr std::int64_t negative = 0x4000;
    const std::int64_t digits = numberAt(bytes, 2), weight = numberAt(bytes + 2, 2);
    const bool isNegative = numberAt(bytes + 4, 2) == negative;
    if (numberAt(bytes + 6, 2) == 0) {
        std::int64_t whole = 0;
        for (std::int64_t i = 0; i <= weight; ++i)
            whole = whole * 10'000 + (i < digits ? numberAt(bytes + 8 + 2 * i, 2) : 0);
        return isNegative ? -whole : whole;
    }
    double real = 0;
    for (std::int64_t i = 0; i < digits; ++i)
        real += double(numberAt(bytes + 8 + 2 * i, 2)) * std::pow(10'000.0, double(weight - i));
    return isNegative ? -real : real;
}

} // namespace

void PostgresParameters::set(std::size_t index, const ValueView &value)
{
    if (types.size() <= index) {
        types.resize(index + 1);
        values.resize(index + 1);
    }
    const auto keep = [&](unsigned type, std::string bytes) {
        types[index] = type;
        values[index] = std::move(bytes);
    };
    if (const auto *number = std::get_if<std::int64_t>(&value))
        keep(int8Oid, bigEndian(std::uint64_t(*number)));
    else if (const auto *real = std::get_if<double>(&value))
        keep(float8Oid, bigEndian(std::bit_cast<std::uint64_t>(*real)));
    else if (const auto *text = std::get_if<std::string_view>(&value))
        keep(textOid, std::string(*text));
    else if (const auto *bytes = std::get_if<BytesView>(&value))
        keep(byteaOid, std::string(bytes->begin(), bytes->end()));
    else
        keep(0, {});
}

ValueView cellOf(const pg_result *answer, int row, int column)
{
    if (PQgetisnull(answer, row, column))
        return {};
    const char *bytes = PQgetvalue(answer, row, column);
    const int size = PQgetlength(answer, row, column);
    switch (PQftype(answer, column)) {
    case boolOid:
    case int2Oid:
    case int4Oid:
    case int8Oid: return numberAt(bytes, size);
    case float8Oid: return std::bit_cast<double>(numberAt(bytes, size));
    case numericOid: return numericAt(bytes);
    case byteaOid:
        return BytesView(reinterpret_cast<const std::uint8_t *>(bytes), std::size_t(size));
    default: return std::string_view(bytes, std::size_t(size));
    }
}

} // namespace roundsman
