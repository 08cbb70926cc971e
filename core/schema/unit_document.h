#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// The record with the cells that a conflict row's document names ({"phone": "…"}), as the server
// wrote them (sync/server/cell_document.h). What is no such document, and names that are no column
// of the table, change nothing.
Record withDocument(const Table &table, Record record, const QString &document);

} // namespace roundsman
