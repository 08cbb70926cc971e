#pragma once

#include "core/base/id.h"

namespace roundsman {

// Who sends a request, proved by its token and signature.
struct Caller
{
    Id device;
    Id user;
};

} // namespace roundsman
