#pragma once

#include "core/base/cbor.h"
#include "sync/protocol/exchange.h"

namespace roundsman {

// The fields of an exchange about groups that were set aside and about waiting: request 12 and 13,
// answer 15 and 16. Each is left out while there is nothing to say.

std::size_t guardFields(const ExchangeRequest &request);
std::size_t guardFields(const ExchangeAnswer &answer);
void writeGuard(CborWriter &to, const ExchangeRequest &request);
void writeGuard(CborWriter &to, const ExchangeAnswer &answer);
// False: the field is not one of these, and nothing has been read.
bool readGuard(CborReader &from, std::uint64_t field, ExchangeRequest &request);
bool readGuard(CborReader &from, std::uint64_t field, ExchangeAnswer &answer);

} // namespace roundsman
