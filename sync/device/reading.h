#pragma once

#include "sync/device/profile.h"

namespace roundsman {

// The commands that only look. Each prints its lines and returns the exit code.
int listRows(Profile &profile,
             const std::string &entity,
             const std::vector<std::string> &where,
             std::int64_t limit);
int showRow(Profile &profile, const std::string &entity, const std::string &id);
int showConflicts(Profile &profile);
int searchRows(Profile &profile, const std::string &text, int limit);

} // namespace roundsman
