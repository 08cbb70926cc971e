#pragma once

#include "core/base/cbor.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <algorithm>
#include <limits>

namespace roundsman {

// Messages are maps from small numbers to values, so that a later program can add a field and an
// earlier one passes over it. Calls read(field) for each; false means it is not known: it is
// skipped.
template <typename Read>
void readFields(CborReader &from, const Read &read)
{
    for (std::size_t left = from.map(); left > 0; --left) {
        if (!read(from.unsignedNumber()))
            from.skip();
    }
}

template <typename Read>
auto readList(CborReader &from, const Read &read)
{
    std::vector<decltype(read(from))> list;
    for (std::size_t left = from.array(); left > 0; --left)
        list.push_back(read(from));
    return list;
}

template <typename List, typename Write>
void writeList(CborWriter &to, const List &list, const Write &write)
{
    to.array(list.size());
    for (const auto &each : list)
        write(to, each);
}

template <typename Number>
Number readWithin(CborReader &from)
{
    const std::uint64_t number = from.unsignedNumber();
    if (number > std::uint64_t(std::numeric_limits<Number>::max()))
        throw CborError("a number is out of range");
    return Number(number);
}

inline Bytes readBytes(CborReader &from)
{
    const BytesView bytes = from.bytes();
    return Bytes(bytes.begin(), bytes.end());
}

// Bytes of the one length that an array has: a hash, a key, an id.
template <typename Array>
Array readExactly(CborReader &from)
{
    Array array{};
    const BytesView bytes = from.bytes();
    if (bytes.size() != array.size())
        throw CborError("a part has another length than expected");
    std::copy(bytes.begin(), bytes.end(), array.begin());
    return array;
}

// The boundary at which what a stranger sent becomes a message or a plain sentence.
template <typename Read>
auto decodeMessage(BytesView bytes, const char *what, const Read &read)
    -> Result<decltype(read(std::declval<CborReader &>()))>
{
    try {
        CborReader from(bytes);
        auto message = read(from);
        if (!from.atEnd())
            throw CborError("the message has something after its end");
        return message;
    } catch (const CborError &error) {
        return Error{Error::Code::Invalid,
                     std::string("This is not ") + what + ": " + error.what() + "."};
    }
}

} // namespace roundsman
