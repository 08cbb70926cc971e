#pragma once

#include "tests/chaos/books.h"
#include "tests/chaos/storm.h"

namespace roundsman::chaos {

// What has to hold once the faults are over. Each line is a wrong, in words; none: all is well.

// Every device sends what it has and holds what the server holds.
QStringList settleDown(const Devices &devices);

// Devices of one person show the same rows, and no two devices see a customer differently.
QStringList compareDevices(const Devices &devices);

// Every token that a device called saved is where it must be, and none that it called refused is
// anywhere.
QStringList findTokens(const Ledger &ledger, const Books &books);

} // namespace roundsman::chaos
