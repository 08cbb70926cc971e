#pragma once

#include <string>
#include <string_view>

namespace roundsman {

// One statement, or several, as this program writes them for SQLite, in the words of PostgreSQL:
// ?1 becomes $1, BLOB becomes BYTEA, x'' the empty bytea; STRICT and WITHOUT ROWID go. Types are
// written in capitals, so that a table may be called blob. Texts and quoted names stay as they are.
std::string inPostgresWords(std::string_view sql);

} // namespace roundsman
