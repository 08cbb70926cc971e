#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/db/database.h"
#include "sync/protocol/exchange.h"

#include <QSet>

namespace roundsman {

// What an exchange did, in numbers for people.
struct ExchangeCounts
{
    std::int64_t pushed = 0;  // groups that got their verdict
    std::int64_t refused = 0; // of these, set aside
    std::int64_t conflicts = 0;
    std::int64_t pulled = 0; // rows that entered, changed or left

    ExchangeCounts &operator+=(const ExchangeCounts &other);
};

// What taking an answer led to.
struct Received
{
    ExchangeCounts counts;
    QSet<QString> changedTables;
    bool hasNewSnapshot = false; // one was offered and taken up
    bool isLoading = false;      // chunks of snapshots are missing: nothing was published
    bool mustAskAgain = false;   // something has to be repaired or sent under new counters
    bool isNewLine = false;      // the device has begun a new line of counters
    bool isRepairing = false;    // the answer brought a repair forward
};

// The request that the device's state asks for: groups that wait, and where each scope stands.
// `failures`: of attempts just before.
ExchangeRequest requestOf(Database &db, int failures = 0);
ExchangeRequest positionOf(Database &db); // the same without groups

// Takes an answer in one transaction. Verdicts are noted at once. Pages of scopes that still load
// go straight into the tables; others are staged until the answer is complete and then published
// together with the settling of acknowledged groups.
// Where the server cannot tell the device's groups apart, or was restored from a copy, a new line
// of counters begins, with a number from `entropy`.
// Error::Offline: the answer does not continue where this device stands; nothing was changed.
Result<Received> receive(Database &db, const ExchangeAnswer &answer, Entropy &entropy);

// How far a first sync is: rows here and rows expected, over all scopes.
struct LoadProgress
{
    std::int64_t rows = 0;
    std::int64_t expected = 0;
};
LoadProgress loadProgress(Database &db);

} // namespace roundsman
