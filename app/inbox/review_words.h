#pragma once

#include "app/row.h"
#include "app/words.h"

namespace roundsman {

// Late work of somebody else before the one who decides: title, who (and when), why, what (a line
// for each field that was changed).
Dress reviewDress(const Words &words);

} // namespace roundsman
