#include "sync/server/row_bytes.h"

#include "core/base/cbor.h"

namespace roundsman {

Bytes encodeStamps(const Stamps &stamps)
{
    if (stamps.empty())
        return {};
    Bytes bytes;
    CborWriter to(bytes);
    to.array(stamps.size() * 5);
    for (const Stamp &stamp : stamps) {
        to.number(std::uint64_t(stamp.unit)).number(stamp.rv).number(std::uint64_t(stamp.device));
        to.number(stamp.counter).number(stamp.hlc.bits);
    }
    return bytes;
}

Stamps decodeStamps(BytesView bytes)
{
    if (bytes.empty())
        return {};
    CborReader from(bytes);
    Stamps stamps(from.array() / 5);
    for (Stamp &stamp : stamps) {
        stamp.unit = std::uint16_t(from.unsignedNumber());
        stamp.rv = from.number();
        stamp.device = std::uint32_t(from.unsignedNumber());
        stamp.counter = from.unsignedNumber();
        stamp.hlc.bits = from.number();
    }
    return stamps;
}

namespace {

struct CellWriter
{
    CborWriter &to;

    void operator()(std::monostate) const { to.null(); }
    void operator()(std::int64_t number) const { to.number(number); }
    void operator()(double number) const { to.real(number); }
    void operator()(const std::string &text) const { to.text(text); }
    void operator()(const Bytes &bytes) const { to.bytes(bytes); }
};

Value readCell(CborReader &from)
{
    switch (from.next()) {
    case CborReader::Next::Number: return from.number();
    case CborReader::Next::Real: return from.real();
    case CborReader::Next::Text: return std::string(from.text());
    case CborReader::Next::Blob: {
        const BytesView bytes = from.bytes();
        return Bytes(bytes.begin(), bytes.end());
    }
    default: from.skip(); return {};
    }
}

} // namespace

Bytes encodeCells(const Table &table, const Record &record)
{
    Bytes bytes;
    CborWriter to(bytes);
    to.map(record.size());
    for (std::size_t i = 0; i < record.size(); ++i) {
        to.number(std::uint64_t(table.columns[i].id));
        std::visit(CellWriter{to}, record[i]);
    }
    return bytes;
}

Record decodeCells(const Table &table, BytesView bytes)
{
    Record record = blank(table);
    CborReader from(bytes);
    for (std::size_t left = from.map(); left > 0; --left) {
        const int index = table.indexOf(std::uint16_t(from.unsignedNumber()));
        Value cell = readCell(from);
        if (index >= 0)
            record[std::size_t(index)] = std::move(cell);
    }
    return record;
}

} // namespace roundsman
