#pragma once

#include "sync/admin/import/term.h"
#include "sync/admin/import/yaml.h"

namespace roundsman::mapping {

// "," or "."; throws MapError.
char decimalSignIn(const YAML::Node &node);
// An IANA name, "UTC" or "local"; throws MapError.
QTimeZone zoneIn(const YAML::Node &node);
// A format, a list of them, or "from today"; throws MapError.
void readDates(const YAML::Node &node, DateRules &rules);

// "{First} {Last}" in pieces; "{{" is a brace. Throws MapError.
TextTerm textTerm(const std::string &text, int line);

} // namespace roundsman::mapping
