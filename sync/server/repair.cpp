#include "sync/server/repair.h"

#include "core/domain/catalog.h"
#include "core/schema/scope.h"
#include "sync/server/block_writer.h"

#include <algorithm>
#include <map>

namespace roundsman {

namespace {

constexpr std::size_t mostListed = 300'000; // rows; about ten megabytes

// A table's live rows in a scope: the sum and the number of each bucket.
struct Buckets
{
    TableSums sums;
    std::vector<std::size_t> rows = std::vector<std::size_t>(bucketCount);
};
using Tables = std::map<std::uint16_t, Buckets>;

Tables bucketsOf(StorageView &storage, const StoredScope &scope)
{
    Tables tables;
    storage.places(scope.number, 0, true, [&](const Membership &place) {
        Buckets &buckets = tables[place.table];
        const std::uint8_t bucket = bucketOf(place.row);
        buckets.sums.sums[bucket] += place.sum.lane0;
        ++buckets.rows[bucket];
        return true;
    });
    return tables;
}

// What is to be listed, as far as there is room, and for each table which buckets.
class Listing
{
public:
    Listing(StorageView &storage, const StoredScope &scope) : m_storage(storage), m_scope(scope)
    {
        m_listing.scope = scope.head.scope;
        m_listing.epoch = scope.head.epoch;
        m_listing.seq = scope.head.seq;
    }

    ScopeListing of(const ScopeSums &theirs)
    {
        Tables ours = bucketsOf(m_storage, m_scope);
        for (const TableSums &sums : theirs.tables)
            ours[sums.table]; // a table of which nothing is left here
        for (const auto &[table, buckets] : ours) {
            const auto found = std::ranges::find(theirs.tables, table, &TableSums::table);
            compare(table, buckets, found == theirs.tables.end() ? TableSums() : *found);
        }
        fill();
        return std::move(m_listing);
    }

private:
    void compare(std::uint16_t table, const Buckets &ours, const TableSums &theirs)
    {
        TableListing listing;
        listing.table = table;
        for (std::size_t i = 0; i < bucketCount; ++i) {
            if (ours.sums.sums[i] == theirs.sums[i])
                continue;
            if (m_rows + ours.rows[i] > mostListed && m_rows > 0) {
                m_listing.isWhole = false;
                break;
            }
            m_rows += ours.rows[i];
            listing.buckets.push_back(std::uint8_t(i));
        }
        if (!listing.buckets.empty())
            m_listing.tables.push_back(std::move(listing));
    }

    void fill()
    {
        if (m_rows == 0)
            return;
        m_storage.places(m_scope.number, 0, true, [&](const Membership &place) {
            const auto table =
                std::ranges::find(m_listing.tables, place.table, &TableListing::table);
            if (table != m_listing.tables.end()
                && std::ranges::binary_search(table->buckets, bucketOf(place.row))) {
                table->ids.push_back(place.row);
                table->versions.push_back(place.rv);
                table->sums.push_back(place.sum.lane0);
            }
            return true;
        });
    }

    StorageView &m_storage;
    const StoredScope &m_scope;
    ScopeListing m_listing;
    std::size_t m_rows = 0;
};

} // namespace

ScopeListing listingOf(StorageView &storage, const StoredScope &scope, const ScopeSums &sums)
{
    return Listing(storage, scope).of(sums);
}

Page rowsWanted(StorageView &storage,
                const StoredScope &scope,
                const ExchangeRequest &request,
                std::size_t &mostRows)
{
    Page page{scope.head.scope, scope.head.epoch, 0, scope.head.seq, {}};
    const Role reader = readerOf(visibilityOfScope(scope.head.scope));
    for (const WantedRows &wanted : request.wanted) {
        const Table *table = findTable(wanted.table);
        if (wanted.scope != scope.head.scope || !table)
            continue;
        BlockWriter block(*table, reader);
        for (const Id &row : wanted.ids) {
            if (mostRows == 0)
                break;
            --mostRows;
            const Membership gone{scope.number, table->id, row, 0, 0, false, {}};
            block.add(storage, storage.place(scope.number, *table, row).value_or(gone));
        }
        page.blocks.push_back(std::move(block).finish());
    }
    return page;
}

} // namespace roundsman
