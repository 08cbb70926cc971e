#pragma once

#include "core/domain/catalog.h"

#include <QJsonArray>
#include <QJsonObject>

namespace roundsman::test {

// How a tape and its result write a cell: numbers and texts as they are, ids as text, other bytes
// in hexadecimal.
inline QJsonValue written(const Column &column, const Value &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return qint64(*number);
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *text = std::get_if<std::string>(&value))
        return toQString(*text);
    if (const auto *bytes = std::get_if<Bytes>(&value)) {
        const auto id = column.kind == Kind::Id ? Id::fromBytes(*bytes) : std::nullopt;
        return QString::fromStdString(id ? id->text() : hex(*bytes));
    }
    return QJsonValue::Null;
}

inline Value cellOf(const Column &column, const QJsonValue &value)
{
    if (value.isNull())
        return zero(column);
    switch (column.type()) {
    case Type::Integer: return std::int64_t(value.toInteger());
    case Type::Real: return value.toDouble();
    case Type::Text: return toUtf8(value.toString());
    case Type::Blob: {
        const auto id = Id::fromText(toUtf8(value.toString()));
        return id ? pack(*id) : Value(fromHex(toUtf8(value.toString())).value_or(Bytes()));
    }
    }
    return {};
}

// The record with the cells that a tape names.
inline Record overlaid(const Table &table, Record record, const QJsonObject &cells)
{
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const int place = table.indexOf(std::string_view(toUtf8(cell.key())));
        if (place < 0)
            qFatal("the tape names a column that there is not: %s", qPrintable(cell.key()));
        const Column &column = table.columns[std::size_t(place)];
        record[std::size_t(place)] = cellOf(column, cell.value());
    }
    return record;
}

// The cells that are not zero.
inline QJsonObject writtenRow(const Table &table, const Record &record)
{
    QJsonObject cells;
    for (std::size_t i = 0; i < record.size(); ++i) {
        const Column &column = table.columns[i];
        if (!isZero(column, record[i]))
            cells[QLatin1String(column.name)] = written(column, record[i]);
    }
    return cells;
}

inline const Table &tableNamed(const QJsonObject &step)
{
    const Table *table = findTable(std::string_view(toUtf8(step["table"].toString())));
    if (!table)
        qFatal("the tape names a table that there is not");
    return *table;
}

inline Id idIn(const QJsonValue &value)
{
    const auto id = Id::fromText(toUtf8(value.toString()));
    if (!id)
        qFatal("the tape holds something that is no id");
    return *id;
}

// "customer/0190…": how a row is named in results.
inline QString nameOf(const Table &table, const Id &id)
{
    return QLatin1String(table.name) + '/' + QString::fromStdString(id.text());
}

} // namespace roundsman::test
