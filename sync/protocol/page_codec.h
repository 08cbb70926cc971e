#pragma once

#include "core/base/cbor.h"
#include "core/base/result.h"
#include "sync/protocol/exchange.h"

namespace roundsman {

// A page within a message. Reading throws CborError; every block that comes out is sound.
void writePage(CborWriter &to, const Page &page);
Page readPage(CborReader &from);

// A page alone, as a device keeps it until the cut is complete.
Bytes encode(const Page &page);
Result<Page> decodePage(BytesView bytes);

} // namespace roundsman
