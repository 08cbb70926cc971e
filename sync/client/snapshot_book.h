#pragma once

#include "sync/client/scope_book.h"
#include "sync/protocol/snapshot.h"

namespace roundsman {

class Publication;

// The snapshots that this device is loading: what was offered, and how many chunks of the first one
// are in the tables. Their scopes stand at the snapshot's positions already; what is newer waits in
// staging until the last chunk is written. Read at the start of a transaction, written at its end.
class SnapshotBook
{
public:
    explicit SnapshotBook(Database &db);

    bool isEmpty() const { return m_offers.empty(); }
    bool holds(std::string_view scope) const;
    const SnapshotOffer &first() const { return m_offers.front(); }
    std::size_t done() const { return m_done; } // chunks of the first

    // Takes up what the server offers; its scopes begin anew. False: there was nothing to take.
    bool take(const std::vector<SnapshotOffer> &offers, ScopeBook &scopes, Publication &rows);
    // Gives up those that the server's heads no longer fit.
    void check(const std::vector<ScopeHead> &heads, ScopeBook &scopes, Publication &rows);
    void drop(const Digest &id, ScopeBook &scopes, Publication &rows);
    void chunkWritten(); // the next of the first
    void save();

private:
    void forget(const SnapshotOffer &offer, ScopeBook &scopes, Publication &rows);
    void unstage(const SnapshotOffer &offer);
    void dropWhere(ScopeBook &scopes, Publication &rows, auto isOver);

    Database &m_db;
    std::vector<SnapshotOffer> m_offers;
    std::size_t m_done = 0;
    bool m_isChanged = false;
};

bool covers(const SnapshotOffer &offer, std::string_view scope);

} // namespace roundsman
