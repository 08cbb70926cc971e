#pragma once

#include "core/base/clock.h"

namespace roundsman {

// A row's identity: sixteen bytes made where the row is made, without asking anybody.
struct Id
{
    std::array<std::uint8_t, 16> bytes{};

    auto operator<=>(const Id &) const = default;
    bool isNull() const { return *this == Id(); }
    BytesView view() const { return bytes; }

    // Version 7 of RFC 9562: sorts by birth, so that rows are written in key order.
    static Id make(Ambient ambient);
    // Version 8: the same source and key always give the same id, so that an import can be
    // repeated.
    static Id named(std::string_view source, std::string_view key);

    std::string text() const;                                 // 8-4-4-4-12
    static std::optional<Id> fromText(std::string_view text); // with or without dashes
    static std::optional<Id> fromBytes(BytesView bytes);
};

} // namespace roundsman

template <>
struct std::hash<roundsman::Id>
{
    std::size_t operator()(const roundsman::Id &id) const noexcept
    {
        return std::hash<std::string_view>()(roundsman::textOf(id.bytes));
    }
};
