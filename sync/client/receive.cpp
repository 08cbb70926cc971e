#include "sync/client/receive.h"

#include "core/domain/catalog.h"
#include "core/store/outbox.h"
#include "core/store/settings.h"
#include "sync/client/publication.h"
#include "sync/client/settle.h"
#include "sync/protocol/page_codec.h"

#include <algorithm>

namespace roundsman {

static constexpr std::size_t mostGroups = 100;
static constexpr std::size_t mostGroupBytes = 3 << 20; // leaves room for the rest of 4 MiB
static constexpr std::int64_t mostRefetches = 2;       // in a row; then people must look

ExchangeCounts &ExchangeCounts::operator+=(const ExchangeCounts &other)
{
    pushed += other.pushed;
    refused += other.refused;
    conflicts += other.conflicts;
    pulled += other.pulled;
    return *this;
}

ExchangeRequest requestOf(Database &db)
{
    ExchangeRequest request = positionOf(db);
    request.groups = groupsToSend(db, mostGroups, mostGroupBytes);
    return request;
}

ExchangeRequest positionOf(Database &db)
{
    ExchangeRequest request;
    request.schemaVersion = schemaVersion;
    request.nonce = findSetting<Bytes>(db, "nonce").value_or(Bytes());
    ScopeBook book(db);
    for (const auto &[number, scope] : book.all())
        request.scopes.push_back({scope.name, scope.epoch, scope.staged});
    return request;
}

namespace {

// One answer on its way into the database.
class Receipt
{
public:
    Receipt(Database &db, const ExchangeAnswer &answer) :
        m_db(db),
        m_answer(answer),
        m_scopes(db),
        m_publication(db, m_scopes)
    { }

    Result<Received> take()
    {
        if (!continuesHere())
            return Error{Error::Code::Offline,
                         "The server's answer does not continue where this device stands. "
                         "It will ask again."};
        m_received.counts = noteVerdicts(m_db, m_answer.verdicts);
        putSetting(m_db, "nonce", m_answer.nonce);
        putSetting(m_db, "server_id", m_answer.serverId);
        noteHeads();
        sortPages();
        m_publication.apply(m_direct);
        if (m_answer.complete)
            publish();
        finish();
        return std::move(m_received);
    }

private:
    bool continuesHere()
    {
        return std::ranges::all_of(m_answer.pages, [&](const Page &page) {
            const HeldScope *scope = m_scopes.find(page.scope);
            return page.from == 0 || (scope && page.from == scope->staged);
        });
    }

    void noteHeads()
    {
        for (const ScopeHead &head : m_answer.heads) {
            HeldScope &scope = m_scopes.hold(head.scope);
            scope.headRows = head.rows;
            scope.headSum = head.sum;
            if (scope.epoch != head.epoch && scope.rows > 0)
                m_restarted.insert(scope.number);
            scope.epoch = head.epoch;
        }
    }

    void sortPages()
    {
        for (const Page &page : m_answer.pages) {
            HeldScope &scope = m_scopes.hold(page.scope);
            scope.staged = page.to;
            if (scope.state == ScopeState::Loading)
                m_direct.push_back(page);
            else
                m_staged.push_back(page);
        }
        if (m_answer.complete)
            return;
        for (const Page &page : m_staged)
            m_db.run("INSERT INTO staging(body) VALUES (?1)", encode(page));
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

    // A scope that is sent from its beginning replaces what was here of it.
    void forgetRestarted(const std::vector<Page> &pages)
    {
        for (const Page &page : pages) {
            const HeldScope &scope = m_scopes.hold(page.scope);
            if (page.from == 0 && scope.rows > 0 && scope.state != ScopeState::Loading)
                m_restarted.insert(scope.number);
        }
        for (auto &[number, scope] : m_scopes.all()) {
            const bool isEmptyNow = scope.headRows == 0 && scope.state == ScopeState::Mismatch;
            if (m_restarted.contains(number) || isEmptyNow)
                m_publication.forget(scope);
        }
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

    void publish()
    {
        std::vector<Page> pages = stagedBefore();
        pages.insert(pages.end(), m_staged.begin(), m_staged.end());
        forgetRestarted(pages);
        m_publication.apply(pages);
        m_db.run("DELETE FROM staging");
        settle(m_db, m_answer, [&](const Table &table, const Id &id) {
            m_publication.touch(table, id);
        });
        dropScopes();
    }

    void finish()
    {
        m_publication.finish();
        if (m_answer.complete)
            compare();
        m_scopes.save();
        m_received.counts.pulled = m_publication.rowCount();
        m_received.changedTables = m_publication.changedTables();
        if (!m_answer.verdicts.empty())
            m_received.changedTables += QStringLiteral("outbox");
    }

    void compare()
    {
        for (auto &[number, scope] : m_scopes.all()) {
            scope.cursor = scope.staged;
            if (scope.isAtHead()) {
                scope.state = ScopeState::Current;
                scope.refetched = 0;
                continue;
            }
            scope.state = ScopeState::Mismatch;
            if (scope.refetched >= mostRefetches)
                continue;
            ++scope.refetched;
            scope.staged = 0;
            m_received.isMismatch = true;
        }
    }

    Database &m_db;
    const ExchangeAnswer &m_answer;
    ScopeBook m_scopes;
    Publication m_publication;
    std::vector<Page> m_direct; // of scopes that still load
    std::vector<Page> m_staged;
    std::unordered_set<std::int64_t> m_restarted;
    Received m_received;
};

} // namespace

Result<Received> receive(Database &db, const ExchangeAnswer &answer)
{
    Transaction transaction(db);
    auto received = Receipt(db, answer).take();
    if (received)
        transaction.commit();
    return received;
}

LoadProgress loadProgress(Database &db)
{
    Query query = db.query("SELECT sum(rows), sum(head_rows) FROM sync_scope");
    query.next();
    return {query.get<std::int64_t>(0), query.get<std::int64_t>(1)};
}

} // namespace roundsman
