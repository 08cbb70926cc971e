#pragma once

#include "sync/server/services.h"

namespace roundsman {

// Whether a balancer should send devices here: Done, or the sentence that says why not. Writes to
// the store, so that a full or broken disk is noticed; blocks.
Result<Done> readiness(Services &services);

} // namespace roundsman
