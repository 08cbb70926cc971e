#include "sync/server/api/repeats.h"

#include "sync/server/api/problem.h"

namespace roundsman {

HttpResponse rowAnswer(unsigned status, Bytes body, std::int64_t version)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "application/json";
    response.body = std::move(body);
    response.headers.push_back({"ETag", etagOf(version)});
    return response;
}

std::optional<HttpResponse> ApiRepeat::answered(Database &db) const
{
    if (name.empty())
        return std::nullopt;
    Query query = db.query("SELECT digest, status, version, body FROM api_write "
                           "WHERE key_id = ?1 AND name = ?2",
                           key,
                           name);
    if (!query.next())
        return std::nullopt;
    if (query.get<Bytes>(0) != Bytes(digest.begin(), digest.end()))
        return answerOf({422,
                         "This Idempotency-Key has come with another request before. Use a new "
                         "one for each write."});
    return rowAnswer(
        unsigned(query.get<std::int64_t>(1)), query.get<Bytes>(3), query.get<std::int64_t>(2));
}

void ApiRepeat::keep(Database &db, const HttpResponse &answer, const ApiRow &row, Instant now) const
{
    if (name.empty())
        return;
    db.run("INSERT INTO api_write(key_id, name, digest, status, row_id, version, body, at) "
           "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
           key,
           name,
           Bytes(digest.begin(), digest.end()),
           std::int64_t(answer.status),
           row.id,
           row.version,
           answer.body,
           now);
}

} // namespace roundsman
