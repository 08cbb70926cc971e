#pragma once

#include "sync/server/api/keys.h"
#include "sync/server/http.h"
#include "sync/server/lane.h"
#include "sync/server/services.h"

namespace roundsman {

// Whom a request comes from, as far as its route asks.
struct Visitor
{
    Caller caller;                // of routes that need a token
    PublicKey key{};              // of routes that need only a proof
    std::optional<ApiKey> system; // of routes for other systems
    std::optional<Digest> body;   // what the body was signed as
};

// What the server answers to, and how much it takes.
struct Route
{
    enum class Door { Open, Proof, Token, Key }; // Key: another system's
    enum class Style { Answer, Events, Wait };   // Events: a stream that stays open
    using Work = HttpResponse (*)(Services &, const HttpRequest &, const Visitor &);

    const char *method = nullptr;
    std::string_view path; // ends in '/': whatever follows belongs to the route
    Door door = Door::Open;
    std::size_t maxBody = 0;
    Style style = Style::Answer;
    Work work = nullptr; // null for Events and Wait, which the listener itself serves
    Lane lane = Lane::Control;
};

// An exchange says by its Priority (RFC 9218) whether it brings something or only asks.
Lane laneOf(const Route &route, const HttpRequest &head);

// Finds routes and guards their doors. Any thread; calls block.
class Router
{
public:
    explicit Router(Services &services) : m_services(services) { }

    // The route, or why there is none: 404, 405.
    std::variant<const Route *, HttpResponse> find(const HttpRequest &head) const;
    // Before the body: who is this? Rates are counted here.
    std::variant<Visitor, HttpResponse> admit(const Route &route, const HttpRequest &head);
    // After it. Never throws.
    HttpResponse answer(const Route &route, const HttpRequest &request, const Visitor &visitor);

    // What every answer carries.
    std::vector<HttpHeader> commonHeaders() const;

private:
    std::variant<Visitor, HttpResponse> admitWithToken(const Route &route, const HttpRequest &head);
    std::variant<Visitor, HttpResponse> admitWithProof(const HttpRequest &head);
    std::variant<Visitor, HttpResponse> admitWithKey(const HttpRequest &head);
    void noteUseOf(const ApiKey &key);
    HttpResponse turnedAway(const Refusal &refusal, const HttpRequest &head);

    Services &m_services;
};

// "401 …" with the words that a device acts on.
HttpResponse refused(const Refusal &refusal);
// What an Error means over HTTP: 503 with Retry-After for what passes, else 4xx.
HttpResponse failed(const Error &error);

} // namespace roundsman
