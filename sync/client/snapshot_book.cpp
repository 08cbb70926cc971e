#include "sync/client/snapshot_book.h"

#include "core/base/planted.h"
#include "core/store/settings.h"
#include "sync/client/publication.h"
#include "sync/protocol/page_codec.h"

#include <algorithm>

namespace roundsman {

static constexpr auto offersKey = "snapshots"; // in sync_kv
static constexpr auto doneKey = "snapshot_chunks";

bool covers(const SnapshotOffer &offer, std::string_view scope)
{
    return std::ranges::find(offer.scopes, scope, &ScopePosition::scope) != offer.scopes.end();
}

// Offers that cannot be read are none: their scopes differ from the server's, which heals them.
SnapshotBook::SnapshotBook(Database &db) : m_db(db)
{
    const auto stored = findSetting<Bytes>(db, offersKey);
    if (!stored)
        return;
    if (auto offers = decodeSnapshotOffers(*stored))
        m_offers = *std::move(offers);
    m_done = std::size_t(findSetting<std::int64_t>(db, doneKey).value_or(0));
}

bool SnapshotBook::holds(std::string_view scope) const
{
    return std::ranges::any_of(m_offers,
                               [&](const SnapshotOffer &offer) { return covers(offer, scope); });
}

bool SnapshotBook::take(const std::vector<SnapshotOffer> &offers,
                        ScopeBook &scopes,
                        Publication &rows)
{
    bool hasTaken = false;
    for (const SnapshotOffer &offer : offers) {
        const bool isOverlap = std::ranges::any_of(
            offer.scopes, [&](const ScopePosition &each) { return holds(each.scope); });
        if (isOverlap || offer.scopes.empty() || offer.chunks.empty())
            continue;
        for (const ScopePosition &position : offer.scopes) {
            HeldScope &scope = scopes.hold(position.scope);
            if (scope.rows > 0)
                rows.forget(scope);
            scope.state = ScopeState::Loading;
            scope.repair = RepairStep::None;
            scope.epoch = position.epoch;
            scope.staged = position.cursor + (planted("snapshot-tail-late") ? 1 : 0);
        }
        m_offers.push_back(offer);
        m_isChanged = hasTaken = true;
    }
    return hasTaken;
}

void SnapshotBook::dropWhere(ScopeBook &scopes, Publication &rows, auto isOver)
{
    for (std::size_t i = 0; i < m_offers.size();) {
        if (!isOver(m_offers[i])) {
            ++i;
            continue;
        }
        forget(m_offers[i], scopes, rows);
        m_offers.erase(m_offers.begin() + std::ptrdiff_t(i));
        m_done = i == 0 ? 0 : m_done;
        m_isChanged = true;
    }
}

void SnapshotBook::check(const std::vector<ScopeHead> &heads, ScopeBook &scopes, Publication &rows)
{
    const auto fits = [&](const ScopePosition &position) {
        const auto head = std::ranges::find(heads, position.scope, &ScopeHead::scope);
        const HeldScope *scope = scopes.find(position.scope);
        return head != heads.end() && scope && head->epoch == position.epoch
            && head->floor <= scope->staged && head->seq >= scope->staged;
    };
    dropWhere(scopes, rows, [&](const SnapshotOffer &offer) {
        return !std::ranges::all_of(offer.scopes, fits);
    });
}

void SnapshotBook::drop(const Digest &id, ScopeBook &scopes, Publication &rows)
{
    dropWhere(scopes, rows, [&](const SnapshotOffer &offer) { return offer.id == id; });
}

// What had come of them goes again; the server sends it all anew.
void SnapshotBook::forget(const SnapshotOffer &offer, ScopeBook &scopes, Publication &rows)
{
    for (const ScopePosition &position : offer.scopes) {
        HeldScope *scope = scopes.find(position.scope);
        if (!scope)
            continue;
        if (scope->rows > 0)
            rows.forget(*scope);
        scope->state = ScopeState::Loading;
        scope->repair = RepairStep::None;
        scope->staged = scope->cursor = 0;
    }
    unstage(offer);
}

void SnapshotBook::unstage(const SnapshotOffer &offer)
{
    std::vector<std::int64_t> dropped;
    {
        Query query = m_db.query("SELECT n, body FROM staging");
        while (query.next()) {
            const auto page = decodePage(std::get<BytesView>(query.view(1)));
            if (page && covers(offer, page->scope))
                dropped.push_back(query.get<std::int64_t>(0));
        }
    }
    for (const std::int64_t number : dropped)
        m_db.run("DELETE FROM staging WHERE n = ?1", number);
}

void SnapshotBook::chunkWritten()
{
    m_isChanged = true;
    if (++m_done < first().chunks.size())
        return;
    m_offers.erase(m_offers.begin());
    m_done = 0;
}

void SnapshotBook::save()
{
    if (!std::exchange(m_isChanged, false))
        return;
    if (m_offers.empty()) {
        m_db.run("DELETE FROM sync_kv WHERE key IN (?1, ?2)",
                 std::string(offersKey),
                 std::string(doneKey));
        return;
    }
    putSetting(m_db, offersKey, encode(m_offers));
    putSetting(m_db, doneKey, std::int64_t(m_done));
}

} // namespace roundsman
