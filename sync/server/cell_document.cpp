#include "sync/server/cell_document.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace roundsman {

static constexpr qsizetype longestDocument = 32'000;
static constexpr qsizetype cutText = 15'000; // escaped it is twice that at most

namespace {

struct ToJson
{
    const Column &column;
    qsizetype longest;

    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(std::int64_t number) const
    {
        return column.kind == Kind::Flag ? QJsonValue(number != 0) : QJsonValue(qint64(number));
    }
    QJsonValue operator()(double number) const { return number; }
    QJsonValue operator()(const std::string &text) const { return toQString(text).left(longest); }
    QJsonValue operator()(const Bytes &bytes) const
    {
        const auto id = column.kind == Kind::Id ? Id::fromBytes(bytes) : std::nullopt;
        return QString::fromStdString(id ? id->text() : hex(bytes));
    }
};

} // namespace

QJsonValue jsonOf(const Column &column, const Value &cell, qsizetype longest)
{
    return std::visit(ToJson{column, longest}, cell);
}

static QString written(const Table &table, std::span<const Cell> cells, qsizetype longest)
{
    QJsonObject object;
    for (const Cell &cell : cells) {
        if (const Column *column = table.find(cell.column))
            object[QLatin1String(column->name)] = jsonOf(*column, cell.value, longest);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString documentOf(const Table &table, std::span<const Cell> cells)
{
    QString whole = written(table, cells, longestDocument);
    return whole.size() <= longestDocument ? whole : written(table, cells, cutText);
}

} // namespace roundsman
