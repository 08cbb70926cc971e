#include "sync/server/routes.h"

namespace roundsman {

// Comes from a locked device, without a token: what it may do stands in what it carries, sealed to
// the company and signed by the device.
HttpResponse takeRescue(Services &services, const HttpRequest &request, const Visitor &)
{
    const auto steady = services.ambient.clock.steady();
    if (services.rescues.refuse(request.peer, steady))
        return notNow(429, "Too many rescue files came from here; wait a moment.", 10);
    const auto answer = services.rescue.take(request.body);
    if (!answer && answer.error().code == Error::Code::WrongKey)
        return sentence(403, answer.error().message);
    if (!answer)
        return failed(answer.error());
    services.log.note("rescue",
                      {{"taken", std::int64_t(answer->taken)},
                       {"known", std::int64_t(answer->known)},
                       {"waiting", std::int64_t(answer->waiting)},
                       {"foreign", std::int64_t(answer->foreign)},
                       {"bytes_in", std::int64_t(request.body.size())}});
    if (answer->taken > 0)
        services.hub.look();
    HttpResponse response;
    response.contentType = "application/cbor";
    response.body = encode(*answer);
    return response;
}

} // namespace roundsman
