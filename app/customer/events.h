#pragma once

#include "app/row.h"
#include "app/words.h"

namespace roundsman {

// What the rows of a customer's lists say.
Dress eventDress(const Words &words);   // timeline: symbol, title, detail, warn
Dress contactDress(const Words &words); // contacts: detail, phoneUrl, messageUrl
Dress orderDress(const Words &words);   // orders: title, detail, amount

// Words for stored words of choices, in the screen's language; unknown ones as they are.
QString feedbackKindText(const QString &kind);
QString outcomeText(const QString &outcomes); // several, separated by spaces

QString telUrl(const QString &phone); // "" where there is none
QString mailUrl(const QString &email);

} // namespace roundsman
