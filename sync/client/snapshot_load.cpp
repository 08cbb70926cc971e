#include "sync/client/snapshot_load.h"

#include "core/db/attempt.h"
#include "sync/client/publication.h"

#include <numeric>

namespace roundsman {

static constexpr std::size_t mostAhead = 3; // chunks asked for or waiting; bounds the memory too
static constexpr int mostMissed = 3;

namespace {

// What can be fetched again need not survive a power cut at once: the commit that ends the load
// makes all of it durable.
class Relaxed
{
public:
    explicit Relaxed(Database &db) : m_db(db) { m_db.script("PRAGMA synchronous = NORMAL"); }
    Relaxed(const Relaxed &) = delete;
    ~Relaxed()
    {
        if (!attempt(m_db, [](Database &db) { db.script("PRAGMA synchronous = FULL"); }))
            std::terminate(); // a pragma without a file cannot fail; saves must never be relaxed
    }

private:
    Database &m_db;
};

SnapshotFetch fetchOf(const std::shared_ptr<const SnapshotOffer> &offer, std::size_t chunk)
{
    const auto chunks = std::span(offer->chunks).first(chunk);
    const std::uint64_t begin = std::accumulate(
        chunks.begin(), chunks.end(), std::uint64_t(0), [](std::uint64_t sum, const auto &each) {
            return sum + each.size;
        });
    const std::uint64_t last = begin + offer->chunks[chunk].size - 1;
    return {offer,
            chunk,
            "/v1/snapshot/" + hex(offer->id),
            "bytes=" + std::to_string(begin) + '-' + std::to_string(last)};
}

} // namespace

void SnapshotLoad::turnTo(const SnapshotOffer &offer)
{
    if (offer.id == m_id)
        return;
    m_id = offer.id;
    m_asked.clear();
    m_arrived.clear();
}

std::vector<SnapshotFetch> SnapshotLoad::next(Database &db)
{
    std::vector<SnapshotFetch> fetches;
    const SnapshotBook book(db);
    if (m_isPaused || book.isEmpty())
        return fetches;
    turnTo(book.first());
    const auto offer = std::make_shared<const SnapshotOffer>(book.first());
    for (std::size_t chunk = book.done(); chunk < offer->chunks.size(); ++chunk) {
        if (m_asked.size() + m_arrived.size() >= mostAhead)
            break;
        if (m_arrived.contains(chunk) || !m_asked.insert(chunk).second)
            continue;
        fetches.push_back(fetchOf(offer, chunk));
    }
    m_underWay += fetches.size();
    return fetches;
}

Result<SnapshotLoad::Taken> SnapshotLoad::take(Database &db,
                                               const Digest &id,
                                               std::size_t chunk,
                                               std::shared_ptr<const PreparedChunk> rows)
{
    m_underWay -= m_underWay > 0 ? 1 : 0;
    if (id != m_id || m_asked.erase(chunk) == 0)
        return Taken();
    m_missed = 0;
    m_backoff.reset();
    m_arrived[chunk] = std::move(rows);
    auto taken = attempt(db, [this](Database &inner) { return writeArrived(inner); });
    if (!taken)
        m_arrived.clear();
    return taken;
}

SnapshotLoad::Taken SnapshotLoad::writeArrived(Database &db)
{
    const Relaxed relaxed(db);
    Taken taken;
    for (;;) {
        Transaction transaction(db);
        SnapshotBook book(db);
        if (book.isEmpty() || book.first().id != m_id)
            break;
        const auto arrived = m_arrived.find(book.done());
        if (arrived == m_arrived.end())
            break;
        ScopeBook scopes(db);
        Publication publication(db, scopes);
        publication.enterChunk(book.first(), *arrived->second);
        publication.finish();
        book.chunkWritten();
        book.save();
        scopes.save();
        transaction.commit();
        m_arrived.erase(arrived);
        taken.changedTables += publication.changedTables();
        taken.rows += publication.rowCount();
        taken.isLast = book.isEmpty();
    }
    return taken;
}

void SnapshotLoad::drop(Database &db, const Digest &id)
{
    Transaction transaction(db);
    SnapshotBook book(db);
    ScopeBook scopes(db);
    Publication publication(db, scopes);
    book.drop(id, scopes, publication);
    publication.finish();
    scopes.save();
    book.save();
    transaction.commit();
}

std::chrono::milliseconds SnapshotLoad::failed(Database &db,
                                               const Digest &id,
                                               std::size_t chunk,
                                               const Error &reason,
                                               std::chrono::milliseconds least)
{
    m_underWay -= m_underWay > 0 ? 1 : 0;
    if (id == m_id)
        m_asked.erase(chunk);
    const bool isGone = reason.code == Error::Code::NotFound;
    m_missed += isGone || reason.code == Error::Code::Corrupt ? 1 : 0;
    m_isGivenUp = m_isGivenUp || m_missed >= mostMissed;
    if (isGone || m_missed >= mostMissed) {
        // A disk that refuses keeps the snapshot; the next failure comes here again.
        const auto dropped = attempt(db, [&](Database &inner) { drop(inner, id); });
        m_missed = dropped && m_isGivenUp ? 0 : m_missed;
    }
    m_isPaused = true;
    return m_backoff.afterFailure(least);
}

std::chrono::milliseconds SnapshotLoad::pause()
{
    m_isPaused = true;
    return m_backoff.afterFailure();
}

} // namespace roundsman
