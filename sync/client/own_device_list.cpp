// A person's own devices, asked of the server.

#include "sync/client/conversation.h"

#include "core/base/text.h"

namespace roundsman {

static Error refusedBy(const HttpReply &reply)
{
    const std::string_view words = textOf(reply.body);
    if (reply.status >= 500 || words.empty() || words.size() > 500 || !isText(words))
        return {Error::Code::Offline, "Head office did not answer. Try again later."};
    return {reply.status == 404 ? Error::Code::NotFound : Error::Code::Denied, std::string(words)};
}

void Conversation::ask(Parcel parcel, std::function<void(Result<Bytes>)> then)
{
    courier.send(std::move(parcel), [then = std::move(then)](const Delivery &delivery) {
        if (!delivery.reply)
            then(delivery.reason);
        else if (delivery.reply->status != 200)
            then(refusedBy(*delivery.reply));
        else
            then(delivery.reply->body);
    });
}

static Error notEnrolled()
{
    return {Error::Code::SignIn, "This device is not enrolled. Enrol it first."};
}

QFuture<Result<std::vector<OwnDevice>>> Sync::ownDevices()
{
    auto promise = std::make_shared<QPromise<Result<std::vector<OwnDevice>>>>();
    promise->start();
    const auto finish = [promise](const Result<Bytes> &body) {
        promise->addResult(body ? decodeOwnDevices(*body)
                                : Result<std::vector<OwnDevice>>(body.error()));
        promise->finish();
    };
    Parcel parcel;
    parcel.method = "GET";
    parcel.path = "/v1/devices";
    if (isEnrolled())
        conversation().ask(std::move(parcel), finish);
    else
        finish(notEnrolled());
    return promise->future();
}

QFuture<Result<Done>> Sync::endDevice(std::int64_t device)
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    const auto finish = [promise](const Result<Bytes> &body) {
        promise->addResult(body ? Result<Done>(Done()) : Result<Done>(body.error()));
        promise->finish();
    };
    Parcel parcel;
    parcel.method = "DELETE";
    parcel.path = "/v1/devices/" + std::to_string(device);
    if (isEnrolled())
        conversation().ask(std::move(parcel), finish);
    else
        finish(notEnrolled());
    return promise->future();
}

} // namespace roundsman
