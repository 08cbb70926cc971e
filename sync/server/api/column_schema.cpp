#include "sync/server/api/column_schema.h"

#include "sync/server/api/rows.h"

#include <QJsonArray>

namespace roundsman {

namespace {

QJsonObject textSchema(const Column &column)
{
    switch (column.kind) {
    case Kind::Id: return {{"type", "string"}, {"format", "uuid"}};
    case Kind::Hash: return {{"type", "string"}, {"pattern", "^([0-9a-f]{64})?$"}};
    case Kind::Document: return {{"type", "string"}, {"contentMediaType", "application/json"}};
    case Kind::Choice: {
        QJsonArray words{""};
        for (const char *word : column.choices.words)
            words.append(word);
        return {{"type", "string"}, {"enum", words}};
    }
    default: return {{"type", "string"}, {"maxLength", qint64(column.limit)}};
    }
}

QJsonObject bareSchema(const Column &column)
{
    switch (column.kind) {
    case Kind::Count: return {{"type", "integer"}, {"format", "int64"}};
    case Kind::Money:
        return {{"type", "integer"},
                {"format", "int64"},
                {"description", "Minor units of the currency: cents."}};
    case Kind::Real: return {{"type", "number"}};
    case Kind::Quantity:
        return {{"type", "number"}, {"description", "To the thousandth of the unit."}};
    case Kind::Flag: return {{"type", "boolean"}};
    case Kind::Time: return {{"type", "string"}, {"format", "date-time"}};
    case Kind::Day: return {{"type", "string"}, {"format", "date"}};
    case Kind::Words: return {{"type", "array"}, {"items", QJsonObject{{"type", "string"}}}};
    default: return textSchema(column);
    }
}

QJsonObject versionSchema()
{
    return {{"type", "integer"},
            {"format", "int64"},
            {"description", "Rises with each change; the ETag without its quotes."}};
}

} // namespace

QJsonObject schemaOf(const OpenEntity &entity, const Column &column)
{
    QJsonObject schema = bareSchema(column);
    if (column.nullable)
        schema["type"] = QJsonArray{schema["type"], "null"};
    if (column.references)
        schema["description"] = QStringLiteral("The id of a %1.").arg(column.references);
    if (!mayChange(entity, column))
        schema["readOnly"] = true;
    return schema;
}

QJsonObject readSchemaOf(const OpenEntity &entity)
{
    QJsonObject fields{
        {"id", QJsonObject{{"type", "string"}, {"format", "uuid"}}},
        {"rowVersion", versionSchema()},
        {"removed",
         QJsonObject{{"type", "boolean"},
                     {"description", "Only in lists by changedSince, and then alone."}}}};
    for (const Column &column : entity.table->columns)
        fields[column.name] = schemaOf(entity, column);
    return {
        {"type", "object"}, {"properties", fields}, {"required", QJsonArray{"id", "rowVersion"}}};
}

QJsonObject writeSchemaOf(const OpenEntity &entity)
{
    QJsonObject fields{{"rowVersion", versionSchema()}};
    QString needed;
    for (const Column &column : entity.table->columns) {
        if (!mayChange(entity, column))
            continue;
        fields[column.name] = schemaOf(entity, column);
        if (column.required)
            needed += (needed.isEmpty() ? "" : ", ") + QLatin1String(column.name);
    }
    return {{"type", "object"},
            {"description", "To make a row, name at least: " + needed + '.'},
            {"properties", fields}};
}

} // namespace roundsman
