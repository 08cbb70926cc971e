#pragma once

#include "app/words.h"
#include "core/queries/handouts.h"

namespace roundsman {

// A quote as it may be handed to the customer, in the screen's language and direction: who offers
// what to whom at which price, with which prices it was reckoned and how long they hold. What has
// ended, and what nobody has approved yet, says so. `seller`: whose quote it is.
QString quoteHtml(const QuoteSheet &sheet, const QString &seller, Instant now, const Words &words);
QByteArray // PDF, A4
quotePaper(const QuoteSheet &sheet, const QString &seller, Instant now, const Words &words);

} // namespace roundsman
