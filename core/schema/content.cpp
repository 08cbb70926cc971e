#include "core/schema/content.h"

#include <cbor.h>
#include <sodium.h>

#include <cmath>
#include <cstring>

namespace roundsman {

namespace {

// Appends items in the deterministic encoding of RFC 8949 §4.2: everything in its shortest form.
class Writer
{
public:
    explicit Writer(Bytes &out) : m_out(out) { }

    void map(std::size_t entries) { put(&cbor_encode_map_start, entries); }
    void key(std::uint16_t column) { put(&cbor_encode_uint, column); }
    void raw(BytesView item) { m_out.insert(m_out.end(), item.begin(), item.end()); }

    void operator()(std::monostate) { put(&cbor_encode_null); }
    void operator()(std::int64_t number)
    {
        if (number >= 0)
            put(&cbor_encode_uint, std::uint64_t(number));
        else
            put(&cbor_encode_negint, ~std::uint64_t(number));
    }
    void operator()(double number)
    {
        const auto narrow = float(number);
        if (double(narrow) != number)
            put(&cbor_encode_double, number);
        else if (isHalf(narrow))
            put(&cbor_encode_half, narrow);
        else
            put(&cbor_encode_single, narrow);
    }
    void operator()(const std::string &text)
    {
        put(&cbor_encode_string_start, text.size());
        raw(bytesOf(text));
    }
    void operator()(const Bytes &bytes)
    {
        put(&cbor_encode_bytestring_start, bytes.size());
        raw(bytes);
    }

private:
    // Eleven bits of precision, five of exponent, and what is smaller still.
    static bool isHalf(float number)
    {
        return std::abs(number) <= 65504.0F
            && std::ldexp(number, 24) == std::rint(std::ldexp(number, 24)) && hasElevenBits(number);
    }
    static bool hasElevenBits(float number)
    {
        std::uint32_t bits = 0;
        std::memcpy(&bits, &number, sizeof bits);
        return (bits & 0x1fffU) == 0 || std::abs(number) < 0x1p-14F;
    }

    template <typename... Args>
    void put(std::size_t (*encode)(Args..., unsigned char *, std::size_t), Args... args)
    {
        std::array<std::uint8_t, 9> head;
        const std::size_t size = encode(args..., head.data(), head.size());
        raw({head.data(), size});
    }

    Bytes &m_out;
};

} // namespace

} // namespace roundsman
