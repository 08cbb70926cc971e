#pragma once

#include "sync/server/caller.h"
#include "sync/server/cases.h"
#include "sync/server/conflict_notes.h"
#include "sync/server/grants.h"
#include "sync/server/own_writes.h"
#include "sync/server/publisher.h"
#include "sync/server/refusal.h"

namespace roundsman {

// Who writes, on whose behalf, at what time; all of it outlives the writing.
struct Writing
{
    StorageTransaction &storage;
    Publisher &publisher;
    const Caller &caller;
    const Grants &grants;
    Ambient ambient;
    Instant now;
    std::span<const ScopePosition> cut{}; // what the device knew of the scopes when it wrote
    CaseNotes *cases = nullptr;           // null: nobody follows them
};

// Writes one group of operations: checks, merges with what stands, publishes. A GroupRefused may
// come at any point; the caller then takes back what was written.
class GroupWriter
{
public:
    GroupWriter(const Writing &writing, const OperationGroup &group);

    // The outcome, a notice if the person should have one, and the number of conflicts.
    Verdict write();
    // What write() wrote that stands as the group says; it counts if the group was applied.
    std::span<const OwnWrite> own() const { return m_own; }

private:
    // A row before an operation; what it refers to holds until the row is written.
    struct Standing
    {
        const Table &table;
        const RowVersion &version;
        const Record &record;
        bool isNew() const { return version.rv == 0; }
    };

    Standing standing(const Table &table, const Operation &operation);
    void put(const Operation &operation, const Standing &before);
    void remove(const Operation &operation, const Standing &before);
    void expectMaking(const Operation &operation);
    bool isErased(const Standing &before, const Operation &operation);
    void expectHeld(const Standing &before, const Operation &operation);
    void expectPlaces(const Table &table, const Id &row, bool isNew);
    void expectReferences(const Table &table, const Operation &operation);
    void expectReference(const Table *table, const Value &cell);
    void judge(const Operation &operation, const Standing &before, const Merged &merged);
    void publish(const Operation &operation, const Standing &before, Merged merged);
    Edit editOf(const Operation &operation, const Standing &before);
    [[noreturn]] void refuseMissing(const Id &row);

    Writing m_writing;
    const OperationGroup &m_group;
    ConflictNotes m_notes;
    std::vector<OwnWrite> m_own;
    Record m_absent; // what stands where there is no row
    Verdict m_verdict;
};

} // namespace roundsman
