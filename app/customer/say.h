#pragma once

#include "app/figure_model.h"
#include "app/words.h"
#include "core/queries/customer.h"

namespace roundsman {

// The glance card in words: at most four figures, and the one sentence to say, both made of what is
// known of the customer. The same here, on Today and in the visit.
QList<Figure> figuresOf(const CustomerGlance &glance, const Words &words);
QString sayTo(const CustomerGlance &glance, const Words &words);
QString subtitleOf(const CustomerGlance &glance, const Words &words);

// Ours against theirs in whole percent: +3 is dearer.
int percentAbove(const PricePosition &price);

} // namespace roundsman
