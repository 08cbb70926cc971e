#pragma once

#include "core/schema/schema.h"

#include <functional>

namespace roundsman {

// Which fields the holder of a scope sees: managers and administrators see more than the others.
// It is part of a scope's name ("territory/…#rep") where the fields differ.
enum class Visibility : std::uint8_t { Rep, Manager };
Visibility visibilityOf(Role role);
Role readerOf(Visibility visibility); // the role that canonical() and projected() are asked with
Visibility visibilityOfScope(std::string_view scopeName);

std::string companyScope(Visibility visibility);
std::string territoryScope(const Id &territory, Visibility visibility);
std::string segmentScope(const Id &segment);
std::string personScope(const Id &user);
std::string teamScope(const Id &team);
// What a team's people answer: for whoever manages it; the others may write into it, not read it.
std::string answersScope(const Id &team);
std::string audienceScope(const Id &audience);

// How a rule that follows another row finds it. Empty: there is no such row.
using FindRecord = std::function<std::optional<Record>(const Table &, const Id &)>;

// The names of all scopes that a row stands in, sorted, with every visibility class.
// Pure but for the rows that it follows. Empty: the row stands nowhere and stays on the server.
std::vector<std::string>
scopesOf(const Table &table, const Id &row, const Record &record, const FindRecord &find);

} // namespace roundsman
