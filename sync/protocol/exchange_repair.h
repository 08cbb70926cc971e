#pragma once

#include "core/base/cbor.h"
#include "sync/protocol/exchange.h"

namespace roundsman {

// The fields of an exchange that put a device right again: request 7 (line), 8 (sums of buckets)
// and 9 (rows wanted), answer 10 (trouble), 11 (listings), 12 (rows that were asked for) and
// 17 (the server's schema version). Each is left out while there is nothing to say.

std::size_t repairFields(const ExchangeRequest &request);
std::size_t repairFields(const ExchangeAnswer &answer);
void writeRepair(CborWriter &to, const ExchangeRequest &request);
void writeRepair(CborWriter &to, const ExchangeAnswer &answer);
// False: the field is not one of these, and nothing has been read.
bool readRepair(CborReader &from, std::uint64_t field, ExchangeRequest &request);
bool readRepair(CborReader &from, std::uint64_t field, ExchangeAnswer &answer);

} // namespace roundsman
