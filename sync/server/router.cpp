#include "sync/server/router.h"

#include "sync/server/api/address.h"
#include "sync/server/routes.h"

#include <algorithm>
#include <cmath>

namespace roundsman {

namespace {

constexpr std::string_view bearer = "Bearer ";
constexpr std::size_t small = 16 << 10;
constexpr std::size_t exchangeBytes = 8 << 20;
constexpr std::size_t rowBytes = 256 << 10; // as JSON; a row has 64 KiB at most
constexpr std::size_t chunkBytes = 4 << 20;

constexpr std::array allRoutes{
    Route{"GET", "/healthz", Route::Door::Open, 0, Route::Style::Answer, health},
    Route{"GET", "/readyz", Route::Door::Open, 0, Route::Style::Answer, ready},
    Route{"GET", "/v1/ca", Route::Door::Open, 0, Route::Style::Answer, certificate},
    Route{"POST", "/v1/enrol", Route::Door::Proof, small, Route::Style::Answer, enrol},
    Route{"POST", "/v1/token", Route::Door::Proof, small, Route::Style::Answer, refreshTokens},
    Route{"POST",
          "/v1/exchange",
          Route::Door::Token,
          exchangeBytes,
          Route::Style::Answer,
          exchange,
          Lane::Edits},
    Route{"POST",
          "/v1/rescue",
          Route::Door::Open,
          exchangeBytes,
          Route::Style::Answer,
          takeRescue,
          Lane::Blobs},
    Route{"GET", "/v1/wipe", Route::Door::Proof, 0, Route::Style::Answer, wipeOrder},
    Route{"POST", "/v1/wiped", Route::Door::Open, small, Route::Style::Answer, takeWiped},
    Route{"GET", "/v1/devices", Route::Door::Token, 0, Route::Style::Answer, ownDevices},
    Route{"DELETE", "/v1/devices/", Route::Door::Token, 0, Route::Style::Answer, endOwnDevice},
    Route{"GET", "/v1/people/devices", Route::Door::Token, 0, Route::Style::Answer, peopleDevices},
    Route{"GET", "/v1/people/devices/", Route::Door::Token, 0, Route::Style::Answer, heldByDevice},
    Route{"POST", "/v1/people/devices/", Route::Door::Token, 0, Route::Style::Answer, ruleDevice},
    Route{"GET", "/v1/live", Route::Door::Token, 0, Route::Style::Events, nullptr},
    Route{"POST", "/v1/wait", Route::Door::Token, small, Route::Style::Wait, nullptr},
    Route{"POST",
          "/v1/blob",
          Route::Door::Token,
          small,
          Route::Style::Answer,
          beginBlob,
          Lane::Blobs},
    Route{
        "HEAD", "/v1/blob/", Route::Door::Token, 0, Route::Style::Answer, blobOffset, Lane::Blobs},
    Route{"PATCH",
          "/v1/blob/",
          Route::Door::Token,
          chunkBytes,
          Route::Style::Answer,
          appendBlob,
          Lane::Blobs},
    Route{"OPTIONS", "/v1/blob", Route::Door::Open, 0, Route::Style::Answer, blobOptions},
    Route{"OPTIONS", "/v1/blob/", Route::Door::Open, 0, Route::Style::Answer, blobOptions},
    Route{
        "DELETE", "/v1/blob/", Route::Door::Token, 0, Route::Style::Answer, dropBlob, Lane::Blobs},
    Route{"GET", "/v1/blob/", Route::Door::Token, 0, Route::Style::Answer, readBlob, Lane::Blobs},
    Route{"GET",
          "/v1/snapshot/",
          Route::Door::Token,
          0,
          Route::Style::Answer,
          readSnapshot,
          Lane::Snapshots},
    Route{
        "GET", "/api/v1/openapi.json", Route::Door::Open, 0, Route::Style::Answer, apiDescription},
    Route{"GET", apiRoot, Route::Door::Key, 0, Route::Style::Answer, apiRead, Lane::Systems},
    Route{
        "PUT", apiRoot, Route::Door::Key, rowBytes, Route::Style::Answer, apiWrite, Lane::Systems},
    Route{
        "POST", apiRoot, Route::Door::Key, rowBytes, Route::Style::Answer, apiWrite, Lane::Systems},
    Route{"PATCH",
          apiRoot,
          Route::Door::Key,
          rowBytes,
          Route::Style::Answer,
          apiWrite,
          Lane::Systems},
};

bool isAt(const Route &route, std::string_view path)
{
    return route.path.ends_with('/')
        ? path.size() > route.path.size() && path.starts_with(route.path)
        : path == route.path;
}

int secondsOf(std::chrono::milliseconds wait)
{
    return std::max(int(std::ceil(double(wait.count()) / 1000)), 1);
}

HttpResponse tooOften(std::chrono::milliseconds wait)
{
    return notNow(429, "Too many requests; wait a moment.", secondsOf(wait));
}

Asked asked(const HttpRequest &head)
{
    return {head.method, head.path(), head.authorization, head.proof, head.hasBody};
}

} // namespace

Lane laneOf(const Route &route, const HttpRequest &head)
{
    constexpr char leastUrgentEdit = '3'; // RFC 9218: what has no priority is of urgency 3
    const std::string_view urgency = "u=";
    const bool isPull = route.lane == Lane::Edits && head.priority.starts_with(urgency)
        && head.priority.size() > urgency.size() && head.priority[urgency.size()] > leastUrgentEdit;
    return isPull ? Lane::Pull : route.lane;
}

HttpResponse refused(const Refusal &refusal)
{
    HttpResponse response = sentence(refusal.status, refusal.message);
    response.headers.push_back(
        {"WWW-Authenticate", "DPoP error=\"" + std::string(refusal.word) + '"'});
    if (refusal.status == 429 || refusal.status == 503)
        response.headers.push_back({"Retry-After", "60"});
    return response;
}

HttpResponse failed(const Error &error)
{
    switch (error.code) {
    case Error::Code::Invalid: return sentence(400, error.message);
    case Error::Code::Denied: return sentence(403, error.message);
    case Error::Code::NotFound: return sentence(404, error.message);
    default: return notNow(503, error.message, 5);
    }
}

std::vector<HttpHeader> Router::commonHeaders() const
{
    return {{"Roundsman", "1"},
            {"DPoP-Nonce", m_services.door.nonce(m_services.ambient.clock.now())},
            {"Cache-Control", "no-store"}};
}

std::variant<const Route *, HttpResponse> Router::find(const HttpRequest &head) const
{
    std::string allowed;
    for (const Route &route : allRoutes) {
        if (!isAt(route, head.path()))
            continue;
        if (head.method == route.method)
            return &route;
        allowed += (allowed.empty() ? "" : ", ") + std::string(route.method);
    }
    HttpResponse response = allowed.empty() ? sentence(404, "There is nothing here.")
                                            : sentence(405, "This cannot be done here.");
    if (!allowed.empty())
        response.headers.push_back({"Allow", allowed});
    return isApi(head.path()) ? asProblem(std::move(response)) : response;
}

std::variant<Visitor, HttpResponse> Router::admit(const Route &route, const HttpRequest &head)
{
    if (route.door == Route::Door::Open)
        return Visitor();
    if (route.door == Route::Door::Key)
        return admitWithKey(head);
    return route.door == Route::Door::Token ? admitWithToken(route, head) : admitWithProof(head);
}

std::variant<Visitor, HttpResponse> Router::admitWithProof(const HttpRequest &head)
{
    const auto proof = m_services.door.checkProof(asked(head), m_services.ambient.clock.now());
    if (const auto *refusal = std::get_if<Refusal>(&proof))
        return turnedAway(*refusal, head);
    Visitor visitor;
    visitor.key = std::get<Proof>(proof).key;
    visitor.body = std::get<Proof>(proof).body;
    return visitor;
}

std::variant<Visitor, HttpResponse> Router::admitWithToken(const Route &route,
                                                           const HttpRequest &head)
{
    const Instant now = m_services.ambient.clock.now();
    StorePool &pool = m_services.storage.pool();
    const auto known =
        pool.read([&](Database &db) { return m_services.door.authenticate(db, asked(head), now); });
    if (!known)
        return failed(known.error());
    if (const auto *refusal = std::get_if<Refusal>(&*known))
        return turnedAway(*refusal, head);
    Visitor visitor;
    visitor.caller = std::get<Caller>(*known);
    if (visitor.caller.isNews) {
        // A store that cannot be written may still be read.
        const auto noted = pool.write([&](Database &db) { note(db, visitor.caller, now); });
        if (!noted)
            m_services.log.warn("failure",
                                {{"path", head.target}, {"what", noted.error().message}});
    }
    visitor.body = visitor.caller.body;
    const std::string device = std::to_string(visitor.caller.device);
    SharedLimit &own = route.lane == Lane::Snapshots ? m_services.pieces : m_services.devices;
    if (const auto wait = own.refuse(device, m_services.ambient.clock.steady()))
        return tooOften(*wait);
    if (const auto wait = m_services.company.refuse({}, m_services.ambient.clock.steady()))
        return notNow(503, "The server has much to do; try again.", secondsOf(*wait));
    return visitor;
}

// A key is asked for at each request: one that was revoked opens nothing from then on.
std::variant<Visitor, HttpResponse> Router::admitWithKey(const HttpRequest &head)
{
    const auto steady = m_services.ambient.clock.steady();
    const bool isBearer = head.authorization.starts_with(bearer);
    StorePool &pool = m_services.storage.pool();
    auto known = pool.read([&](Database &db) {
        return isBearer ? apiKeyOf(db, head.authorization.substr(bearer.size())) : std::nullopt;
    });
    if (!known)
        return failed(known.error());
    if (!*known) {
        if (const auto wait = m_services.strangers.refuse(head.peer, steady))
            return tooOften(*wait);
        HttpResponse response =
            sentence(401, "This needs a key that opens: Authorization: Bearer.");
        response.headers.push_back({"WWW-Authenticate", "Bearer realm=\"roundsman\""});
        return response;
    }
    if (const auto wait = m_services.systems.refuse(std::to_string((*known)->number), steady))
        return tooOften(*wait);
    if (isUseNews(**known, m_services.ambient.clock.now()))
        noteUseOf(**known);
    Visitor visitor;
    visitor.system = *std::move(known);
    return visitor;
}

// A store that cannot be written may still be read.
void Router::noteUseOf(const ApiKey &key)
{
    const auto noted = m_services.storage.pool().write(
        [&](Database &db) { noteUse(db, key, m_services.ambient); });
    if (!noted)
        m_services.log.warn("failure", {{"key", key.number}, {"what", noted.error().message}});
}

HttpResponse Router::turnedAway(const Refusal &refusal, const HttpRequest &head)
{
    if (std::string_view(refusal.word) == "use_nonce")
        return refused(refusal);
    const auto wait = m_services.strangers.refuse(head.peer, m_services.ambient.clock.steady());
    return wait ? tooOften(*wait) : refused(refusal);
}

HttpResponse Router::answer(const Route &route, const HttpRequest &request, const Visitor &visitor)
{
    try {
        const bool needsNone = route.door == Route::Door::Open || route.door == Route::Door::Key;
        const bool isSigned = needsNone || (!request.hasBody && !visitor.body)
            || isSignedBody(visitor.body, sha256(request.body));
        if (!isSigned)
            return refused({401, "invalid_proof", "The body is not the one that was signed."});
        return route.work(m_services, request, visitor);
    } catch (const std::exception &failure) {
        m_services.log.warn("failure", {{"path", route.path}, {"what", failure.what()}});
        return notNow(503, "The server had a trouble of its own; try again later.", 30);
    }
}

} // namespace roundsman
