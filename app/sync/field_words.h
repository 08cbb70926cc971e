#pragma once

#include "app/words.h"
#include "core/schema/schema.h"

namespace roundsman {

// How a person calls what a declaration calls `name`; one that nobody has worded yet as it is.
QString fieldText(const QString &column); // "plannedStart": "Planned for"
QString recordText(const QString &table); // "order_line": "Order line"
QString choiceText(const QString &word);  // a word of a Choice column: "arrived": "begun"

// A cell as a person writes and reads it. Times are read only; ids and hashes say nothing.
QString cellText(const Column &column, const Value &value, const Words &words);

// What the person has typed there. Nothing: it cannot be that.
std::optional<Value> typedCell(const Column &column, const QString &typed, const Words &words);

} // namespace roundsman
