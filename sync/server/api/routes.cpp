#include "sync/server/routes.h"
#include "sync/server/api/address.h"
#include "sync/server/api/description.h"
#include "sync/server/api/repeats.h"
#include "sync/server/api/write.h"
#include "sync/server/audit.h"
#include "sync/server/sql_transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace roundsman {

namespace {

Bytes bytesOfJson(const QJsonObject &json)
{
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return {text.begin(), text.end()};
}

HttpResponse answerOf(const OpenEntity &entity, unsigned status, const ApiRow &row)
{
    return rowAnswer(status, bytesOfJson(toJson(entity, row)), row.version);
}

HttpResponse answerOf(const Result<HttpResponse> &result)
{
    return result ? *result : failed(result.error());
}

// The address of the page that follows, with everything that was asked for.
QString nextOf(const ApiAddress &address, const Id &last)
{
    std::string next =
        std::string(apiRoot) + std::string(address.entity->path) + "?after=" + last.text();
    for (const auto &[name, words] : address.query) {
        if (name != "after")
            next += '&' + name + '='
                + QByteArray::fromStdString(words).toPercentEncoding().toStdString();
    }
    return toQString(next);
}

HttpResponse page(Database &db, const ApiAddress &address, const Listing &listing)
{
    SqlReading view(db);
    const OpenEntity &entity = *address.entity;
    std::vector<Id> ids = idsOf(db, *entity.table, listing);
    const bool hasMore = ids.size() > std::size_t(listing.limit);
    if (hasMore)
        ids.pop_back();
    QJsonArray items;
    for (const Id &id : ids) {
        const auto row = apiRow(view, *entity.table, id);
        if (row && (row->record || listing.since))
            items.append(toJson(entity, *row));
    }
    HttpResponse response;
    response.contentType = "application/json";
    response.body = bytesOfJson(
        {{"items", items},
         {"next", hasMore ? QJsonValue(nextOf(address, ids.back())) : QJsonValue::Null}});
    return response;
}

HttpResponse one(Database &db, const ApiAddress &address, const std::string &known)
{
    SqlReading view(db);
    const auto row = apiRow(view, *address.entity->table, *address.row);
    if (!row)
        return answerOf(Problem{404, "There is no such row."});
    if (!row->record)
        return answerOf(Problem{410, "This row was removed."});
    HttpResponse response = answerOf(*address.entity, 200, *row);
    if (known == etagOf(*row)) {
        response.status = 304;
        response.body.clear();
    }
    return response;
}

Digest digestOf(const HttpRequest &request)
{
    Sha256 sum;
    for (const std::string &part :
         {request.method, request.target, request.ifMatch, request.ifNoneMatch}) {
        sum.add(bytesOf(part));
        sum.add(Bytes(1));
    }
    sum.add(request.body);
    return sum.finish();
}

std::variant<QJsonObject, Problem> fieldsOf(const HttpRequest &request)
{
    if (!request.contentType.starts_with("application/json")
        && !request.contentType.starts_with("application/merge-patch+json"))
        return Problem{415, "Send the row as application/json."};
    QJsonParseError wrong;
    const QByteArray text(reinterpret_cast<const char *>(request.body.data()),
                          qsizetype(request.body.size()));
    const QJsonDocument document = QJsonDocument::fromJson(text, &wrong);
    if (wrong.error != QJsonParseError::NoError)
        return Problem{400,
                       "This is no JSON: " + toUtf8(wrong.errorString()) + " at byte "
                           + std::to_string(wrong.offset) + '.'};
    if (!document.isObject())
        return Problem{400, "Send one row, as a JSON object."};
    return document.object();
}

void note(Audit audit, std::int64_t key, const ApiWrite &wanted, const ApiWritten &written)
{
    audit.note({"key/" + std::to_string(key),
                written.isNew ? "row.made" : "row.changed",
                audit.row(*wanted.entity.table, wanted.id),
                "version=" + std::to_string(written.row.version)});
}

// Judged, written and answered in one transaction, with what a repetition will be told.
HttpResponse writeRow(Services &services, const ApiWrite &wanted, const ApiRepeat &repeat)
{
    const Instant now = services.ambient.clock.now();
    const Result<HttpResponse> done = services.storage.pool().write([&](Database &db) {
        if (auto before = repeat.answered(db))
            return *std::move(before);
        SqlTransaction transaction(db);
        Publisher publisher(transaction, now);
        const auto outcome = ApiWriter(transaction, publisher, now).write(wanted);
        if (const auto *problem = std::get_if<Problem>(&outcome))
            return answerOf(*problem);
        const auto &written = std::get<ApiWritten>(outcome);
        publisher.finish();
        if (written.isChange)
            note(Audit(db, services.ambient), repeat.key, wanted, written);
        HttpResponse answer = answerOf(wanted.entity, written.isNew ? 201 : 200, written.row);
        repeat.keep(db, answer, written.row, now);
        return answer;
    });
    services.hub.look();
    return answerOf(done);
}

// A POST is answered before its row has a name, so only its key tells a repetition from a second
// row.
std::optional<Problem> refusedAsAsked(const HttpRequest &request, const ApiAddress &address)
{
    const bool isPost = request.method == "POST";
    if (isPost && address.row)
        return Problem{405, "POST makes a row that has no name yet. To name it, use PUT."};
    if (!isPost && !address.row)
        return Problem{405, "Name the row: by its id, or by/SYSTEM/KEY. POST makes one."};
    if (isPost && request.idempotencyKey.empty())
        return Problem{400, "A POST needs an Idempotency-Key, so that it is not done twice."};
    if (request.idempotencyKey.size() > longestRepeatName)
        return Problem{400, "An Idempotency-Key has 128 characters at most."};
    return std::nullopt;
}

HttpResponse
write(Services &services, const HttpRequest &request, const ApiKey &key, const ApiAddress &address)
{
    if (const auto problem = refusedAsAsked(request, address))
        return answerOf(*problem);
    auto fields = fieldsOf(request);
    if (const auto *problem = std::get_if<Problem>(&fields))
        return answerOf(*problem);
    const ApiWrite wanted{*address.entity,
                          address.row ? *address.row : Id::make(services.ambient),
                          request.method != "PATCH",
                          std::get<QJsonObject>(std::move(fields)),
                          request.ifMatch,
                          request.ifNoneMatch == "*"};
    return writeRow(services, wanted, {key.number, request.idempotencyKey, digestOf(request)});
}

} // namespace

HttpResponse apiDescription(Services &, const HttpRequest &, const Visitor &)
{
    HttpResponse response;
    response.contentType = "application/json";
    response.body = bytesOfJson(describeApi());
    return response;
}

HttpResponse apiRead(Services &services, const HttpRequest &request, const Visitor &visitor)
{
    const auto found = addressOf(request.target);
    if (const auto *problem = std::get_if<Problem>(&found))
        return answerOf(*problem);
    const auto &address = std::get<ApiAddress>(found);
    if (!visitor.system->mayRead(address.entity->path))
        return answerOf(
            Problem{403, "This key does not open " + std::string(address.entity->path) + '.'});
    if (address.row)
        return answerOf(services.storage.pool().read(
            [&](Database &db) { return one(db, address, request.ifNoneMatch); }));
    const auto listing = listingOf(address);
    if (const auto *problem = std::get_if<Problem>(&listing))
        return answerOf(*problem);
    return answerOf(services.storage.pool().read(
        [&](Database &db) { return page(db, address, std::get<Listing>(listing)); }));
}

HttpResponse apiWrite(Services &services, const HttpRequest &request, const Visitor &visitor)
{
    const auto found = addressOf(request.target);
    if (const auto *problem = std::get_if<Problem>(&found))
        return answerOf(*problem);
    const auto &address = std::get<ApiAddress>(found);
    const std::string entity(address.entity->path);
    if (!address.entity->isWritable)
        return answerOf(Problem{403, "Other systems may only read " + entity + '.'});
    if (!visitor.system->mayWrite(entity))
        return answerOf(Problem{403, "This key may not write " + entity + '.'});
    return write(services, request, *visitor.system, address);
}

} // namespace roundsman
