#pragma once

#include "sync/admin/price/price_offer.h"
#include "sync/server/publisher.h"

namespace roundsman::admin {

// Gives the offer its version, ids and states, as it will stand when it is published. A list
// without a beginning begins now. Error::Conflict: its version is not above that of the list it
// replaces.
Result<Done> prepare(PriceOffer &offer, const Market &market, Instant now);

// Writes a prepared offer. What it replaces ends where it begins; promotions of the same name are
// replaced likewise. `despite`: why it is published against what lint said; empty: lint said
// nothing.
Result<Done> publish(const PriceOffer &offer,
                     const Market &market,
                     const std::string &despite,
                     Publisher &publisher);

} // namespace roundsman::admin
