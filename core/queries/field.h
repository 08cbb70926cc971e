#pragma once

#include "core/store/listing.h"

namespace roundsman {

// What competitors ask, as those in the field saw it, in all territories that this device holds.
// The order gives (rowid, name), the newest first: sorted by its names it is by product or by
// place.
enum class PriceOrder { newest, byProduct, byPlace };
Listing pricesOfRivals(PriceOrder order);

// What was reported there: first what waits for an answer, by when it is due; then what has one,
// the newest first.
Listing casesOfTheField();

} // namespace roundsman
