#pragma once

#include "sync/admin/import/evaluate.h"

namespace roundsman::mapping {

// The decimals of a currency's minor unit, by its ISO 4217 code.
int minorDigits(std::string_view currency);

// The cell that a text makes. Empty text makes an empty cell. An Id that refers to another entity
// is made from the text as that entity's key. Throws Refusal.
Value cellOf(const Column &column, const Said &said, const Mapping &mapping, const Evaluator &ids);

} // namespace roundsman::mapping
