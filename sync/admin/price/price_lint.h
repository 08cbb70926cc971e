#pragma once

#include "sync/admin/price/price_offer.h"

namespace roundsman::admin {

struct LintLimits
{
    int spread = 25; // percent by which two segments' or territories' prices may differ
    Instant now;
};

// What should not be published as it is: a sentence each, in the order of the file. Looked at with
// the rules that phones and head office go by.
std::vector<std::string>
lint(const PriceOffer &offer, const Market &market, const LintLimits &limits);

} // namespace roundsman::admin
