#pragma once

#include "core/base/cbor.h"
#include "core/base/result.h"
#include "sync/protocol/exchange.h"

namespace roundsman {

// A page within a message. Reading throws CborError; every block that comes out is sound.
void writePage(CborWriter &to, const Page &page);
Page readPage(CborReader &from);

// Ids end to end. Reading throws CborError.
Bytes joined(const std::vector<Id> &ids);
std::vector<Id> readIds(BytesView bytes);

// The parts of a block, for others who write blocks of their own. The same.
void writeColumn(CborWriter &to, const PackedColumn &column);
PackedColumn readColumn(CborReader &from);
std::vector<std::int64_t> readNumbers(BytesView bytes, std::size_t count);
void expectSound(const RowBlock &block);

// A page alone, as a device keeps it until the cut is complete.
Bytes encode(const Page &page);
Result<Page> decodePage(BytesView bytes);

} // namespace roundsman
