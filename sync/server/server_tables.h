#pragma once

#include "core/db/migrate.h"

namespace roundsman {

// The server's own tables beside those of the catalogue, step by step (sync.md §3.3).
std::span<const Step> serverSteps();

} // namespace roundsman
