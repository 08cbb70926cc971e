#pragma once

#include "core/schema/schema.h"

namespace roundsman::admin {

// Rows as CSV (RFC 4180, UTF-8, CRLF), with the words of core/schema/json.h. A text that a
// spreadsheet would take for a formula (= + - @, tab or return in front) gets an apostrophe before
// it, so that opening the file runs nothing; numbers stay as they are.
std::string csvTitles(const Table &table);
std::string csvRow(const Table &table, const Id &id, const Record &record);

} // namespace roundsman::admin
