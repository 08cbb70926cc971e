#include "core/base/planted.h"

#ifdef ROUNDSMAN_PLANTED

#include <string_view>

namespace roundsman {

static const char *chosen = nullptr;

bool planted(const char *bug) { return chosen && std::string_view(chosen) == bug; }
void plant(const char *bug) { chosen = bug; }

} // namespace roundsman

#endif
