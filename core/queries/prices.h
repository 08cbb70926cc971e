#pragma once

#include "core/db/database.h"
#include "core/domain/quote_price.h"

namespace roundsman {

// All that this device has on what these products cost this customer, to be asked by the rules of
// core/domain/pricing.h.
PriceBook priceBook(Database &db, const Buyer &buyer, std::span<const Id> products);

} // namespace roundsman
