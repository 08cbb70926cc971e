#include "sync/client/receive.h"

#include "core/base/planted.h"
#include "core/store/renumber.h"
#include "core/store/settings.h"
#include "sync/client/new_line.h"
#include "sync/client/publication.h"
#include "sync/client/quarantine_news.h"
#include "sync/client/scope_repair.h"
#include "sync/client/settle.h"
#include "sync/client/snapshot_book.h"
#include "sync/client/witness.h"
#include "sync/protocol/page_codec.h"

#include <algorithm>
#include <optional>
#include <set>

namespace roundsman {

static constexpr std::int64_t mostRepairs = 2; // in a row; then people must look
static constexpr auto offeredAgain = std::chrono::hours(24 * 30);

ExchangeCounts &ExchangeCounts::operator+=(const ExchangeCounts &other)
{
    pushed += other.pushed;
    refused += other.refused;
    conflicts += other.conflicts;
    pulled += other.pulled;
    return *this;
}

namespace {

// One answer on its way into the database.
class Receipt
{
public:
    Receipt(Database &db, const ExchangeAnswer &answer, Entropy &entropy) :
        m_db(db),
        m_answer(answer),
        m_entropy(entropy),
        m_scopes(db),
        m_snapshots(db),
        m_repair(db, m_scopes),
        m_publication(db, m_scopes)
    { }

    Result<Received> take()
    {
        if (!continuesHere())
            return Error{Error::Code::Offline,
                         "The server's answer does not continue where this device stands. "
                         "It will ask again."};
        m_received.counts = noteVerdicts(m_db, m_answer.verdicts);
        noteDecisionsHeard(m_db);
        if (takeResolutions(m_db, m_answer))
            m_received.changedTables += QStringLiteral("outbox");
        putSetting(m_db, "nonce", m_answer.nonce);
        putSetting(m_db, "server_id", m_answer.serverId);
        noteSchema();
        noteHeads();
        if (m_isRestored || m_answer.trouble != Trouble::None)
            beginAnew();
        if (m_answer.trouble != Trouble::None) {
            m_scopes.save();
            return std::move(m_received);
        }
        takeRepairs();
        sortPages();
        m_publication.apply(m_direct);
        if (isCut())
            publish();
        if (planted("answer-half-taken"))
            m_db.script("COMMIT; BEGIN IMMEDIATE");
        finish();
        return std::move(m_received);
    }

private:
    bool continuesHere()
    {
        return std::ranges::all_of(m_answer.pages, [&](const Page &page) {
            const HeldScope *scope = m_scopes.find(page.scope);
            return planted("continues-anywhere") || page.from == (scope ? scope->staged : 0);
        });
    }

    // A position in another history, below what is forgotten, or ahead of the server: no page
    // brings such a scope to its head.
    static bool isAstray(const HeldScope &scope, const ScopeHead &head)
    {
        return scope.staged > 0 && scope.repair != RepairStep::Sums
            && (scope.epoch != head.epoch || scope.staged < head.floor || scope.staged > head.seq);
    }

    // Everything is here of one moment: no pages are missing, and no snapshot is half loaded.
    bool isCut() const
    {
        return (m_answer.complete || planted("published-in-pieces")) && m_snapshots.isEmpty();
    }

    // What a newer server has learnt to take is sent to it again.
    void noteSchema()
    {
        const auto before = findSetting<std::int64_t>(m_db, "server_schema").value_or(0);
        if (m_answer.schemaVersion == before)
            return;
        putSetting(m_db, "server_schema", std::int64_t(m_answer.schemaVersion));
        if (m_answer.schemaVersion > before)
            releaseForNewServer(m_db);
    }

    void noteHeads()
    {
        if (m_answer.trouble == Trouble::None)
            m_snapshots.check(m_answer.heads, m_scopes, m_publication);
        for (const ScopeHead &head : m_answer.heads) {
            HeldScope &scope = m_scopes.hold(head.scope);
            scope.headRows = head.rows;
            scope.headSum = head.sum;
            if (isAstray(scope, head)) {
                m_isRestored = m_isRestored || scope.epoch != head.epoch;
                m_repair.begin(scope);
            }
            if (scope.staged == 0 || scope.repair == RepairStep::Sums)
                scope.epoch = head.epoch;
        }
        m_received.hasNewSnapshot = m_snapshots.take(m_answer.snapshots, m_scopes, m_publication);
        m_received.isLoading = !m_snapshots.isEmpty();
        m_snapshots.save();
    }

    // The server cannot tell this device's groups apart, or may have lost some of them.
    void beginAnew()
    {
        if (m_isRestored)
            offerAgain(m_db, m_answer.serverTime - offeredAgain);
        else
            offerWhatIsBuiltOn(m_db, m_answer.serverTime - offeredAgain);
        beginLine(m_db, std::int64_t(m_entropy.number() >> 1) | 1);
        noteLineChange(m_db,
                       {m_answer.serverTime, m_isRestored ? Trouble::None : m_answer.trouble});
        m_received.isNewLine = true;
        m_received.mustAskAgain = true;
        m_received.changedTables += QStringLiteral("outbox");
    }

    void takeRepairs()
    {
        for (const ScopeListing &listing : m_answer.listings)
            m_repair.take(listing, m_publication);
        for (const Page &page : m_answer.repaired)
            m_repair.take(page, m_publication);
        m_received.isRepairing = !m_answer.listings.empty() || !m_answer.repaired.empty();
    }

    void sortPages()
    {
        for (const Page &page : m_answer.pages) {
            HeldScope &scope = m_scopes.hold(page.scope);
            scope.staged = page.to + (planted("cursor-one-ahead") ? 1 : 0)
                - (planted("cursor-one-behind") ? 1 : 0);
            if (scope.state == ScopeState::Loading && !m_snapshots.holds(page.scope)
                && !isStaged(page.scope))
                m_direct.push_back(page);
            else
                m_staged.push_back(page);
        }
        if (isCut())
            return;
        for (const Page &page : m_staged)
            if (!planted("staging-lost"))
                m_db.run("INSERT INTO staging(body) VALUES (?1)", encode(page));
    }

    // Pages of it that came while its snapshot loaded have yet to be applied: later ones wait too.
    bool isStaged(const std::string &scope)
    {
        if (!m_stagedScopes) {
            m_stagedScopes.emplace();
            for (const Page &page : stagedBefore())
                m_stagedScopes->insert(page.scope);
        }
        return m_stagedScopes->contains(scope);
    }

    std::vector<Page> stagedBefore()
    {
        std::vector<Page> pages;
        Query query = m_db.query("SELECT body FROM staging ORDER BY n");
        while (query.next()) {
            auto page = decodePage(std::get<BytesView>(query.view(0)));
            if (!page)
                throw DbError(11, "a staged page is not what was written"); // SQLITE_CORRUPT
            pages.push_back(*std::move(page));
        }
        return pages;
    }

    void dropScopes()
    {
        std::vector<std::int64_t> dropped;
        for (auto &[number, scope] : m_scopes.all()) {
            if (std::ranges::find(m_answer.heads, scope.name, &ScopeHead::scope)
                != m_answer.heads.end())
                continue;
            m_publication.forget(scope);
            dropped.push_back(number);
        }
        for (const std::int64_t number : dropped)
            m_scopes.drop(number);
    }

    // Of a scope that is being repaired no page comes: what was accepted there would go out of
    // sight until its row is fetched, and its author would write over it unseen.
    bool isRepairing()
    {
        return std::ranges::any_of(m_answer.heads, [this](const ScopeHead &head) {
            return m_scopes.find(head.scope)->repair != RepairStep::None;
        });
    }

    void publish()
    {
        m_publication.beginCut();
        std::vector<Page> pages = stagedBefore();
        pages.insert(pages.end(), m_staged.begin(), m_staged.end());
        m_publication.apply(pages);
        if (!planted("staging-kept"))
            m_db.run("DELETE FROM staging");
        if (!isRepairing() || planted("settled-without-row"))
            settle(m_db, m_answer, [&](const Table &table, const Id &id) {
                m_publication.touch(table, id);
            });
        if (!planted("scopes-kept"))
            dropScopes();
    }

    void finish()
    {
        m_publication.finish();
        if (isCut())
            compare();
        for (const auto &[number, scope] : m_scopes.all())
            m_received.mustAskAgain |= scope.repair != RepairStep::None;
        m_scopes.save();
        m_received.counts.pulled = m_publication.rowCount();
        m_received.changedTables += m_publication.changedTables();
        if (!m_answer.verdicts.empty())
            m_received.changedTables += QStringLiteral("outbox");
    }

    void compare()
    {
        for (auto &[number, scope] : m_scopes.all()) {
            scope.cursor = scope.staged;
            if (scope.repair != RepairStep::None)
                continue;
            if (scope.isAtHead() || planted("sums-never-compared")) {
                scope.state = ScopeState::Current;
                scope.repairs = 0;
            } else if (scope.repairs < mostRepairs) {
                ++scope.repairs;
                m_repair.begin(scope);
            } else {
                scope.state = ScopeState::Mismatch;
            }
        }
    }

    Database &m_db;
    const ExchangeAnswer &m_answer;
    Entropy &m_entropy;
    ScopeBook m_scopes;
    SnapshotBook m_snapshots;
    ScopeRepair m_repair;
    Publication m_publication;
    std::vector<Page> m_direct; // of scopes that still load
    std::vector<Page> m_staged;
    std::optional<std::set<std::string>> m_stagedScopes; // of earlier answers, when asked for
    bool m_isRestored = false; // the server lives in another history than this device knew
    Received m_received;
};

} // namespace

Result<Received> receive(Database &db, const ExchangeAnswer &answer, Entropy &entropy)
{
    Transaction transaction(db);
    auto received = Receipt(db, answer, entropy).take();
    if (received)
        witness(db, answer.checkpoint);
    if (received)
        transaction.commit();
    return received;
}

} // namespace roundsman
