#pragma once

#include "sync/client/https_transport.h"
#include "sync/client/session.h"

namespace roundsman {

// One request to the device's own server.
struct Parcel
{
    std::string method;
    std::string path; // "/v1/exchange"
    std::map<std::string, std::string> headers;
    Bytes body;
    std::chrono::milliseconds silence = std::chrono::seconds(30);
    std::chrono::milliseconds deadline = std::chrono::minutes(3);
};

// An answer of our server, or why there is none.
struct Delivery
{
    std::optional<HttpReply> reply; // empty: `reason` and `retryAfter` count
    Error reason;
    std::chrono::milliseconds retryAfter{0};
    NextStep step = NextStep::Take; // what the door said, if it turned the request away
};

// Brings requests to the server under the device's session: refreshes tokens, signs, signs again
// when asked to, and tells apart who answered. The session's and the transport's thread.
class Courier
{
public:
    using Then = std::function<void(Delivery)>;
    // Stores the session durably, then calls back.
    using Keep = std::function<void(Bytes session, std::function<void()> done)>;

    Courier(HttpsTransport &transport, Session &session, Keep keep);

    // Called whenever the door says that this device is to erase itself.
    void onWipe(std::function<void()> then) { m_wiped = std::move(then); }

    // `then` is called once, later.
    void send(Parcel parcel, Then then);
    // A stream that has been signed; nothing when tokens must be refreshed first, which this then
    // does: call again after `refreshed`.
    std::unique_ptr<HttpStream> open(const Parcel &parcel, std::function<void()> refreshed);
    // What the head of a stream's answer means; like an answer to send().
    NextStep judge(const HttpReply &head);
    // Writes the session down if it has changed, then calls back.
    void keepSession(std::function<void()> done);

    std::int64_t bytesUp() const { return m_bytesUp; } // bodies, since the start
    std::int64_t bytesDown() const { return m_bytesDown; }

private:
    HttpAsk signedAsk(const Parcel &parcel);
    void deliver(Parcel parcel, Then then);
    using Refreshed = std::function<void(std::optional<Delivery> failure)>;
    void refresh(Refreshed then);
    void endRefresh(const std::optional<Delivery> &failure);
    void take(Parcel parcel, HttpReply reply, Then then);

    HttpsTransport &m_transport;
    Session &m_session;
    Keep m_keep;
    std::function<void()> m_wiped;
    std::vector<Refreshed> m_refreshing; // who waits for the refresh that is under way
    std::int64_t m_bytesUp = 0;
    std::int64_t m_bytesDown = 0;
};

} // namespace roundsman
