#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace roundsman {

// Writes a whole file that only its owner may read, so that after a power cut either the old or
// the new content is there. Error::Full, Error::Denied or Error::Storage with the path.
Result<Done> writeDurably(const std::string &path, BytesView content);

// Adds to the end of a file that is there, and waits until it is on the disk. A power cut may leave
// part of it.
Result<Done> appendDurably(const std::string &path, BytesView content);

// Writes over the first bytes of a file that is there, and waits until they are on the disk: for
// what must not be read any more.
Result<Done> writeInPlace(const std::string &path, BytesView content);

// Reads a whole file of at most `limit` bytes. Error::NotFound when there is none.
Result<Bytes> readWhole(const std::string &path, std::size_t limit);

// Makes a directory, and those above it, that only its owner may enter. Fine if it is there.
Result<Done> makeDirectory(const std::string &path);

// False when anybody but the owner may read or write the file.
bool isOwnersOnly(const std::string &path);

} // namespace roundsman
