#include "core/schema/operation_codec.h"

#include "core/base/crypto.h"
#include "core/schema/value_cbor.h"

#include <algorithm>

namespace roundsman {

namespace {

std::uint16_t readSmall(CborReader &from)
{
    const std::uint64_t number = from.unsignedNumber();
    if (number > 0xffff)
        throw CborError("a column or table number is out of range");
    return std::uint16_t(number);
}

void write(CborWriter &to, const std::vector<Cell> &cells)
{
    to.map(cells.size());
    for (const Cell &cell : cells) {
        to.number(std::uint64_t(cell.column));
        write(to, cell.value);
    }
}

std::vector<Cell> readCells(CborReader &from)
{
    std::vector<Cell> cells(from.map());
    for (Cell &cell : cells) {
        cell.column = readSmall(from);
        cell.value = readValue(from);
    }
    return cells;
}

void write(CborWriter &to, const std::vector<std::string> &words)
{
    to.array(words.size());
    for (const std::string &word : words)
        to.text(word);
}

std::vector<std::string> readWords(CborReader &from)
{
    std::vector<std::string> words(from.array());
    for (std::string &word : words)
        word = from.text();
    return words;
}

void expectItems(CborReader &from, std::size_t items)
{
    if (from.array() != items)
        throw CborError("a part of the message has another length than expected");
}

// [unit, cells, was, added, removed, delta]
void write(CborWriter &to, const UnitChange &change)
{
    to.array(6).number(std::uint64_t(change.unit));
    write(to, change.cells);
    write(to, change.was);
    write(to, change.added);
    write(to, change.removed);
    to.number(change.delta);
}

UnitChange readUnit(CborReader &from)
{
    expectItems(from, 6);
    UnitChange change;
    change.unit = readSmall(from);
    change.cells = readCells(from);
    change.was = readCells(from);
    change.added = readWords(from);
    change.removed = readWords(from);
    change.delta = from.number();
    return change;
}

void write(CborWriter &to, std::span<const UnitChange> units)
{
    to.array(units.size());
    for (const UnitChange &unit : units)
        write(to, unit);
}

std::vector<UnitChange> readUnits(CborReader &from)
{
    std::vector<UnitChange> units;
    for (std::size_t left = from.array(); left > 0; --left)
        units.push_back(readUnit(from));
    return units;
}

// [counter, kind, table, row, base version, units]
void write(CborWriter &to, const Operation &operation)
{
    to.array(6).number(operation.counter).number(std::uint64_t(operation.kind));
    to.number(std::uint64_t(operation.table)).bytes(operation.row.bytes).number(operation.baseRv);
    write(to, std::span(operation.units));
}

Operation readOperation(CborReader &from)
{
    expectItems(from, 6);
    Operation operation;
    operation.counter = from.unsignedNumber();
    const std::uint64_t kind = from.unsignedNumber();
    if (kind != 1 && kind != 2)
        throw CborError("an operation is of no known kind");
    operation.kind = Operation::Kind(kind);
    operation.table = readSmall(from);
    const auto row = Id::fromBytes(from.bytes());
    if (!row)
        throw CborError("a row's id has another length than sixteen bytes");
    operation.row = *row;
    operation.baseRv = from.number();
    operation.units = readUnits(from);
    return operation;
}

// [first counter, hlc, wall time, schema version, title, operations]
OperationGroup readGroup(CborReader &from)
{
    expectItems(from, 6);
    OperationGroup group;
    group.firstCounter = from.unsignedNumber();
    group.hlc = {from.number()};
    group.wallTime = {from.number()};
    group.schemaVersion = readSmall(from);
    group.title = from.text();
    for (std::size_t left = from.array(); left > 0; --left)
        group.operations.push_back(readOperation(from));
    return group;
}

template <typename Read>
auto decoded(BytesView bytes, const Read &read)
    -> Result<decltype(read(std::declval<CborReader &>()))>
{
    try {
        CborReader from(bytes);
        auto made = read(from);
        if (!from.atEnd())
            throw CborError("the message has something after its end");
        return made;
    } catch (const CborError &error) {
        return Error{Error::Code::Invalid,
                     std::string("This is not an operation: ") + error.what() + "."};
    }
}

} // namespace

Bytes encode(const OperationGroup &group)
{
    Bytes bytes;
    CborWriter to(bytes);
    to.array(6).number(group.firstCounter).number(group.hlc.bits).number(group.wallTime.ms);
    to.number(std::int64_t(group.schemaVersion)).text(group.title);
    to.array(group.operations.size());
    for (const Operation &operation : group.operations)
        write(to, operation);
    return bytes;
}

Result<OperationGroup> decodeOperationGroup(BytesView bytes) { return decoded(bytes, readGroup); }

Bytes encode(std::span<const UnitChange> units)
{
    Bytes bytes;
    CborWriter to(bytes);
    write(to, units);
    return bytes;
}

Result<std::vector<UnitChange>> decodeUnits(BytesView bytes) { return decoded(bytes, readUnits); }

std::array<std::uint8_t, 32> digestOf(const OperationGroup &group)
{
    OperationGroup uncounted = group;
    uncounted.firstCounter = 0;
    for (Operation &operation : uncounted.operations)
        operation.counter = 0;
    return sha256(encode(uncounted));
}

} // namespace roundsman
