#include "sync/client/scope_repair.h"

#include "core/base/planted.h"
#include "core/domain/catalog.h"
#include "sync/client/scope_contents.h"
#include "sync/protocol/page_codec.h"

#include <algorithm>

namespace roundsman {

namespace {

// A row of a listed bucket, as one side has it.
struct Listed
{
    std::int64_t rv = 0;
    std::uint64_t sum = 0;

    friend bool operator==(const Listed &, const Listed &) = default;
};
using ListedRows = std::map<std::uint16_t, std::unordered_map<Id, Listed>>; // by table

// What the server listed.
ListedRows theirs(const ScopeListing &listing)
{
    ListedRows rows;
    for (const TableListing &table : listing.tables) {
        for (std::size_t i = 0; i < table.ids.size(); ++i)
            rows[table.table][table.ids[i]] = {table.versions[i], table.sums[i]};
    }
    return rows;
}

bool isListed(const ScopeListing &listing, const ScopedRow &row)
{
    const auto table = std::ranges::find(listing.tables, row.table, &TableListing::table);
    return table != listing.tables.end()
        && std::ranges::binary_search(table->buckets, bucketOf(row.id));
}

std::uint64_t *sumsOf(ScopeSums &scope, std::uint16_t table)
{
    const auto found = std::ranges::find(scope.tables, table, &TableSums::table);
    TableSums &sums = found != scope.tables.end() ? *found : scope.tables.emplace_back();
    sums.table = table;
    return sums.sums.data();
}

} // namespace

std::vector<ScopeSums> ScopeRepair::sums()
{
    std::map<std::int64_t, ScopeSums> asked;
    for (const auto &[number, scope] : m_scopes.all()) {
        if (scope.repair == RepairStep::Sums)
            asked[number].scope = scope.name;
    }
    if (asked.empty())
        return {};
    visitScopes(m_db, m_scopes, [&](const ScopedRow &row) {
        if (const auto scope = asked.find(row.scope); scope != asked.end())
            sumsOf(scope->second, row.table)[bucketOf(row.id)] += row.sum.lane0;
    });
    std::vector<ScopeSums> sums;
    sums.reserve(asked.size());
    for (auto &[number, scope] : asked)
        sums.push_back(std::move(scope));
    return sums;
}

std::vector<WantedRows> ScopeRepair::wanted(std::size_t mostRows)
{
    std::vector<WantedRows> wanted;
    Query query =
        m_db.query("SELECT scope, tbl, row_id FROM repair_row LIMIT ?1", std::int64_t(mostRows));
    while (query.next()) {
        const std::string &scope = m_scopes.at(query.get<std::int64_t>(0)).name;
        const auto table = std::uint16_t(query.get<std::int64_t>(1));
        if (wanted.empty() || wanted.back().scope != scope || wanted.back().table != table)
            wanted.push_back({scope, table, {}});
        wanted.back().ids.push_back(query.get<Id>(2));
    }
    return wanted;
}

void ScopeRepair::begin(HeldScope &scope)
{
    scope.repair = RepairStep::Sums;
    scope.state = ScopeState::Repairing;
    m_db.run("DELETE FROM repair_row WHERE scope = ?1", scope.number);
    dropStaged(scope.name);
}

// What was staged of the scope continues a history that is left now.
void ScopeRepair::dropStaged(const std::string &scope)
{
    std::vector<std::int64_t> dropped;
    Query query = m_db.query("SELECT n, body FROM staging");
    while (query.next()) {
        const auto page = decodePage(std::get<BytesView>(query.view(1)));
        if (!page || page->scope == scope)
            dropped.push_back(query.get<std::int64_t>(0));
    }
    for (const std::int64_t n : dropped)
        m_db.run("DELETE FROM staging WHERE n = ?1", n);
}

void ScopeRepair::take(const ScopeListing &listing, Publication &publication)
{
    HeldScope *scope = m_scopes.find(listing.scope);
    if (!scope || scope->repair != RepairStep::Sums)
        return;
    scope->epoch = listing.epoch;
    scope->cursor = scope->staged = listing.seq;
    if (planted("repair-finds-nothing"))
        return noteProgress(*scope);
    compare(*scope, listing, publication);
    if (!listing.isWhole)
        scope->repairs = 0; // what was not listed has its turn after this
    noteProgress(*scope);
}

void ScopeRepair::compare(HeldScope &scope, const ScopeListing &listing, Publication &publication)
{
    ListedRows wanted = theirs(listing);
    std::vector<std::pair<std::uint16_t, Id>> surplus;
    scope.rows = 0;
    scope.sum = {};
    visitScopes(m_db, m_scopes, [&](const ScopedRow &row) {
        if (row.scope != scope.number)
            return;
        ++scope.rows;
        scope.sum += row.sum;
        if (!isListed(listing, row))
            return;
        auto &table = wanted[row.table];
        const auto found = table.find(row.id);
        if (found == table.end())
            surplus.emplace_back(row.table, row.id);
        else if (found->second == Listed{row.rv, row.sum.lane0})
            table.erase(found);
    });
    for (const auto &[table, id] : surplus)
        publication.takeOut(scope, table, id);
    for (const auto &[table, rows] : wanted) {
        for (const auto &[id, row] : rows)
            m_db.run("INSERT OR IGNORE INTO repair_row(scope, tbl, row_id) VALUES (?1, ?2, ?3)",
                     scope.number,
                     std::int64_t(table),
                     id);
    }
}

void ScopeRepair::take(const Page &rows, Publication &publication)
{
    HeldScope *scope = m_scopes.find(rows.scope);
    if (!scope || scope->repair != RepairStep::Rows || scope->epoch != rows.epoch)
        return;
    for (const RowBlock &block : rows.blocks) {
        publication.replace(*scope, block);
        for (const Id &id : block.ids)
            m_db.run("DELETE FROM repair_row WHERE scope = ?1 AND tbl = ?2 AND row_id = ?3",
                     scope->number,
                     std::int64_t(block.table),
                     id);
    }
    noteProgress(*scope);
}

void ScopeRepair::noteProgress(HeldScope &scope)
{
    const auto left =
        m_db.one<std::int64_t>("SELECT 1 FROM repair_row WHERE scope = ?1 LIMIT 1", scope.number);
    scope.repair = left ? RepairStep::Rows : RepairStep::None;
}

} // namespace roundsman
