#include "sync/server/routes.h"

#include "sync/server/audit.h"
#include "sync/server/identity.h"
#include "sync/server/readiness.h"

namespace roundsman {

static constexpr auto cbor = "application/cbor";
static constexpr auto ours = "application/vnd.roundsman";

static HttpResponse content(const char *type, Bytes body)
{
    HttpResponse response;
    response.contentType = type;
    response.body = std::move(body);
    return response;
}

HttpResponse health(Services &services, const HttpRequest &, const Visitor &)
{
    const auto alive = services.storage.read([](StorageView &view) -> Result<Done> {
        view.epoch();
        return Done();
    });
    return alive ? sentence(200, "ok\n") : failed(alive.error());
}

HttpResponse ready(Services &services, const HttpRequest &, const Visitor &)
{
    const auto is = readiness(services);
    return is ? sentence(200, "ready\n") : notNow(503, is.error().message, 5);
}

HttpResponse certificate(Services &services, const HttpRequest &, const Visitor &)
{
    return content("application/pkix-cert", services.tls.caDer);
}

// Runs identity work in one transaction, which counts whether it was let in or refused.
template <typename Work>
static HttpResponse identityAnswer(Services &services, const Work &work)
{
    const auto done = services.storage.pool().write([&](Database &db) {
        Identity identity(db, services.ambient);
        return work(identity);
    });
    if (!done)
        return failed(done.error());
    if (const auto *refusal = std::get_if<Refusal>(&*done))
        return refused(*refusal);
    return content(cbor, encode(std::get<0>(*done)));
}

HttpResponse enrol(Services &services, const HttpRequest &request, const Visitor &visitor)
{
    const auto steady = services.ambient.clock.steady();
    if (services.wrongCodes.wait(request.peer, steady))
        return notNow(429, "Too many wrong codes came from here; wait ten minutes.", 600);
    const auto asked = decodeEnrolRequest(request.body);
    if (!asked)
        return failed(asked.error());
    HttpResponse response = identityAnswer(
        services, [&](Identity &identity) { return identity.enrol(*asked, visitor.key); });
    if (response.status >= 400 && response.status < 500)
        services.wrongCodes.refuse(request.peer, steady);
    services.log.note("enrol", {{"status", std::int64_t(response.status)}});
    return response;
}

HttpResponse refreshTokens(Services &services, const HttpRequest &request, const Visitor &visitor)
{
    const auto asked = decodeTokenRequest(request.body);
    if (!asked)
        return failed(asked.error());
    return identityAnswer(services, [&](Identity &identity) {
        return identity.refresh(asked->refresh, visitor.key);
    });
}

static std::int64_t rowsIn(const ExchangeAnswer &answer)
{
    std::size_t rows = 0;
    for (const Page &page : answer.pages) {
        for (const RowBlock &block : page.blocks)
            rows += block.rows();
    }
    return std::int64_t(rows);
}

static std::int64_t refusedIn(const ExchangeAnswer &answer)
{
    return std::ranges::count(answer.verdicts, Outcome::Refused, &Verdict::outcome);
}

// Head office's audit as it is, and what a device has seen of it, which makes it a witness; and
// what it still has, which its manager sees.
static void noteDevice(Services &services,
                       std::int64_t device,
                       const ExchangeRequest &asked,
                       ExchangeAnswer &answer)
{
    const auto witness =
        asked.witness.empty() ? Result<Checkpoint>(Error{}) : decodeCheckpoint(asked.witness);
    bool isContradicted = false;
    std::int64_t unsent = asked.unsent;
    const auto read = services.storage.pool().read([&](Database &db) {
        const auto now = checkpointNow(db);
        if (now)
            answer.checkpoint = encode(*now);
        isContradicted = witness && !agrees(db, *witness);
        unsent = db.one<std::int64_t>("SELECT unsent FROM device WHERE device_id = ?1", device)
                     .value_or(unsent);
    });
    const bool isNews = unsent != asked.unsent;
    if (!read || (!isContradicted && !isNews))
        return;
    const auto kept = services.storage.pool().write([&](Database &db) {
        if (isContradicted)
            keepWitness(db, device, *witness, services.ambient.clock.now());
        if (isNews)
            db.run("UPDATE device SET unsent = ?2 WHERE device_id = ?1",
                   device,
                   std::int64_t(asked.unsent));
    });
    if (isContradicted)
        services.log.warn(
            "audit_contradicted",
            {{"device", device}, {"entries", witness->size}, {"kept", std::int64_t(bool(kept))}});
}

HttpResponse exchange(Services &services, const HttpRequest &request, const Visitor &visitor)
{
    const auto began = services.ambient.clock.steady();
    const auto asked = decodeExchangeRequest(request.body);
    if (!asked)
        return failed(asked.error());
    auto answer = services.engine.answer(visitor.caller, *asked);
    if (!answer)
        return failed(answer.error());
    noteDevice(services, visitor.caller.device, *asked, *answer);
    services.metrics.countVerdicts(answer->verdicts);
    HttpResponse response = content(ours, encode(*answer));

    services.log.note("exchange",
                      {{"device", visitor.caller.device},
                       {"groups", std::int64_t(asked->groups.size())},
                       {"refused", refusedIn(*answer)},
                       {"rows", rowsIn(*answer)},
                       {"complete", std::int64_t(answer->complete)},
                       {"bytes_in", std::int64_t(request.body.size())},
                       {"bytes_out", std::int64_t(response.body.size())},
                       {"ms", (services.ambient.clock.steady() - began).count()}});
    if (!asked->groups.empty())
        services.hub.look();
    return response;
}

} // namespace roundsman
