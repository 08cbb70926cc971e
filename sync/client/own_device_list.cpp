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

// Nobody to ask: this device is not enrolled.
Conversation *Sync::asking() { return isEnrolled() ? &conversation() : nullptr; }

static Parcel parcelOf(const char *method, std::string path)
{
    Parcel parcel;
    parcel.method = method;
    parcel.path = std::move(path);
    return parcel;
}

static Result<Done> nothingIn(const Bytes &) { return Done(); }

// What the server answers, read by `read`: a Result.
template <typename Read>
static auto answered(Conversation *with, const Parcel &parcel, const Read &read)
{
    using Answer = decltype(read(Bytes()));
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto finish = [promise, read](const Result<Bytes> &body) {
        promise->addResult(body ? read(*body) : Answer(body.error()));
        promise->finish();
    };
    if (with)
        with->ask(parcel, finish);
    else
        finish(notEnrolled());
    return promise->future();
}

static const std::string ownPath = "/v1/devices", peoplePath = "/v1/people/devices";

static std::string under(const std::string &list, std::int64_t device)
{
    return list + '/' + std::to_string(device);
}

QFuture<Result<std::vector<OwnDevice>>> Sync::ownDevices()
{
    return answered(asking(), parcelOf("GET", ownPath), [](const Bytes &body) {
        return decodeOwnDevices(body);
    });
}

QFuture<Result<Done>> Sync::endDevice(std::int64_t device)
{
    return answered(asking(), parcelOf("DELETE", under(ownPath, device)), nothingIn);
}

QFuture<Result<std::vector<PersonDevice>>> Sync::peopleDevices()
{
    return answered(asking(), parcelOf("GET", peoplePath), [](const Bytes &body) {
        return decodePeopleDevices(body);
    });
}

QFuture<Result<std::vector<HeldKind>>> Sync::heldBy(std::int64_t device)
{
    return answered(asking(), parcelOf("GET", under(peoplePath, device)), [](const Bytes &body) {
        return decodeHeldKinds(body);
    });
}

QFuture<Result<Done>> Sync::rule(std::int64_t device, Rule rule)
{
    const char *word = rule == Rule::Revoke ? "/revoke" : rule == Rule::Wipe ? "/wipe" : "/recall";
    return answered(asking(), parcelOf("POST", under(peoplePath, device) + word), nothingIn);
}

} // namespace roundsman
