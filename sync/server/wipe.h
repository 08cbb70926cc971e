#pragma once

#include "core/db/database.h"
#include "sync/protocol/wipe.h"
#include "sync/server/identity.h"

namespace roundsman {

// A device that was told to erase itself.
struct Wipe
{
    Instant ordered;
    std::optional<Instant> wiped; // when its receipt came
    std::int64_t unsent = 0;      // groups that waited on it, as it says
    std::int64_t lostFiles = 0;   // that lay on it alone
    std::int64_t rescued = 0;     // groups of its rescue log that were put before head office
};

// The store's memory of wipes, over wipeTables and identityTables. Within the caller's transaction;
// throw DbError.
// `by`: who does it, as the audit names him; empty: whoever runs this program.

// Ends the device's tokens and gives the order. Fine if it was given before.
// Error::NotFound: no such device.
Result<Done>
orderWipe(Database &db, std::int64_t device, Ambient ambient, const std::string &by = {});
// Takes it back: the device must enrol again, and stays the same device.
// Error::NotFound: it was not told. Error::Conflict: it has obeyed already.
Result<Done>
recallWipe(Database &db, std::int64_t device, Ambient ambient, const std::string &by = {});
// For the device with this key; nothing: it was not told.
std::optional<WipeOrder> wipeOrderFor(Database &db, const PublicKey &device);
// Error::Denied: not by a device that was told so, or for another order. May come again.
Result<Done> takeReceipt(Database &db, const WipeReceipt &receipt, Ambient ambient);
std::optional<Wipe> wipeOf(Database &db, std::int64_t device);

} // namespace roundsman
