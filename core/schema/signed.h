#pragma once

#include "core/base/sign.h"
#include "core/schema/schema.h"

namespace roundsman {

// What the organisation signs of a row from the centre: the table's number, the row's id and all of
// its cells but "signature" itself, in the deterministic form of content.h. `ext` holds the cells
// that this program does not know, so that an older one can still check a newer row.
Bytes signedContent(const Table &table, const Id &id, const Record &record, BytesView ext = {});

// Fills the column "signature", the signature in base64url.
void signRow(const SigningKey &key, const Table &table, const Id &id, Record &record);

// Did the organisation write exactly this row? A key that it no longer signs with still counts
// while it is among `keys`.
bool isGenuine(std::span<const PublicKey> keys,
               const Table &table,
               const Id &id,
               const Record &record,
               BytesView ext = {});

} // namespace roundsman
