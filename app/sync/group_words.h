#pragma once

#include "app/row.h"
#include "app/words.h"

namespace roundsman {

// What the rows of the sync centre say.
Dress waitingDress(const Words &words);  // symbol, title, detail, at, when
Dress setAsideDress(const Words &words); // title, reason, when, canRetry, canEdit
Dress doneDress(const Words &words);     // symbol, title, detail, when
Dress conflictDress(const Words &words); // field, mine, theirs, original, who, when
Dress scopeDress(const Words &words);    // title, detail, warn

// A number of bytes for people: "1.2 MB".
QString bytesText(qint64 bytes, const Words &words);

} // namespace roundsman
