#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/text.h"

#include <QStringList>

#include <variant>

namespace roundsman {

// What a cell holds. Text is UTF-8; it becomes a QString only in the structs that a screen sees.
using Value = std::variant<std::monostate, std::int64_t, double, std::string, Bytes>;

// The same, looking at bytes that somebody else owns: for the bulk path from the wire to SQLite.
using ValueView = std::variant<std::monostate, std::int64_t, double, std::string_view, BytesView>;

ValueView view(const Value &value);
Value owned(const ValueView &view);
inline bool isNull(const Value &value) { return value.index() == 0; }

// How a cell is stored. The numbers go over the wire.
enum class Type : std::uint8_t { Integer = 1, Real = 2, Text = 3, Blob = 4 };

// What a cell means: decides how it is read from a file, checked, and written for people.
enum class Kind : std::uint8_t {
    Line,     // one line of text
    Note,     // text of any length, merged by words
    Count,    // a whole number
    Real,     // a measure, such as a latitude
    Flag,     // true or false
    Id,       // another row
    Time,     // a moment, UTC
    Day,      // a calendar day, as days since 1970-01-01
    Money,    // minor units of the currency beside it
    Quantity, // thousandths of the unit beside it
    Choice,   // one of a few words
    Words,    // a set of words, sorted, one a line
    Document, // JSON
    Hash,     // the SHA-256 of some content
};

constexpr Type typeOf(Kind kind)
{
    switch (kind) {
    case Kind::Line:
    case Kind::Note:
    case Kind::Choice:
    case Kind::Words:
    case Kind::Document: return Type::Text;
    case Kind::Real: return Type::Real;
    case Kind::Id:
    case Kind::Hash: return Type::Blob;
    default: return Type::Integer;
    }
}

} // namespace roundsman
