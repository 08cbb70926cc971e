#pragma once

#include "sync/server/placement.h"

namespace roundsman {

// Brings rows that nobody has written to where they stand by now, those that follow them included:
// after the rules of where rows stand have changed. Rows that stand right get no new position.
void placeAgain(StorageTransaction &storage, Draft &rows, std::span<const WrittenRow> standing);

} // namespace roundsman
