#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// A sum over rows in which order does not matter: two numbers modulo 2^64 (sync.md §3.11).
struct Checksum
{
    std::uint64_t lane0 = 0;
    std::uint64_t lane1 = 0;

    Checksum &operator+=(const Checksum &other)
    {
        lane0 += other.lane0;
        lane1 += other.lane1;
        return *this;
    }
    Checksum &operator-=(const Checksum &other)
    {
        lane0 -= other.lane0;
        lane1 -= other.lane1;
        return *this;
    }
    friend bool operator==(const Checksum &, const Checksum &) = default;
};

// The bytes that stand for a row's content as `reader` sees it: a CBOR map from column number to
// value, ascending, without cells that equal zero(column) and without columns the reader may not
// see, in the deterministic encoding of RFC 8949 §4.2, reals in
// eight bytes. `ext` holds the cells of columns that this program does not know, in the same form;
// they are woven in.
Bytes canonical(const Table &table, const Record &record, Role reader, BytesView ext = {});

// BLAKE2b-128 over table number (2 bytes), row id (16), version (8) and canonical content; the
// lanes are its two halves. All numbers little-endian.
Checksum checksumOf(const Table &table, const Id &row, std::int64_t rv, BytesView content);

} // namespace roundsman
