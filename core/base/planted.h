#pragma once

namespace roundsman {

// Bugs that are known and wanted: the simulator has to find each of them (tests/sim/mutants). Only
// a build with ROUNDSMAN_PLANTED knows them; in all others the answer is a constant no.
#ifdef ROUNDSMAN_PLANTED
bool planted(const char *bug); // has this one been chosen?
void plant(const char *bug);   // chooses it, and no other; null: none
#else
constexpr bool planted(const char *) { return false; }
#endif

} // namespace roundsman
