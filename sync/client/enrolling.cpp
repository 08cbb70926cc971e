#include "sync/client/enrolling.h"

#include "core/base/text.h"

namespace roundsman {

static Error notAnEnrolment(const HttpReply &reply)
{
    const std::string_view words = textOf(reply.body);
    const bool hasWords =
        reply.status < 500 && !words.empty() && words.size() < 500 && isText(words);
    return {Error::Code::Denied,
            hasWords ? std::string(words)
                     : "The server did not enrol this device. Ask for a new enrolment text."};
}

namespace {

using Then = std::function<void(Result<EnrolAnswer>)>;

void showCode(Courier &courier, Session &session, const DeviceDescription &device, Then then)
{
    Parcel parcel;
    parcel.method = "POST";
    parcel.path = Session::enrolPath;
    parcel.body = session.enrolBody(device);
    courier.send(parcel, [&courier, &session, then = std::move(then)](const Delivery &delivery) {
        if (!delivery.reply)
            return then(delivery.reason);
        if (delivery.reply->status != 200)
            return then(notAnEnrolment(*delivery.reply));
        if (const auto enrolled = session.enrolled(delivery.reply->body); !enrolled)
            return then(enrolled.error());
        courier.keepSession([&session, then] { then(session.identity()); });
    });
}

} // namespace

void enrol(HttpsTransport &transport,
           Courier &courier,
           Session &session,
           const DeviceDescription &device,
           Then then)
{
    transport.trust({});
    HttpAsk ask;
    ask.method = "GET";
    ask.url = session.server() + Session::caPath;
    ask.deadline = std::chrono::seconds(30);
    transport.send(ask, [&, device, then = std::move(then)](const HttpReply &reply) {
        if (reply.failure)
            return then(*reply.failure);
        if (!reply.isOurs())
            return then(Error{Error::Code::Offline,
                              "This network asks for a sign-in page before it lets anything "
                              "through. Open a browser, sign in to the network, then try again."});
        if (const auto trusted = session.trust(reply.body); !trusted)
            return then(trusted.error());
        transport.trust(session.caDer());
        courier.keepSession(
            [&courier, &session, device, then] { showCode(courier, session, device, then); });
    });
}

} // namespace roundsman
