#include "sync/server/api/description.h"

#include "core/base/text.h"
#include "sync/server/api/address.h"
#include "sync/server/api/column_schema.h"

#include <QJsonArray>

namespace roundsman {

namespace {

QJsonObject reference(const QString &to) { return {{"$ref", "#/components/" + to}}; }

QJsonObject parameter(const char *name, const char *in, const char *what, const QJsonObject &schema)
{
    QJsonObject made{{"name", name}, {"in", in}, {"description", what}, {"schema", schema}};
    if (QLatin1String(in) == u"path")
        made["required"] = true;
    return made;
}

QJsonObject text() { return {{"type", "string"}}; }

QJsonObject content(const QJsonObject &schema)
{
    return {{"application/json", QJsonObject{{"schema", schema}}}};
}

// "price-lists" → "PriceLists"
QString nameOf(const OpenEntity &entity)
{
    QString name;
    for (const QString &part : toQString(entity.path).split(u'-'))
        name += part.left(1).toUpper() + part.mid(1);
    return name;
}

QJsonObject answers(const char *what, const QJsonObject &schema)
{
    return {{"200", QJsonObject{{"description", what}, {"content", content(schema)}}},
            {"4XX", reference("responses/Problem")},
            {"5XX", reference("responses/Problem")}};
}

QJsonObject operation(const OpenEntity &entity, const QString &id, const QString &summary)
{
    return {
        {"operationId", id}, {"summary", summary}, {"tags", QJsonArray{toQString(entity.path)}}};
}

QJsonObject listOperation(const OpenEntity &entity)
{
    QJsonArray parameters{reference("parameters/limit"),
                          reference("parameters/after"),
                          reference("parameters/changedSince")};
    for (const Column &column : entity.table->columns) {
        if (column.indexed)
            parameters.append(
                parameter(column.name, "query", "Only rows whose field is this.", text()));
    }
    const QJsonObject page{
        {"type", "object"},
        {"required", QJsonArray{"items", "next"}},
        {"properties",
         QJsonObject{
             {"items",
              QJsonObject{{"type", "array"}, {"items", reference("schemas/" + nameOf(entity))}}},
             {"next", QJsonObject{{"type", QJsonArray{"string", "null"}}}}}}};
    QJsonObject list =
        operation(entity, "list" + nameOf(entity), "A page of " + toQString(entity.path));
    list["parameters"] = parameters;
    list["responses"] =
        answers("Rows by rising id; next: the address of the page that follows.", page);
    return list;
}

QJsonObject getOperation(const OpenEntity &entity, const QString &by)
{
    QJsonObject get =
        operation(entity, "get" + nameOf(entity) + by, "One of " + toQString(entity.path));
    get["parameters"] = QJsonArray{reference("parameters/ifNoneMatch")};
    QJsonObject responses = answers("The row.", reference("schemas/" + nameOf(entity)));
    responses["304"] = QJsonObject{{"description", "It stands as If-None-Match says."}};
    get["responses"] = responses;
    return get;
}

QJsonObject writeOperation(const OpenEntity &entity, const char *verb, const QString &by)
{
    const bool isPut = QLatin1String(verb) == u"put";
    QJsonObject put = operation(entity,
                                verb + nameOf(entity) + by,
                                isPut ? "Make or change one of " + toQString(entity.path)
                                      : "Change one of " + toQString(entity.path));
    put["description"] = "Fields that are not named stay as they are.";
    put["parameters"] =
        QJsonArray{reference("parameters/ifMatch"), reference("parameters/idempotencyKey")};
    put["requestBody"] = QJsonObject{
        {"required", true}, {"content", content(reference("schemas/" + nameOf(entity) + "Write"))}};
    const QJsonObject row = reference("schemas/" + nameOf(entity));
    QJsonObject responses = answers("The row as it stands now.", row);
    if (isPut)
        responses["201"] = QJsonObject{{"description", "It was made."}, {"content", content(row)}};
    put["responses"] = responses;
    return put;
}

QJsonObject makeOperation(const OpenEntity &entity)
{
    QJsonObject post =
        operation(entity, "post" + nameOf(entity), "Make one of " + toQString(entity.path));
    post["description"] = "Needs an Idempotency-Key: a repetition is answered as before.";
    post["parameters"] = QJsonArray{reference("parameters/idempotencyKey")};
    post["requestBody"] = QJsonObject{
        {"required", true}, {"content", content(reference("schemas/" + nameOf(entity) + "Write"))}};
    QJsonObject responses = answers("", reference("schemas/" + nameOf(entity)));
    responses.remove("200");
    responses["201"] = QJsonObject{{"description", "It was made."},
                                   {"content", content(reference("schemas/" + nameOf(entity)))}};
    post["responses"] = responses;
    return post;
}

QJsonObject rowPath(const OpenEntity &entity, const QString &by, const QJsonArray &parameters)
{
    QJsonObject path{{"parameters", parameters}, {"get", getOperation(entity, by)}};
    if (entity.isWritable) {
        path["put"] = writeOperation(entity, "put", by);
        path["patch"] = writeOperation(entity, "patch", by);
    }
    return path;
}

QJsonObject paths()
{
    QJsonObject all;
    for (const OpenEntity &entity : openEntities()) {
        const QString root = toQString(apiRoot) + toQString(entity.path);
        QJsonObject rows{{"get", listOperation(entity)}};
        if (entity.isWritable)
            rows["post"] = makeOperation(entity);
        all[root] = rows;
        all[root + "/{id}"] = rowPath(entity, "", {reference("parameters/id")});
        all[root + "/by/{system}/{key}"] =
            rowPath(entity, "ByKey", {reference("parameters/system"), reference("parameters/key")});
    }
    return all;
}

QJsonObject parameters()
{
    const QJsonObject uuid{{"type", "string"}, {"format", "uuid"}};
    const QJsonObject limit{
        {"type", "integer"}, {"minimum", 1}, {"maximum", Listing::most}, {"default", 100}};
    const QJsonObject day{{"type", "string"}, {"format", "date"}};
    const QJsonObject name{{"type", "string"}, {"maxLength", 128}};
    return {
        {"id", parameter("id", "path", "The row's id.", uuid)},
        {"system", parameter("system", "path", "A name for the other system: erp.", text())},
        {"key", parameter("key", "path", "What that system calls the row.", text())},
        {"limit", parameter("limit", "query", "Rows in a page.", limit)},
        {"after", parameter("after", "query", "The last id of the page before.", uuid)},
        {"changedSince",
         parameter("changedSince",
                   "query",
                   "Only rows that changed or were removed on this day (UTC) or later; some that "
                   "changed shortly before may be among them.",
                   day)},
        {"ifMatch", parameter("If-Match", "header", "The ETag that was seen.", text())},
        {"ifNoneMatch", parameter("If-None-Match", "header", "The ETag that is known.", text())},
        {"idempotencyKey",
         parameter("Idempotency-Key", "header", "The same for each repetition.", name)}};
}

QJsonObject problemSchema()
{
    return {{"type", "object"},
            {"required", QJsonArray{"type", "title", "status", "detail"}},
            {"properties",
             QJsonObject{{"type", text()},
                         {"title", text()},
                         {"status", QJsonObject{{"type", "integer"}}},
                         {"detail", text()}}}};
}

QJsonObject components()
{
    QJsonObject schemas{{"Problem", problemSchema()}};
    for (const OpenEntity &entity : openEntities()) {
        schemas[nameOf(entity)] = readSchemaOf(entity);
        if (entity.isWritable)
            schemas[nameOf(entity) + "Write"] = writeSchemaOf(entity);
    }
    const QJsonObject problem{
        {"description", "Why it was not done, in a sentence (RFC 9457)."},
        {"content",
         QJsonObject{
             {"application/problem+json", QJsonObject{{"schema", reference("schemas/Problem")}}}}}};
    const QJsonObject bearer{{"type", "http"},
                             {"scheme", "bearer"},
                             {"description", "A key that roundsman-admin key add made."}};
    return {{"schemas", schemas},
            {"parameters", parameters()},
            {"responses", QJsonObject{{"Problem", problem}}},
            {"securitySchemes", QJsonObject{{"key", bearer}}}};
}

} // namespace

QJsonObject describeApi()
{
    QJsonArray tags;
    for (const OpenEntity &entity : openEntities())
        tags.append(QJsonObject{{"name", toQString(entity.path)},
                                {"description", toQString(entity.what) + u'.'}});
    return {{"openapi", "3.1.0"},
            {"info",
             QJsonObject{
                 {"title", "Roundsman for other systems"},
                 {"version", "1"},
                 {"description", "Rows of the company, read and written by its systems."},
                 {"license", QJsonObject{{"name", "Apache-2.0"}, {"identifier", "Apache-2.0"}}}}},
            {"servers", QJsonArray{QJsonObject{{"url", "/"}}}},
            {"security", QJsonArray{QJsonObject{{"key", QJsonArray()}}}},
            {"tags", tags},
            {"paths", paths()},
            {"components", components()}};
}

} // namespace roundsman
