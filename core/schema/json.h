#pragma once

#include "core/base/result.h"
#include "core/schema/schema.h"

#include <QJsonObject>

namespace roundsman {

// A cell and a row as JSON, for scripts and other systems: ids as text, hashes in hexadecimal,
// times as ISO 8601 in UTC, days as ISO dates, money as an integer of minor units, quantities as
// decimals, words as an array. A null cell is null.
QJsonValue toJson(const Column &column, const Value &value);
QJsonObject toJson(const Table &table, const Id &id, const Record &record); // "id" first

// The cell that a person or a script means by these words: what toJson writes, words separated by
// commas, a time with or without a zone (then UTC). Empty words: nothing, where the column allows
// it.
Result<Value> valueFromWords(const Column &column, std::string_view words);
// The cell that another system means: what toJson writes, nothing else. Null: nothing, as in a row
// that nobody has filled in yet.
Result<Value> valueFromJson(const Column &column, const QJsonValue &json);

} // namespace roundsman
