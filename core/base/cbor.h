#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <stdexcept>

namespace roundsman {

// Writes deterministic CBOR (RFC 8949 §4.2) at the end of a buffer: shortest heads, definite
// lengths. The caller keeps maps sorted. Over libcbor's streaming encoders.
class CborWriter
{
public:
    explicit CborWriter(Bytes &out) : m_out(out) { }

    CborWriter &map(std::size_t pairs);
    CborWriter &array(std::size_t items);
    CborWriter &number(std::int64_t number);
    CborWriter &number(std::uint64_t number);
    CborWriter &real(double number); // always eight bytes
    CborWriter &text(std::string_view utf8);
    CborWriter &bytes(BytesView bytes);
    CborWriter &flag(bool flag);
    CborWriter &null();

private:
    Bytes &m_out;
};

// The bytes are not what was expected. Thrown by CborReader, caught by the decode functions alone.
class CborError : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

// Reads CBOR item by item as the format expects it, from bytes that may come from anybody.
// Views point into the bytes given. Definite lengths only; counts are checked against what is left.
class CborReader
{
public:
    explicit CborReader(BytesView bytes) : m_left(bytes) { }

    std::size_t map();   // number of pairs
    std::size_t array(); // number of items
    std::int64_t number();
    std::uint64_t unsignedNumber();
    double real();
    std::string_view text(); // checked to be UTF-8 without NUL
    BytesView bytes();
    bool flag();
    bool takeNull(); // true and past it, if the next item is null
    void skip();     // the next item whole, at most 32 deep
    enum class Next { Number, Real, Text, Blob, Array, Map, Flag, Null, End, Other };
    Next next() const; // what the next item is
    bool atEnd() const { return m_left.empty(); }
    BytesView left() const { return m_left; }

private:
    BytesView m_left;
};

} // namespace roundsman
