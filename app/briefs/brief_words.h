#pragma once

#include "app/briefs/brief_model.h"
#include "app/row.h"
#include "app/words.h"
#include "core/queries/briefs.h"

namespace roundsman {

// A brief in words, the same in the list and on its own page.
QString briefStateText(const KnownBrief &known, const Words &words);
QString briefDatesText(const Brief &brief, const Words &words); // "1 December to 24 December"
BriefRow briefRow(const KnownBrief &known, const Words &words);
Dress commentDress(const Words &words); // title, detail

} // namespace roundsman
