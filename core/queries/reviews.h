#pragma once

#include "core/store/listing.h"

namespace roundsman {

// The late work of others that this person is asked to decide on: what has waited longest first.
Listing reviewsFor(const Id &person);

} // namespace roundsman
