#include "core/schema/value.h"

namespace roundsman {

ValueView view(const Value &value)
{
    return std::visit([](const auto &held) -> ValueView { return held; }, value);
}

Value owned(const ValueView &view)
{
    struct Owner
    {
        Value operator()(std::string_view text) const { return std::string(text); }
        Value operator()(BytesView bytes) const { return Bytes(bytes.begin(), bytes.end()); }
        Value operator()(std::monostate) const { return {}; }
        Value operator()(std::int64_t number) const { return number; }
        Value operator()(double number) const { return number; }
    };
    return std::visit(Owner(), view);
}

} // namespace roundsman
