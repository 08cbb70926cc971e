#include "core/schema/value_cbor.h"

#include <cmath>

namespace roundsman {

void write(CborWriter &to, const ValueView &value)
{
    struct Writer
    {
        CborWriter &to;

        void operator()(std::monostate) const { to.null(); }
        void operator()(std::int64_t number) const { to.number(number); }
        void operator()(double number) const { to.real(number); }
        void operator()(std::string_view text) const { to.text(text); }
        void operator()(BytesView bytes) const { to.bytes(bytes); }
    };
    std::visit(Writer{to}, value);
}

// SQLite keeps no NaN, and one is not equal to itself: rows with it would never agree.
static double readReal(CborReader &from)
{
    const double number = from.real();
    if (!std::isfinite(number))
        throw CborError("a number is not finite");
    return number;
}

Value readValue(CborReader &from)
{
    using Next = CborReader::Next;
    switch (from.next()) {
    case Next::Null: from.takeNull(); return {};
    case Next::Number: return from.number();
    case Next::Real: return readReal(from);
    case Next::Text: return std::string(from.text());
    case Next::Blob: return owned(from.bytes());
    default: throw CborError("a cell holds something that is no value");
    }
}

} // namespace roundsman
