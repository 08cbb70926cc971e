#pragma once

#include "core/store/listing.h"

namespace roundsman {

// What happened at a customer, the newest first: visits, orders, quotes, feedback, sightings,
// tasks that were done. Rows: key, sort (the table's name), at, state, text, more, amount,
// currency, lines, who, mine, unsent. What a column holds for each sort stands in timeline.cpp.
Listing timelineOf(const Id &customer, const Id &me);

} // namespace roundsman
