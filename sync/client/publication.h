#pragma once

#include "core/store/pending.h"
#include "sync/client/block_rows.h"
#include "sync/client/scope_book.h"
#include "sync/client/snapshot_chunk.h"

#include <QSet>

#include <map>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace roundsman {

// Puts what the server sent into the tables, within one transaction of its caller. Rows without
// unsent work are written at once; of rows with such work the base is replaced, and finish()
// replays the pending operations on it. Sums and counts of all scopes are kept on the way.
class Publication
{
public:
    Publication(Database &db, ScopeBook &scopes);

    // From now on what the server has judged ends with this transaction.
    void beginCut() { m_isCut = true; }
    // First what enters, then what leaves: a row that moves between two scopes stays.
    void apply(const std::vector<Page> &pages);
    // Rows of a snapshot: the fast way of a first sync.
    void enterChunk(const SnapshotOffer &offer, const PreparedChunk &chunk);
    // A row whose pending operations have been settled; looked at again in finish().
    void touch(const Table &table, const Id &id);
    // Rows as a repair fetched them: they count whatever their version.
    void replace(HeldScope &scope, const RowBlock &block);
    // The server does not have this row in the scope.
    void takeOut(HeldScope &scope, std::uint16_t table, const Id &id);
    // The scope's rows are no longer in it; finish() removes those that are in no other.
    void forget(HeldScope &scope);
    void finish();

    const QSet<QString> &changedTables() const { return m_changed; }
    std::int64_t rowCount() const { return m_rowCount; } // that entered, changed or left

private:
    // A row as the server last sent it, wherever it stands here.
    struct Image
    {
        std::optional<StoredRow> row; // empty: it is in sync_base, or nowhere
        bool isDirty = false;         // it is in sync_base
        bool exists = false;
        StoredRow content;
    };

    void enterPage(const Page &page);
    // By scope, table and row: the position.
    using Returned = std::map<std::tuple<std::string_view, std::uint16_t, Id>, std::int64_t>;
    static Returned returnedIn(const std::vector<Page> &pages);
    void leavePage(const Page &page, const Returned &returned);
    void enterBlock(HeldScope &scope, const Table &table, const RowBlock &block);
    void enterNewBlock(HeldScope &scope, const Table &table, const RowBlock &block);
    bool insertNew(Query &insert, HeldScope &scope, const Table &table, const BlockRows &rows);
    enum class Precedence { Newest, Always };
    using ScopesOfRows = std::vector<HeldScope *>; // by their places in an offer
    void enterPrepared(const ScopesOfRows &scopes, const PreparedBlock &block);
    void enterOneByOne(const ScopesOfRows &scopes,
                       const PreparedBlock &block,
                       const std::vector<std::size_t> &chosen);
    void enter(HeldScope &scope,
               const Table &table,
               const BlockRows &rows,
               Precedence precedence = Precedence::Newest);
    // A row that stands as this device wrote it. One that is not known here stays as it is: the
    // scope's sum then says so, and it is fetched.
    void enterOwn(HeldScope &scope, const Table &table, const Id &id, std::int64_t rv);
    void settleOwn(const Table &table, const Id &id, Image &image);
    void stand(HeldScope &scope, const Table &table, const Id &id, const Image &, StoredRow after);
    void leave(HeldScope &scope, const Table &table, const Id &id);
    // What only this scope showed of rows that other scopes have as well goes with it.
    void leaveShared(HeldScope &scope);

    void enterUnknown(HeldScope &scope, const RowBlock &block);
    void enterUnknown(HeldScope &scope, const Table &table, const BlockRows &rows);
    void enterUnknown(const ScopesOfRows &scopes, const SnapshotBlock &block);
    void leaveUnknown(HeldScope &scope, std::uint16_t table, const Id &id);
    bool isBad(const HeldScope &scope, const Table &table, const BlockRows &rows);

    Image imageOf(const Table &table, const Id &id);
    void write(const Table &table, const Id &id, const Image &before, const StoredRow &after);
    void erase(const Table &table, const Id &id, const Image &image);
    using Numbers = std::vector<std::int64_t>; // of scopes
    // The record without what no reader of these scopes may see.
    Record seenIn(const Numbers &scopes, const Table &table, Record record) const;
    Numbers scopesOf(const Table &table, const Id &id, const StoredRow &row);
    void subtract(const Table &table, const Id &id, const StoredRow &row, const Numbers &scopes);
    void add(const Table &table, const Id &id, const StoredRow &row, const Numbers &scopes);
    Checksum sumOf(const Table &table, const Id &id, const StoredRow &row, Role reader) const;
    void indexLater(const Table &table, std::int64_t seq);
    void forgetIn(const Table &table, std::int64_t scope);
    void sweep(const Table &table);

    using Rows = std::unordered_map<std::uint16_t, std::unordered_set<Id>>; // by table number

    Database &m_db;
    ScopeBook &m_scopes;
    Rows m_dirty; // rows that have a base
    Rows m_touched;
    QSet<QString> m_changed;
    std::int64_t m_rowCount = 0;
    std::unordered_set<std::uint16_t> m_indexedLater; // tables that search_todo names
    bool m_mustSweep = false;
    bool m_isCut = false;
    bool m_hasBad = false; // rows that cannot be kept
};

} // namespace roundsman
