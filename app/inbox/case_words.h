#pragma once

#include "app/row.h"
#include "app/words.h"

namespace roundsman {

// A finding and its steps in words, the same in the inbox, on its own page and at the customer's.
QString caseStateText(const QString &state);
// "by tomorrow 16:00", "since yesterday 16:00 overdue"; "" where nobody owes an answer.
QString caseDueText(const QString &state, std::optional<Instant> due, const Words &words);
bool isCaseOverdue(const QString &state, std::optional<Instant> due, const Words &words);

Dress findingDress(const Words &words);   // title, detail, symbol, warn: of whoever reported it
Dress ownedCaseDress(const Words &words); // the same of whoever has to answer
// The same of whoever looks after the territory, with `section`: what waits for an answer, what has
// one.
Dress fieldCaseDress(const Words &words);
Dress stepDress(const Words &words);      // title, detail, symbol, strong
Dress givenTaskDress(const Words &words); // detail, overdue

} // namespace roundsman
