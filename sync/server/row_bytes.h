#pragma once

#include "core/schema/merge.h"

namespace roundsman {

// What the store keeps of a row as bytes: the stamps of its units, and the cells of a removed row.
// CBOR; reading our own bytes back cannot fail but for a damaged file, which throws CborError.
Bytes encodeStamps(const Stamps &stamps);
Stamps decodeStamps(BytesView bytes);

Bytes encodeCells(const Table &table, const Record &record);
Record decodeCells(const Table &table, BytesView bytes);

} // namespace roundsman
