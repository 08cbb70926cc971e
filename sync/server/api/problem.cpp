#include "sync/server/api/problem.h"

#include "core/base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace roundsman {

static constexpr auto problemType = "application/problem+json";

static const char *titleOf(unsigned status)
{
    switch (status) {
    case 400: return "Not understood";
    case 401: return "Not signed in";
    case 403: return "Not allowed";
    case 404: return "Not found";
    case 405: return "Not possible here";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 412: return "Changed meanwhile";
    case 413: return "Too large";
    case 415: return "Wrong form";
    case 422: return "Not valid";
    case 428: return "Precondition required";
    case 429: return "Too often";
    default: return status >= 500 ? "Not now" : "Refused";
    }
}

HttpResponse answerOf(const Problem &problem)
{
    HttpResponse response;
    response.status = problem.status;
    response.contentType = problemType;
    const QJsonObject body{{"type", "about:blank"},
                           {"title", titleOf(problem.status)},
                           {"status", int(problem.status)},
                           {"detail", toQString(problem.detail)}};
    const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    response.body.assign(json.begin(), json.end());
    return response;
}

HttpResponse asProblem(HttpResponse response)
{
    if (response.status < 400 || !response.contentType.starts_with("text/plain"))
        return response;
    HttpResponse problem = answerOf({response.status, std::string(textOf(response.body))});
    problem.headers = std::move(response.headers);
    return problem;
}

} // namespace roundsman
