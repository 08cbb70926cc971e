#pragma once

#include "core/base/clock.h"
#include "sync/server/attempts.h"
#include "sync/server/caller.h"
#include "sync/server/cursor_notes.h"
#include "sync/server/grants.h"
#include "sync/server/own_writes.h"
#include "sync/server/snapshot_desk.h"

namespace roundsman {

// Answers exchanges: first what the device has written, then what it lacks, in one moment's view
// (sync.md §3.5). Knows nothing of sockets. Any thread may call.
class ExchangeEngine
{
public:
    // `serverId` names this company's server to its devices. All arguments outlive the engine.
    ExchangeEngine(Storage &storage, Ambient ambient, std::string serverId) :
        m_storage(storage),
        m_ambient(ambient),
        m_serverId(std::move(serverId))
    { }

    // From now on devices may load snapshots. The desk outlives the engine.
    void offerSnapshots(SnapshotDesk &desk) { m_snapshots = &desk; }
    // From now on what devices report becomes a case, in the transaction that it comes in.
    void followCases() { m_followsCases = true; }

    // An Error is a passing trouble of the store: nothing has happened, and the device should ask
    // again. What can be said of a single group is a verdict.
    Result<ExchangeAnswer> answer(const Caller &caller, const ExchangeRequest &request);

    // The heads of all scopes that this person may hold now.
    Result<std::vector<ScopeHead>> heads(const Id &user);

    // What this person may hold, in the view's moment.
    Grants grantsOf(StorageView &view, const Id &user)
    {
        return Grants::of(view, m_segments, user, m_ambient.clock.now());
    }

private:
    Result<Done> noteDecisions(const Caller &caller, const ExchangeRequest &request);
    Result<Done> push(const Caller &caller,
                      const ExchangeRequest &request,
                      ExchangeAnswer &answer,
                      OwnWrites &own);

    Storage &m_storage;
    Ambient m_ambient;
    std::string m_serverId;
    Attempts m_attempts{m_storage};
    CursorNotes m_cursors{m_storage};
    Segments m_segments;
    SnapshotDesk *m_snapshots = nullptr;
    bool m_followsCases = false;
};

} // namespace roundsman
