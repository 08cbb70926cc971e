#pragma once

#include "core/store/search.h"

namespace roundsman {

// How a person looks for customers now: those of the visits that are nearest in time, a month back
// and a week ahead, and the door of the latest visit.
Vantage vantageOf(Database &db, const Id &person, Instant now);

} // namespace roundsman
