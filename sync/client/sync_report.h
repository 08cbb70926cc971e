#pragma once

#include "core/store/bookkeeping.h"
#include "sync/client/local_blobs.h"
#include "sync/client/new_line.h"
#include "sync/client/receive.h"

#include <chrono>

namespace roundsman {

// What a run of exchanges, from the first request to the last answer, did and took.
struct SyncReport
{
    ExchangeCounts counts;
    std::int64_t scopes = 0; // held at the end
    std::int64_t bytesUp = 0;
    std::int64_t bytesDown = 0;
    std::chrono::milliseconds whole{0};
    std::chrono::milliseconds network{0}; // of these, waiting for the server
    std::chrono::milliseconds local{0};   // of these, preparing and taking
};

struct ScopeStatus
{
    std::string name;
    std::int64_t rows = 0;
    std::int64_t serverRows = 0; // when it last answered
    ScopeState state = ScopeState::Loading;
    std::int64_t unreadable = 0; // rows that came and cannot be kept
};
std::string wordsOf(const ScopeStatus &scope); // "checked", "differs from head office"
std::string wordsOf(const LineChange &change); // one sentence

// How the device stands, from its database alone.
struct SyncStatus
{
    std::int64_t unsent = 0;              // groups
    std::int64_t setAside = 0;            // groups that wait for the person
    std::int64_t openConflicts = 0;       // that wait for the person
    std::int64_t needsServer = 0;         // groups that wait until head office knows their fields
    std::int64_t inReview = 0;            // groups that came late and were sent for review
    std::int64_t offeredAgain = 0;        // groups that a restored head office may have lost
    std::int64_t needsUpgrade = 0;        // rows kept for a newer version of this program
    std::optional<LineChange> lineChange; // the last time that what waits was numbered anew
    FileCounts files;
    bool isAuditDisputed = false; // head office's audit is not the one that this device has seen
    std::optional<Instant> lastSync;
    std::vector<ScopeStatus> scopes; // by name
};
SyncStatus syncStatus(Database &db);

// Every scope's rows and checksum, computed anew from the tables, and the working rows with unsent
// edits, computed anew from base and operations.
struct Verification
{
    struct Scope
    {
        std::string name;
        std::int64_t rows = 0;       // counted now
        std::int64_t serverRows = 0; // as the server last said
        bool isEqual = false;        // rows and checksum equal the server's
        bool isKeptRight = false;    // and those that the device keeps on the way
    };
    std::vector<Scope> scopes;
    std::int64_t wrongRows = 0; // that are not base ⊕ pending

    bool isSound() const;
};
Verification verify(Database &db);
// What differs is compared and repaired with the next exchange.
void repairSuspects(Database &db, const Verification &verification);

} // namespace roundsman
