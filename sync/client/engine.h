#pragma once

#include "sync/client/backoff.h"
#include "sync/client/receive.h"
#include "sync/client/snapshot_load.h"

#include <variant>

namespace roundsman {

// What happens to the engine.
namespace event {

struct Wake // the program started, or a person asked
{ };
struct Saved // something new waits in the outbox
{ };
struct NetworkBack
{ };
struct TimerFired
{ };
struct Hint // what the live channel says: a scope is at this position; no scope: look yourself
{
    std::string scope;
    std::int64_t seq = 0;
};
struct Answer // to the request that was sent last
{
    Bytes body;
};
struct Failed // the request that was sent last has no answer that can be used
{
    Error reason;
    std::chrono::milliseconds retryAfter{0}; // what the server asked for
};
struct Piece // a chunk of a snapshot that Effects::fetches asked for, by prepareChunk()
{
    Digest snapshot{};
    std::size_t chunk = 0;
    std::shared_ptr<const PreparedChunk> rows;
};
struct PieceFailed // it did not arrive, or not as it was offered
{
    Digest snapshot{};
    std::size_t chunk = 0;
    Error reason; // NotFound: the server no longer has the snapshot
    std::chrono::milliseconds retryAfter{0};
};

} // namespace event

using Event = std::variant<event::Wake,
                           event::Saved,
                           event::NetworkBack,
                           event::TimerFired,
                           event::Hint,
                           event::Answer,
                           event::Failed,
                           event::Piece,
                           event::PieceFailed>;

// What the engine wants done. Everything is optional; a timer replaces the one armed before.
struct Effects
{
    std::optional<Bytes> send;          // POST /v1/exchange; answer by Answer or Failed, always
    bool bringsEdits = false;           // `send` has groups: somebody waits for it
    std::vector<SnapshotFetch> fetches; // at the same time; each is answered by itself
    std::optional<std::chrono::milliseconds> timer;
    QSet<QString> changedTables;
    std::optional<Instant> serverTime;
    std::optional<ExchangeCounts> counts; // an answer was taken
    std::optional<LoadProgress> progress;
    std::optional<Bytes> position; // where the device now stands, for POST /v1/wait
    std::optional<Error> problem;  // why the attempt ended without success
    bool isDone = false; // the attempt ended well: nothing waits, every scope is at its head
};

// Decides when to exchange what with the server. Sans I/O: its only surroundings are the database
// and random numbers, and it belongs to the writer's thread. One request is under way at a time.
// Whatever happens, after each step a request is under way or a timer is armed.
class Engine
{
public:
    explicit Engine(Entropy &entropy) : m_entropy(entropy), m_backoff(entropy), m_load(entropy) { }

    Effects step(Database &db, const Event &event);
    bool isUnderWay() const { return m_isUnderWay || m_load.isUnderWay(); }

private:
    Effects send(Database &db);
    Effects on(Database &db, const event::Wake &);
    Effects on(Database &db, const event::Saved &);
    Effects on(Database &db, const event::NetworkBack &);
    Effects on(Database &db, const event::TimerFired &);
    Effects on(Database &db, const event::Hint &hint);
    Effects on(Database &db, const event::Answer &answer);
    Effects on(Database &db, const event::Failed &failed);
    Effects on(Database &db, const event::Piece &piece);
    Effects on(Database &db, const event::PieceFailed &failed);
    Effects pieceTrouble(const Error &reason, std::chrono::milliseconds wait) const;
    Effects next(Database &db, const ExchangeAnswer &answer, const Received &received);

    bool isStandingStill(const ExchangeAnswer &answer, const Received &received) const;

    Entropy &m_entropy;
    Backoff m_backoff;
    SnapshotLoad m_load;
    std::size_t m_sentGroups = 0; // in the request under way
    bool m_sentRepairs = false;   // in the request under way
    int m_newLines = 0;           // begun in a row, without success
    bool m_isUnderWay = false;
    bool m_again = false; // something happened while a request was under way
};

} // namespace roundsman
