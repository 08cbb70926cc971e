#pragma once

#include "sync/server/caller.h"
#include "sync/server/publisher.h"

namespace roundsman {

// Keeps what a merge did not take: in the row's history, and as a conflict row for the person who
// wrote it.
class ConflictNotes
{
public:
    ConflictNotes(StorageTransaction &storage,
                  Publisher &publisher,
                  const Caller &caller,
                  Ambient ambient) :
        m_storage(storage),
        m_publisher(publisher),
        m_caller(caller),
        m_ambient(ambient)
    { }

    // One merge, seen from both sides.
    struct Clash
    {
        const Table &table;
        const Operation &operation;
        const Edit &edit;
        const Stamps &before; // the stamps that the edit met
        const Merged &merged;
        std::int64_t rv; // of the row after the merge
    };

    // How many conflict rows were made.
    int keep(const Clash &clash);

private:
    bool keepOne(const Clash &clash, const UnitChange &change, const UnitOutcome &outcome);

    StorageTransaction &m_storage;
    Publisher &m_publisher;
    const Caller &m_caller;
    Ambient m_ambient;
};

} // namespace roundsman
