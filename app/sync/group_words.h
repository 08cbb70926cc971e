#pragma once

#include "app/row.h"
#include "app/words.h"

namespace roundsman {

// What the rows of the sync centre say.
Dress waitingWords(const Words &words);  // symbol, title, detail, at, when
Dress setAsideWords(const Words &words); // title, reason, when, canRetry, canEdit
Dress doneWords(const Words &words);     // symbol, title, detail, when
Dress conflictWords(const Words &words); // field, mine, theirs, original, who, when
Dress scopeWords(const Words &words);    // title, detail, warn

// A number of bytes for people: "1.2 MB".
QString bytesText(qint64 bytes, const Words &words);

} // namespace roundsman
