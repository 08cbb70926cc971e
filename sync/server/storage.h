#pragma once

#include "core/schema/content.h"
#include "core/schema/merge.h"
#include "sync/protocol/exchange.h"

#include <functional>

namespace roundsman {

// What is known of a row beside its cells.
struct RowVersion
{
    std::int64_t rv = 0;        // 0: there never was such a row
    std::int64_t removedRv = 0; // 0: it has not been removed
    Stamps stamps;

    bool isLive() const { return rv > 0 && removedRv == 0; }
};

// A scope as the store knows it. `number` is the store's own short name for it.
struct StoredScope
{
    std::int64_t number = 0;
    ScopeHead head;
};

// One row's place in one scope. One a scope and row; moved to the end with each change.
struct Membership
{
    std::int64_t scope = 0;
    std::uint16_t table = 0;
    Id row;
    std::int64_t seq = 0;
    std::int64_t rv = 0;
    bool live = false; // false: the row has left
    Checksum sum;      // of the row as this scope shows it; nothing once it has left
};

// A verdict as it was given, and the digest of the group that it was given to.
struct StoredVerdict
{
    Verdict verdict;
    Bytes digest;
};

// What a merge did not take, or what stood before: kept so that nothing is lost.
struct LostUnit
{
    const Table *table = nullptr;
    Id row;
    std::int64_t rv = 0; // the version at which it lost
    UnitChange value;
    std::uint32_t device = 0; // the short number of the one that wrote it
    Instant at;
};

struct StoredBlob
{
    std::uint64_t size = 0;
    bool committed = false; // whole, and its hash was checked
};

// The store as of one moment. Used by one thread; throws DbError.
class StorageView
{
public:
    virtual ~StorageView() = default;

    // What a company or the operator has set, by name; empty: never set.
    virtual std::optional<Bytes> setting(std::string_view name) = 0;

    virtual std::optional<Record> row(const Table &table, const Id &id) = 0;
    virtual RowVersion version(const Table &table, const Id &id) = 0;
    // The cells that a removed row last had.
    virtual std::optional<Record> removedRow(const Table &table, const Id &id) = 0;
    virtual bool isThere(const Table &table, const Id &id) = 0;
    virtual std::vector<Id> allRows(const Table &table) = 0;
    // The rows whose cell is this value, in the order in which they were made.
    virtual std::vector<Id>
    rowsWhere(const Table &table, const Column &column, const Value &value) = 0;
    // The different values of one column among the rows whose other column is `value`.
    virtual std::vector<Value> valuesWhere(const Table &table,
                                           const Column &wanted,
                                           const Column &column,
                                           const Value &value) = 0;
    // Shows one row's cells, by the columns' places in the table. False: there is no such row.
    using CellVisitor = std::function<void(std::size_t column, const ValueView &cell)>;
    virtual bool visitCells(const Table &table,
                            const Id &id,
                            std::span<const std::size_t> columns,
                            const CellVisitor &visit) = 0;

    virtual std::int64_t epoch() = 0; // of scopes that no row has entered yet
    virtual std::optional<StoredScope> scope(std::string_view name) = 0;
    virtual std::string scopeName(std::int64_t number) = 0;
    virtual std::vector<Membership> memberships(const Table &table, const Id &id) = 0; // live ones
    virtual std::optional<Membership>
    place(std::int64_t scope, const Table &table, const Id &row) = 0;
    // The places after a position, ascending; `visit` returns false to end. `liveOnly` leaves out
    // what has left: nobody needs that who holds nothing yet.
    using PlaceVisitor = std::function<bool(const Membership &)>;
    virtual void
    places(std::int64_t scope, std::int64_t after, bool liveOnly, const PlaceVisitor &visit) = 0;
    // The last position of every scope; what a watcher of all scopes compares.
    virtual std::vector<std::pair<std::string, std::int64_t>> positions() = 0;

    virtual std::uint64_t counter(std::int64_t device) = 0; // the highest with a verdict
    virtual std::optional<StoredVerdict> verdict(std::int64_t device,
                                                 std::uint64_t firstCounter) = 0;
    virtual std::optional<Id> userOfDevice(std::uint32_t number) = 0;
    // Was this row to be made by a group of this device that was refused?
    virtual bool isSetAside(std::int64_t device, const Id &row) = 0;

    virtual std::optional<StoredBlob> blob(BytesView sha256) = 0;
};

// One transaction: everything written through it becomes durable together, or nothing does.
class StorageTransaction : public virtual StorageView
{
public:
    // Runs work so that it can fail alone: false from it takes back what it wrote.
    virtual bool part(const std::function<bool()> &work) = 0;

    virtual void setSetting(std::string_view name, BytesView value) = 0;

    virtual void putRow(const Table &table, const Id &id, const Record &record) = 0;
    virtual void removeRow(const Table &table, const Id &id) = 0; // its cells stay as removedRow()
    virtual void putVersion(const Table &table, const Id &id, const RowVersion &version) = 0;

    virtual std::int64_t scopeNumber(std::string_view name) = 0; // made if need be
    // Holds the scope's head until the transaction ends. To be asked in rising order.
    virtual StoredScope heldScope(std::int64_t number) = 0;
    virtual void putHead(const StoredScope &scope) = 0;
    virtual void putPlace(const Membership &membership) = 0;

    virtual std::int64_t nextNumber(std::string_view series) = 0; // 1, 2, 3 …

    // The device's counter, held until the transaction ends.
    virtual std::uint64_t heldCounter(std::int64_t device) = 0;
    virtual void putCounter(std::int64_t device, std::uint64_t last) = 0;
    // Keeps the device's latest nonce and the one before it.
    virtual void putNonce(std::int64_t device, BytesView nonce) = 0;
    virtual void putVerdict(std::int64_t device, const StoredVerdict &verdict, Instant at) = 0;
    virtual void setAside(std::int64_t device,
                          const Verdict &verdict,
                          const OperationGroup &group,
                          std::span<const Id> made) = 0;
    virtual void keepLoser(const LostUnit &lost) = 0;

    virtual void putBlob(BytesView sha256, const StoredBlob &blob, Instant at) = 0;
};

// Keeps the company's rows. Any thread may call; a call returns when the work is done, and what was
// written is durable then.
class Storage
{
public:
    virtual ~Storage() = default;

    // An Error returned by the work takes back what it wrote.
    virtual Result<Done> write(const std::function<Result<Done>(StorageTransaction &)> &work) = 0;
    virtual Result<Done> read(const std::function<Result<Done>(StorageView &)> &work) = 0;
};

} // namespace roundsman
