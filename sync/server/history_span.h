#pragma once

#include "core/schema/slice.h"
#include "sync/server/storage.h"

namespace roundsman {

// How many half-years of closed history devices hold beside the present one; four where the company
// has not said otherwise.
int pastSlices(StorageView &storage);
void setPastSlices(StorageTransaction &storage, int halfYears);

// The slices that devices hold now, the latest first: those to come, of which there are rows
// because plans are cancelled before their time and clocks go wrong, the present one, and the past
// ones that the company wants.
std::vector<HalfYear> slicesOnDevices(StorageView &storage, Instant now);

// Notes which later slices than the next one have rows; most companies have none.
Result<Done> noteSlicesAhead(Storage &storage, Instant now);

} // namespace roundsman
