#pragma once

#include "core/base/cbor.h"
#include "core/schema/value.h"

namespace roundsman {

// A cell as one CBOR item, in the form that canonical() and the operations use.
void write(CborWriter &to, const ValueView &value);
inline void write(CborWriter &to, const Value &value) { write(to, view(value)); }

// Throws CborError where the next item is no cell.
Value readValue(CborReader &from);

} // namespace roundsman
