#include "core/schema/unit_document.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace roundsman {

static Value bytesFrom(const QString &text)
{
    if (const auto id = Id::fromText(toUtf8(text)))
        return pack(*id);
    return fromHex(toUtf8(text)).value_or(Bytes());
}

static Value cellFrom(const Column &column, const QJsonValue &value)
{
    if (value.isNull())
        return zero(column);
    switch (column.type()) {
    case Type::Integer: return std::int64_t(value.isBool() ? value.toBool() : value.toInteger());
    case Type::Real: return value.toDouble();
    case Type::Text: return toUtf8(value.toString());
    case Type::Blob: return bytesFrom(value.toString());
    }
    return zero(column);
}

Record withDocument(const Table &table, Record record, const QString &document)
{
    const QJsonObject cells = QJsonDocument::fromJson(document.toUtf8()).object();
    for (std::size_t i = 0; i < record.size(); ++i) {
        const QJsonValue value = cells[QLatin1StringView(table.columns[i].name)];
        if (!value.isUndefined())
            record[i] = cellFrom(table.columns[i], value);
    }
    return record;
}

} // namespace roundsman
