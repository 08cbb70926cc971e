#pragma once

#include "core/schema/content.h"
#include "core/schema/merge.h"
#include "sync/protocol/exchange.h"
#include "sync/server/hook_event.h"
#include "sync/server/quarantine.h"

#include <functional>
#include <set>

namespace roundsman {

// What is known of a row beside its cells.
struct RowVersion
{
    std::int64_t rv = 0;        // 0: there never was such a row
    std::int64_t removedRv = 0; // 0: it has not been removed
    Stamps stamps;

    bool isLive() const { return rv > 0 && removedRv == 0; }
};

// A row by its table and id.
struct RowName
{
    const Table *table = nullptr;
    Id id;
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

// One of a device's lines of counters (sync/README.md). What belongs to a line is what a stamp
// means by a device.
struct Line
{
    std::int64_t id = 0;     // of the first: the device's own
    std::int64_t number = 0; // the short one in stamps
    std::uint64_t last = 0;  // the highest counter with a verdict
    Bytes nonce;             // the latest one given out; empty: none was
    Bytes nonceBefore;
};

// A verdict as it was given, and the digest of the group that it was given to.
struct StoredVerdict
{
    Verdict verdict;
    Bytes digest;
    std::uint32_t by = 0; // the short number of the line that it came on
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
    bool committed = false;  // whole, and its hash was checked
    std::int64_t device = 0; // that brought it
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
    // What is written to a row that is there has at least this version: above all versions of a
    // history that was lost, so that none of them is taken for one of this history.
    virtual std::int64_t versionFloor() = 0;
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
    // The live places of these scopes, by table and row; a row in several comes once for each.
    virtual void livePlaces(std::span<const std::int64_t> scopes, const PlaceVisitor &visit) = 0;
    // The last position of every scope; what a watcher of all scopes compares.
    virtual std::vector<std::pair<std::string, std::int64_t>> positions() = 0;

    // `id` 0: the device's first. Empty: nothing has been written on it, or it is another's.
    virtual std::optional<Line> line(std::int64_t device, std::int64_t id) = 0;
    virtual std::optional<StoredVerdict> verdict(std::int64_t line, std::uint64_t firstCounter) = 0;
    // Has this person written on another line, with this device or another?
    virtual bool hasOtherLine(std::int64_t line, const Id &user) = 0;
    // What any line of any device of this person was told of a group with this digest.
    virtual std::optional<StoredVerdict> verdictOf(BytesView digest, const Id &user) = 0;
    virtual std::optional<Id> userOfDevice(std::uint32_t number) = 0; // by a line's short number
    // Was this row to be made by a group of this line that was refused?
    virtual bool isSetAside(std::int64_t line, const Id &row) = 0;
    // A group that was set aside, whatever became of it. Empty: there is none under this counter.
    virtual std::optional<SetAsideGroup> setAsideGroup(std::int64_t line,
                                                       std::uint64_t firstCounter) = 0;
    // The rows that groups of this line wait with until the server knows their fields.
    virtual std::set<Id> rowsAwaitingSchema(std::int64_t line) = 0;
    // The rows that were to be made by groups of this line that somebody is to decide on.
    virtual std::set<Id> rowsInReview(std::int64_t line) = 0;
    // Batches of this device in a row that the server began and never finished.
    virtual int attempts(std::int64_t device) = 0;
    // What administrators did with a line's refused groups, as far as its device has not confirmed.
    virtual std::vector<Resolution> resolutions(std::int64_t line) = 0;

    virtual std::optional<StoredBlob> blob(BytesView sha256) = 0;
    // Has a device of this person sent that file, or shown that it has it?
    virtual bool hasBrought(const Id &user, BytesView sha256) = 0;
    virtual std::uint64_t blobBytes() = 0;                                   // of all files
    virtual std::uint64_t blobBytes(std::int64_t device, Instant since) = 0; // that it brought
};

// One transaction: everything written through it becomes durable together, or nothing does.
class StorageTransaction : public virtual StorageView
{
public:
    // Holds these rows until the transaction ends, before anything is decided: whoever holds
    // several asks for all of them at once, so that two never wait for each other.
    virtual void hold(std::span<const RowName> rows) = 0;
    // A statement that fails takes the whole transaction with it, unless it stands in a part.
    virtual bool failsWhole() const = 0;
    // Runs work so that it can fail alone: false from it takes back what it wrote.
    virtual bool part(const std::function<bool()> &work) = 0;

    virtual void setSetting(std::string_view name, BytesView value) = 0;

    // `before`: the row as it stands; null: there is none yet.
    virtual void
    replaceRow(const Table &table, const Id &id, const Record *before, const Record &after) = 0;
    virtual void removeRow(const Table &table, const Id &id) = 0; // its cells stay as removedRow()
    virtual void putVersion(const Table &table, const Id &id, const RowVersion &version) = 0;

    virtual std::int64_t scopeNumber(std::string_view name) = 0; // made if need be
    // Holds the scope's head until the transaction ends. To be asked in rising order.
    virtual StoredScope heldScope(std::int64_t number) = 0;
    virtual void putHead(const StoredScope &scope) = 0;
    // `before`: the position that the row has in this scope while it stands there; 0: none.
    virtual void putPlace(const Membership &membership, std::int64_t before) = 0;

    virtual std::int64_t nextNumber(std::string_view series) = 0; // 1, 2, 3 …

    // Of which tables somebody else wants to be told.
    virtual std::set<std::uint16_t> hookedTables() = 0;
    // Leaves changes to be told when the transaction is over: the last that it does, for whoever
    // else wants to waits from here on.
    virtual void tellHooks(std::span<const HookEvent> events) = 0;

    // Notes where a device stands, so that forgetLeft() knows what nobody waits for.
    virtual void putCursors(std::int64_t device, std::span<const ScopePosition> cursors) = 0;
    // Forgets places of rows that left long ago or before every active device's cursor, raises the
    // floors, and says how many.
    virtual std::int64_t forgetLeft(Instant now) = 0;
    // Begins a new history of every scope and of every row's versions: after the store was restored
    // from a copy. `epoch` is the time, so that no other history of the same copy has it.
    virtual void beginHistory(std::int64_t epoch) = 0;

    // A line of a device, held until the transaction ends; made if need be. Empty: it is another
    // device's. `number`: the device's own short number.
    virtual std::optional<Line>
    heldLine(std::int64_t device, std::int64_t number, std::int64_t id) = 0;
    virtual void putCounter(std::int64_t line, std::uint64_t last) = 0;
    virtual void putNonce(std::int64_t line, BytesView nonce, BytesView before) = 0;
    virtual void putVerdict(std::int64_t line, const StoredVerdict &verdict, Instant at) = 0;
    virtual void setAside(std::int64_t line,
                          const Verdict &verdict,
                          const OperationGroup &group,
                          std::span<const Id> made) = 0;
    virtual void putAttempts(std::int64_t device, int attempts) = 0;
    // What the person did with a group that was set aside; nothing where it is not open any more.
    virtual void decide(std::int64_t line, const GroupDecision &decision) = 0;
    virtual void confirm(std::int64_t line, std::uint64_t firstCounter) = 0; // a resolution
    // What head office did with one; its device is told, in these words.
    virtual void resolve(std::int64_t line,
                         std::uint64_t firstCounter,
                         SetAsideState state,
                         std::string_view answer) = 0;
    virtual void keepLoser(const LostUnit &lost) = 0;

    // A device has brought a file that is whole here; the first that did stays its bringer in
    // what is counted.
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
    // As write(), but a power cut may take it back; a crash of the program does not. Costs no wait
    // for the disk.
    virtual Result<Done> mark(const std::function<Result<Done>(StorageTransaction &)> &work) = 0;
    virtual Result<Done> read(const std::function<Result<Done>(StorageView &)> &work) = 0;
};

} // namespace roundsman
