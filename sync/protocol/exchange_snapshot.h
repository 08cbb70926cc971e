#pragma once

#include "core/base/cbor.h"
#include "sync/protocol/exchange.h"

namespace roundsman {

// The fields of an exchange about snapshots: request 10, answer 13 and 14. Each is left out while
// there is nothing to say.

std::size_t snapshotFields(const ExchangeRequest &request);
std::size_t snapshotFields(const ExchangeAnswer &answer);
void writeSnapshots(CborWriter &to, const ExchangeRequest &request);
void writeSnapshots(CborWriter &to, const ExchangeAnswer &answer);
// False: the field is not one of these, and nothing has been read.
bool readSnapshots(CborReader &from, std::uint64_t field, ExchangeRequest &request);
bool readSnapshots(CborReader &from, std::uint64_t field, ExchangeAnswer &answer);

// [id, [[scope, epoch, seq] …], [[size, digest] …]]
void writeOffer(CborWriter &to, const SnapshotOffer &offer);
SnapshotOffer readOffer(CborReader &from);

} // namespace roundsman
