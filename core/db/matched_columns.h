#pragma once

struct sqlite3;

namespace roundsman {

inline constexpr int anyColumn = 32;

// Gives a connection the SQL function matched_columns(TABLE, N) for queries that MATCH an FTS5
// TABLE: a number whose bit c says that column c of the row holds all of the expression's first N
// phrases, or one of those after them; the bits from anyColumn on say the same of any one phrase.
// Any thread that may use the connection. Source: sqlite.org/fts5.html, "Custom Auxiliary
// Functions".
void addMatchedColumns(sqlite3 *connection);

} // namespace roundsman
