#pragma once

#include "app/row.h"
#include "app/words.h"
#include "core/store/store.h"

namespace roundsman {

// What the rows of the sync centre say.
Dress waitingDress(const Words &words); // symbol, title, detail, at, when
Dress doneDress(const Words &words);    // symbol, title, detail, noticed, when
Dress scopeDress(const Words &words);   // title, detail, warn
// title, reason, fields (a few lines), when. Looks into the store for the fields.
Dress setAsideDress(Store &store, const Words &words);
// field, said (who, and what it was before), mine, theirs (what differs in <b>), mineWho,
// theirsWho, keepTheirs (the words of the button)
Dress conflictDress(const Words &words);

// A number of bytes for people: "1.2 MB".
QString bytesText(qint64 bytes, const Words &words);

} // namespace roundsman
