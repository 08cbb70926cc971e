#pragma once

#include "sync/client/backoff.h"
#include "sync/client/snapshot_book.h"
#include "sync/client/snapshot_chunk.h"

#include <QSet>

#include <map>
#include <memory>
#include <set>

namespace roundsman {

// Asks for one chunk: GET `path` with the header `Range: range`. Whoever is asked answers always:
// with event::Piece, made by prepareChunk(), or with event::PieceFailed.
struct SnapshotFetch
{
    std::shared_ptr<const SnapshotOffer> offer;
    std::size_t chunk = 0;
    std::string path;
    std::string range;
};

// The engine's part that loads snapshots: a few chunks are on their way at a time, and they are
// written in their order, each in a transaction. The writer's thread.
class SnapshotLoad
{
public:
    explicit SnapshotLoad(Entropy &entropy) : m_backoff(entropy) { }

    // Which form of snapshots to ask for; none once their chunks failed to come again and again.
    std::uint32_t form() const { return m_isGivenUp ? 0 : snapshotForm; }
    bool isUnderWay() const { return m_underWay > 0; }

    // What to fetch now; nothing while enough is on its way, or a failure is being waited for.
    std::vector<SnapshotFetch> next(Database &db);
    void resume() { m_isPaused = false; } // the server answers
    std::chrono::milliseconds pause();    // until then; how long that should be

    struct Taken
    {
        QSet<QString> changedTables;
        std::int64_t rows = 0;
        bool isLast = false; // nothing is left to load
    };
    // Takes a chunk that has arrived, and writes what is next. Error: the database refused; the
    // chunk has to be fetched again.
    Result<Taken> take(Database &db,
                       const Digest &id,
                       std::size_t chunk,
                       std::shared_ptr<const PreparedChunk> rows);
    // A chunk did not arrive: how long to leave the server alone.
    std::chrono::milliseconds failed(Database &db,
                                     const Digest &id,
                                     std::size_t chunk,
                                     const Error &reason,
                                     std::chrono::milliseconds least);

private:
    void turnTo(const SnapshotOffer &offer);
    Taken writeArrived(Database &db);
    void drop(Database &db, const Digest &id);

    Backoff m_backoff;
    Digest m_id{};                 // of the snapshot that is being loaded
    std::set<std::size_t> m_asked; // of its chunks
    std::map<std::size_t, std::shared_ptr<const PreparedChunk>> m_arrived; // before their turn
    std::size_t m_underWay = 0;                                            // chunks of any snapshot
    int m_missed = 0; // in a row: damaged, or no longer there
    bool m_isPaused = false;
    bool m_isGivenUp = false;
};

} // namespace roundsman
