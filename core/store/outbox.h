#pragma once

#include "core/base/hlc.h"
#include "core/db/database.h"
#include "core/schema/change.h"
#include "core/store/bookkeeping.h"

namespace roundsman {

// The order of everything this device writes: counters that rise by one and stamps that never go
// back, both taken up where the database left them. Belongs to the writer's thread.
class Journal
{
public:
    Journal(Database &db, const Clock &clock);

    // Puts the operations into the outbox as one group, within the caller's transaction, and
    // returns its first counter.
    std::uint64_t append(Database &db, std::vector<Operation> operations, const std::string &title);

    // The server's time, just received. Kept in the database.
    void correct(Database &db, Instant server);
    HlcClock &clock() { return m_hlc; }

private:
    const Clock &m_clock;
    HlcClock m_hlc;
};

// Groups that the server has not judged yet, oldest first.
std::vector<OperationGroup> groupsToSend(Database &db, std::size_t most, std::size_t mostBytes);
bool hasGroupsToSend(Database &db);
std::int64_t countUnsent(Database &db); // groups that are not at head office and not set aside

// Operations on one row that the server's rows do not contain yet, in order.
std::vector<Operation> pendingOperations(Database &db, const Table &table, const Id &row);
// Of these, the ones that the server has applied as they are.
struct AppliedOperations
{
    std::vector<Operation> operations;
    bool isAll = true; // nothing else waits on the row
};
AppliedOperations appliedOperations(Database &db, const Table &table, const Id &row);

// A group as it was saved. Nothing: there is none with this counter and state.
std::optional<OperationGroup> findGroup(Database &db, std::uint64_t firstCounter, GroupState state);

} // namespace roundsman
