#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// Every entity there is, in the order of their numbers. The one list: a new entity is one line in
// catalog.cpp. The tables live as long as the program.
std::span<const Table *const> catalog();

const Table *findTable(std::string_view name); // nullptr: there is none
const Table *findTable(std::uint16_t id);

// Raised by one with each change of the declarations; what both ends tell each other.
inline constexpr int schemaVersion = 7;

} // namespace roundsman
