#include "sync/server/own_devices.h"
#include "sync/server/routes.h"
#include "sync/server/wipe.h"

#include <charconv>

namespace roundsman {

static HttpResponse cbor(Bytes body)
{
    HttpResponse response;
    response.contentType = "application/cbor";
    response.body = std::move(body);
    return response;
}

// For a device that was told at the door to erase itself, and wants to see who says so.
HttpResponse wipeOrder(Services &services, const HttpRequest &, const Visitor &visitor)
{
    const auto order =
        services.storage.pool().read([&](Database &db) { return wipeOrderFor(db, visitor.key); });
    if (!order)
        return failed(order.error());
    if (!*order)
        return sentence(404, "This device was not told to erase itself.");
    return cbor(encode(**order));
}

// Comes from a device that has lost its key: what it may say stands in the receipt, signed before.
HttpResponse takeWiped(Services &services, const HttpRequest &request, const Visitor &)
{
    const auto steady = services.ambient.clock.steady();
    if (services.rescues.refuse(request.peer, steady))
        return notNow(429, "Too many receipts came from here; wait a moment.", 10);
    const auto receipt = decodeWipeReceipt(request.body);
    if (!receipt)
        return failed(receipt.error());
    const Result<Done> taken = services.storage.pool().write(
        [&](Database &db) { return takeReceipt(db, *receipt, services.ambient); });
    if (!taken)
        return failed(taken.error());
    services.log.note("wiped",
                      {{"device", receipt->device}, {"unsent", std::int64_t(receipt->unsent)}});
    return sentence(200, "The receipt was taken.\n");
}

HttpResponse ownDevices(Services &services, const HttpRequest &, const Visitor &visitor)
{
    const auto devices = services.storage.pool().read(
        [&](Database &db) { return devicesOf(db, visitor.caller.user, visitor.caller.device); });
    return devices ? cbor(encode(*devices)) : failed(devices.error());
}

HttpResponse endOwnDevice(Services &services, const HttpRequest &request, const Visitor &visitor)
{
    const std::string_view path = request.path();
    const std::string_view word = path.substr(path.rfind('/') + 1);
    std::int64_t device = 0;
    const auto [end, trouble] = std::from_chars(word.data(), word.data() + word.size(), device);
    if (trouble != std::errc() || end != word.data() + word.size())
        return sentence(404, "This person has no such device.");
    const Result<Done> ended = services.storage.pool().write([&](Database &db) {
        return endSessionOf(db, visitor.caller.user, device, services.ambient);
    });
    if (!ended)
        return failed(ended.error());
    services.log.note("session_ended", {{"device", device}, {"by", visitor.caller.device}});
    return sentence(200, "That device has to enrol again before it syncs.\n");
}

} // namespace roundsman
