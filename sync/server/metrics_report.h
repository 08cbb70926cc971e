#pragma once

#include "sync/server/services.h"

namespace roundsman {

// All that /metrics tells, in Prometheus' text format. Asks the store; blocks.
std::string
metricsReport(Services &services, const std::string &storePath, const std::string &version);

} // namespace roundsman
