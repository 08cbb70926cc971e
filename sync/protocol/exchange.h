#pragma once

#include "core/base/hash.h"
#include "core/base/result.h"
#include "core/schema/change.h"
#include "core/schema/content.h"
#include "sync/protocol/column.h"
#include "sync/protocol/repair.h"

namespace roundsman {

inline constexpr int protocolVersion = 1;

// Where a device stands in a scope. `epoch` names the history that the position belongs to.
struct ScopePosition
{
    std::string scope;
    std::int64_t epoch = 0;
    std::int64_t cursor = 0; // the last position received

    friend bool operator==(const ScopePosition &, const ScopePosition &) = default;
};

// What a person did on the device with a group that the server had set aside.
struct GroupDecision
{
    enum class Kind : std::uint8_t { SentAgain = 1, Dropped = 2 };

    std::uint64_t firstCounter = 0;
    Kind kind = Kind::SentAgain;

    friend bool operator==(const GroupDecision &, const GroupDecision &) = default;
};

// What an administrator did with such a group at head office.
struct Resolution
{
    enum class Kind : std::uint8_t { Applied = 1, Closed = 2 }; // Closed: it will not be applied

    std::uint64_t firstCounter = 0;
    Kind kind = Kind::Applied;
    std::string reason; // one sentence for the person

    friend bool operator==(const Resolution &, const Resolution &) = default;
};

// How the pieces of a snapshot are written; a device says which form it reads, 0 for none.
inline constexpr std::uint32_t snapshotForm = 1;

struct SnapshotChunk
{
    std::uint32_t size = 0; // bytes on the wire
    Digest sha256{};        // of these

    friend bool operator==(const SnapshotChunk &, const SnapshotChunk &) = default;
};

// Rows of scopes that a device enters with nothing, ready-made: GET /v1/snapshot/{id} is its chunks
// end to end. After them the device goes on in each scope from its position.
struct SnapshotOffer
{
    Digest id{};
    std::vector<ScopePosition> scopes;
    std::vector<SnapshotChunk> chunks;

    friend bool operator==(const SnapshotOffer &, const SnapshotOffer &) = default;
};

// POST /v1/exchange, upward: what the device has written, and where it stands.
struct ExchangeRequest
{
    int protocol = protocolVersion;
    int schemaVersion = 0;
    Bytes nonce; // the latest one that the server gave in an exchange
    std::vector<OperationGroup> groups;
    std::vector<ScopePosition> scopes;
    std::uint32_t maxRows = 20'000;         // how many rows the device will take in one answer
    std::uint32_t snapshotForm = 0;         // of the snapshots that it can load; 0: pages alone
    std::vector<GroupDecision> decisions;   // repeated until an answer came
    std::vector<std::uint64_t> resolutions; // the resolutions that have arrived
    std::int64_t line = 0;                  // which of the device's lines of counters; 0: its first
    std::vector<ScopeSums> sums;    // of scopes that are to be repaired; no pages come for them
    std::vector<WantedRows> wanted; // what was listed and is missing here
    Bytes witness; // the latest checkpoint of head office's audit that the device has seen
    std::uint32_t unsent = 0; // changes that stay on the device when these groups are taken
    bool takesOwn = false;    // rows that stand as the device wrote them may come without cells

    friend bool operator==(const ExchangeRequest &, const ExchangeRequest &) = default;
};

// What became of a group. Everything but Retry is final and advances the device's counter.
enum class Outcome : std::uint8_t {
    Applied = 1,   // as written
    Merged = 2,    // joined with what others wrote
    Duplicate = 3, // it had been here before
    Refused = 4,   // set aside; `reason` says why and what can be done
};

struct Verdict
{
    std::uint64_t firstCounter = 0;
    std::uint32_t operations = 0;
    Outcome outcome = Outcome::Applied;
    std::uint16_t code = 0;      // a RefusalCode, for Refused
    std::string reason;          // one sentence for the person
    std::uint16_t conflicts = 0; // conflict rows that this group made

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

enum class RefusalCode : std::uint16_t {
    None = 0,
    NotAllowed = 1, // role or field
    OutOfScope = 2, // the row is not, or no longer, this person's
    Invalid = 3,    // a value breaks a rule
    MissingRow = 4, // it points at a row that is not there
    BadStep = 5,    // a state cannot go there from where it is
    DependsOnRefused = 6,
    TooLarge = 7,
    UnknownSchema = 8,
    InReview = 10,   // it came late, and somebody else has the row now: that one decides
    FromErased = 11, // by the rescue log of a device that was told to erase itself
    Unfinished = 9,  // the server broke down at it again and again, and left it unread
};

// Rows of one table, in the order of their positions. A row that has left carries no cells, nor
// does one that stands as the device itself wrote it: for it, that is what it was before with the
// operations in its outbox that were applied.
struct RowBlock
{
    std::uint16_t table = 0;
    std::vector<Id> ids;
    std::vector<std::int64_t> positions;
    std::vector<std::int64_t> versions;
    std::vector<bool> live;
    std::vector<bool> own; // as the device wrote it; empty: none of the rows
    std::vector<PackedColumn> columns;

    std::size_t rows() const { return ids.size(); }
    bool isOwn(std::size_t row) const { return !own.empty() && own[row]; }
    bool hasCells(std::size_t row) const { return live[row] && !isOwn(row); }
    std::size_t rowsWithCells() const;
    friend bool operator==(const RowBlock &, const RowBlock &) = default;
};

// Changes of one scope after `from`, up to and with `to`.
struct Page
{
    std::string scope;
    std::int64_t epoch = 0;
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::vector<RowBlock> blocks;

    friend bool operator==(const Page &, const Page &) = default;
};

// How a scope stands at the server, in the same snapshot as the pages.
struct ScopeHead
{
    std::string scope;
    std::int64_t epoch = 0;
    std::int64_t seq = 0;
    std::int64_t rows = 0;
    Checksum sum;
    std::int64_t floor = 0; // what left at or before it is forgotten: who stands below, repairs

    friend bool operator==(const ScopeHead &, const ScopeHead &) = default;
};

// The answer. `complete`: the pages bring every scope up to its head, all of one moment.
struct ExchangeAnswer
{
    int protocol = protocolVersion;
    std::string serverId;
    Instant serverTime;
    Bytes nonce;
    std::vector<Verdict> verdicts;
    std::uint64_t acknowledged =
        0; // the device's highest counter with a verdict, in the same snapshot
    std::vector<ScopeHead>
        heads; // every scope that the device may hold; others have been taken away
    std::vector<Page> pages;
    bool complete = false;
    std::vector<SnapshotOffer> snapshots;      // instead of first pages
    std::chrono::milliseconds snapshotWait{0}; // one is being made: ask again after this time
    Trouble trouble = Trouble::None; // if any: no pages, and the groups without verdict come again
    std::vector<ScopeListing> listings;  // for the request's sums
    std::vector<Page> repaired;          // for the rows wanted; one that is not live is not there
    int schemaVersion = 0;               // the server's; groups that it was too old for come again
    std::vector<Resolution> resolutions; // repeated until the device confirms them
    Bytes checkpoint;                    // of head office's audit, as it is now (checkpoint.h)
    std::chrono::seconds pause{0};       // the groups were not judged: not before this time

    friend bool operator==(const ExchangeAnswer &, const ExchangeAnswer &) = default;
};

// The bytes on the wire: CBOR, rows by column, then zstd. Decoders take anything that a stranger
// may send: they check every length, kind and count, and never expand beyond `maxExchangeBytes`.
inline constexpr std::size_t maxExchangeBytes = 32 << 20; // decompressed
Bytes encode(const ExchangeRequest &request);
Bytes encode(const ExchangeAnswer &answer);
Result<ExchangeRequest> decodeExchangeRequest(BytesView wire);
Result<ExchangeAnswer> decodeExchangeAnswer(BytesView wire);

} // namespace roundsman
