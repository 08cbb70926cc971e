#include "sync/protocol/exchange_repair.h"

#include "sync/protocol/fields.h"
#include "sync/protocol/page_codec.h"

#include <algorithm>

namespace roundsman {

// All bytes of an id count: imported and generated ones differ in different places.
std::uint8_t bucketOf(const Id &row)
{
    std::uint8_t bucket = 0;
    for (const std::uint8_t byte : row.bytes)
        bucket = std::uint8_t(bucket ^ byte);
    return bucket;
}

namespace {

enum Field : std::uint64_t {
    Line = 7,
    Sums = 8,
    Wanted = 9,
    TroubleIs = 10,
    Listings = 11,
    Repaired = 12,
    SchemaVersion = 17,
};

Bytes packed(std::span<const std::uint64_t> numbers)
{
    Bytes bytes;
    bytes.reserve(numbers.size() * 8);
    for (const std::uint64_t number : numbers) {
        for (unsigned shift = 0; shift < 64; shift += 8)
            bytes.push_back(std::uint8_t(number >> shift));
    }
    return bytes;
}

std::vector<std::uint64_t> unpacked(BytesView bytes, std::size_t count)
{
    if (bytes.size() != count * 8)
        throw CborError("the sums of a scope are cut off");
    std::vector<std::uint64_t> numbers(count);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        numbers[i / 8] |= std::uint64_t(bytes[i]) << (i % 8 * 8);
    return numbers;
}

void expectItems(CborReader &from, std::size_t items)
{
    if (from.array() != items)
        throw CborError("a part of a repair has another length than expected");
}

// [table, sums]
void writeSums(CborWriter &to, const TableSums &sums)
{
    to.array(2).number(std::uint64_t(sums.table)).bytes(packed(sums.sums));
}

TableSums readSums(CborReader &from)
{
    expectItems(from, 2);
    TableSums sums;
    sums.table = readWithin<std::uint16_t>(from);
    sums.sums = unpacked(from.bytes(), bucketCount);
    return sums;
}

// [scope, tables]
void writeScopeSums(CborWriter &to, const ScopeSums &scope)
{
    to.array(2).text(scope.scope);
    writeList(to, scope.tables, writeSums);
}

ScopeSums readScopeSums(CborReader &from)
{
    expectItems(from, 2);
    ScopeSums scope;
    scope.scope = from.text();
    scope.tables = readList(from, readSums);
    return scope;
}

// [scope, table, ids]
void writeWanted(CborWriter &to, const WantedRows &wanted)
{
    to.array(3).text(wanted.scope).number(std::uint64_t(wanted.table)).bytes(joined(wanted.ids));
}

WantedRows readWanted(CborReader &from)
{
    expectItems(from, 3);
    WantedRows wanted;
    wanted.scope = from.text();
    wanted.table = readWithin<std::uint16_t>(from);
    wanted.ids = readIds(from.bytes());
    return wanted;
}

// [table, buckets, ids, versions, sums]
void writeTable(CborWriter &to, const TableListing &table)
{
    to.array(5).number(std::uint64_t(table.table)).bytes(table.buckets).bytes(joined(table.ids));
    to.bytes(packNumbers(table.versions)).bytes(packed(table.sums));
}

TableListing readTable(CborReader &from)
{
    expectItems(from, 5);
    TableListing table;
    table.table = readWithin<std::uint16_t>(from);
    table.buckets = readBytes(from);
    if (std::ranges::adjacent_find(table.buckets, std::greater_equal()) != table.buckets.end())
        throw CborError("the buckets of a listing are not in order");
    table.ids = readIds(from.bytes());
    auto versions = unpackNumbers(from.bytes(), table.ids.size());
    if (!versions)
        throw CborError("the versions of a listing are cut off");
    table.versions = *std::move(versions);
    table.sums = unpacked(from.bytes(), table.ids.size());
    return table;
}

// [scope, epoch, seq, whole, tables]
void writeListing(CborWriter &to, const ScopeListing &listing)
{
    to.array(5).text(listing.scope).number(listing.epoch).number(listing.seq);
    to.flag(listing.isWhole);
    writeList(to, listing.tables, writeTable);
}

ScopeListing readListing(CborReader &from)
{
    expectItems(from, 5);
    ScopeListing listing;
    listing.scope = from.text();
    listing.epoch = from.number();
    listing.seq = from.number();
    listing.isWhole = from.flag();
    listing.tables = readList(from, readTable);
    return listing;
}

Trouble readTrouble(CborReader &from)
{
    const std::uint64_t trouble = from.unsignedNumber();
    if (trouble > std::uint64_t(Trouble::Gap))
        throw CborError("a trouble is of no known kind");
    return Trouble(trouble);
}

} // namespace

std::size_t repairFields(const ExchangeRequest &request)
{
    return std::size_t(request.line != 0) + std::size_t(!request.sums.empty())
        + std::size_t(!request.wanted.empty());
}

std::size_t repairFields(const ExchangeAnswer &answer)
{
    return std::size_t(answer.trouble != Trouble::None) + std::size_t(!answer.listings.empty())
        + std::size_t(!answer.repaired.empty()) + std::size_t(answer.schemaVersion != 0);
}

void writeRepair(CborWriter &to, const ExchangeRequest &request)
{
    if (request.line != 0)
        to.number(std::uint64_t(Line)).number(request.line);
    if (!request.sums.empty()) {
        to.number(std::uint64_t(Sums));
        writeList(to, request.sums, writeScopeSums);
    }
    if (!request.wanted.empty()) {
        to.number(std::uint64_t(Wanted));
        writeList(to, request.wanted, writeWanted);
    }
}

void writeRepair(CborWriter &to, const ExchangeAnswer &answer)
{
    if (answer.trouble != Trouble::None)
        to.number(std::uint64_t(TroubleIs)).number(std::uint64_t(answer.trouble));
    if (!answer.listings.empty()) {
        to.number(std::uint64_t(Listings));
        writeList(to, answer.listings, writeListing);
    }
    if (!answer.repaired.empty()) {
        to.number(std::uint64_t(Repaired));
        writeList(to, answer.repaired, writePage);
    }
    if (answer.schemaVersion != 0)
        to.number(std::uint64_t(SchemaVersion)).number(std::int64_t(answer.schemaVersion));
}

bool readRepair(CborReader &from, std::uint64_t field, ExchangeRequest &request)
{
    switch (field) {
    case Line: request.line = from.number(); return true;
    case Sums: request.sums = readList(from, readScopeSums); return true;
    case Wanted: request.wanted = readList(from, readWanted); return true;
    default: return false;
    }
}

bool readRepair(CborReader &from, std::uint64_t field, ExchangeAnswer &answer)
{
    switch (field) {
    case TroubleIs: answer.trouble = readTrouble(from); return true;
    case Listings: answer.listings = readList(from, readListing); return true;
    case Repaired: answer.repaired = readList(from, readPage); return true;
    case SchemaVersion: answer.schemaVersion = readWithin<int>(from); return true;
    default: return false;
    }
}

} // namespace roundsman
