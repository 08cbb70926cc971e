#pragma once

#include "sync/client/publication.h"

namespace roundsman {

// Repairs of scopes that may differ from the server's (sync.md §3.11): the sums of their buckets go
// up, what the differing ones hold comes down, then the rows that are missing or wrong here are
// asked for by name. Works within its caller's transaction.
class ScopeRepair
{
public:
    ScopeRepair(Database &db, ScopeBook &scopes) : m_db(db), m_scopes(scopes) { }

    // What the next request has to carry.
    std::vector<ScopeSums> sums();
    std::vector<WantedRows> wanted(std::size_t mostRows);

    // The scope will be repaired; what was staged of it is dropped.
    void begin(HeldScope &scope);
    // Takes out what the server does not have, notes what is missing here, and counts anew.
    void take(const ScopeListing &listing, Publication &publication);
    // Takes rows that were asked for.
    void take(const Page &rows, Publication &publication);

private:
    void compare(HeldScope &scope, const ScopeListing &listing, Publication &publication);
    void dropStaged(const std::string &scope);
    void noteProgress(HeldScope &scope);

    Database &m_db;
    ScopeBook &m_scopes;
};

} // namespace roundsman
