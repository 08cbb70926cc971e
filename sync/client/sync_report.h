#pragma once

#include "core/store/bookkeeping.h"
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
};

// How the device stands, from its database alone.
struct SyncStatus
{
    std::int64_t unsent = 0;        // groups
    std::int64_t setAside = 0;      // groups that wait for the person
    std::int64_t openConflicts = 0; // that wait for the person
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

} // namespace roundsman
