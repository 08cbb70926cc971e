#pragma once

#include "core/base/result.h"
#include "core/schema/change.h"

namespace roundsman {

// Operations as bytes: CBOR, deterministic, the same in the outbox, on the wire and in what is set
// aside. Decoders take anything a stranger may send.
Bytes encode(const OperationGroup &group);
Result<OperationGroup> decodeOperationGroup(BytesView bytes);

// The changed units of one operation, as a row of the outbox keeps them.
Bytes encode(std::span<const UnitChange> units);
Result<std::vector<UnitChange>> decodeUnits(BytesView bytes);

// SHA-256 of a group's encoding without its counters: tells a repeated group from another one with
// the same counter, and knows it again under other counters. The stamp (hlc) makes it its own.
std::array<std::uint8_t, 32> digestOf(const OperationGroup &group);

} // namespace roundsman
