#pragma once

#include "core/base/id.h"

#include <cstdint>
#include <string>
#include <vector>

namespace roundsman {

// How device and server find out in which rows of a scope they differ (sync.md §3.11): the rows of
// each table fall into 256 buckets by their ids; first the sums of the buckets are compared, then
// the rows of those buckets that differ.

inline constexpr std::size_t bucketCount = 256;
std::uint8_t bucketOf(const Id &row);

// The first lanes of the checksums of a table's rows, bucket by bucket.
struct TableSums
{
    std::uint16_t table = 0;
    std::vector<std::uint64_t> sums = std::vector<std::uint64_t>(bucketCount);

    friend bool operator==(const TableSums &, const TableSums &) = default;
};

// Upward: what the device has of a scope that may be wrong. A table without rows is left out.
struct ScopeSums
{
    std::string scope;
    std::vector<TableSums> tables;

    friend bool operator==(const ScopeSums &, const ScopeSums &) = default;
};

// Every live row of the buckets of one table that differ.
struct TableListing
{
    std::uint16_t table = 0;
    std::vector<std::uint8_t> buckets; // rising
    std::vector<Id> ids;
    std::vector<std::int64_t> versions;
    std::vector<std::uint64_t> sums; // first lanes

    friend bool operator==(const TableListing &, const TableListing &) = default;
};

// Downward: in what the device differs, as of position `seq`. What a listed bucket does not name is
// not in the scope.
struct ScopeListing
{
    std::string scope;
    std::int64_t epoch = 0;
    std::int64_t seq = 0;
    bool isWhole = true; // false: more buckets differ than one answer holds; ask again afterwards
    std::vector<TableListing> tables;

    friend bool operator==(const ScopeListing &, const ScopeListing &) = default;
};

// Upward: rows of a scope that the device asks for by name.
struct WantedRows
{
    std::string scope;
    std::uint16_t table = 0;
    std::vector<Id> ids;

    friend bool operator==(const WantedRows &, const WantedRows &) = default;
};

// Why the server did not take the groups: they cannot be told apart from others (sync.md §3.5).
// The device begins a new line of counters and sends them again.
enum class Trouble : std::uint8_t {
    None = 0,
    Clone = 1,     // the nonce shown is neither the latest nor the one before it
    Regressed = 2, // the server has another group under this counter
    Gap = 3,       // counters are missing before these groups
};

} // namespace roundsman
