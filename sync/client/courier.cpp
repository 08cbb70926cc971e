#include "sync/client/courier.h"

#include "core/base/hash.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace roundsman {

static constexpr auto ownType = "application/vnd.roundsman";

Courier::Courier(HttpsTransport &transport, Session &session, Keep keep) :
    m_transport(transport),
    m_session(session),
    m_keep(std::move(keep))
{ }

HttpAsk Courier::signedAsk(const Parcel &parcel)
{
    Unsigned request{parcel.method, parcel.path, std::nullopt};
    if (!parcel.body.empty())
        request.body = sha256(parcel.body);
    const SignedHeaders headers = m_session.sign(request);

    HttpAsk ask;
    ask.method = parcel.method;
    ask.url = m_session.server() + parcel.path;
    ask.headers = parcel.headers;
    ask.headers["DPoP"] = headers.proof;
    if (!headers.authorization.empty())
        ask.headers["Authorization"] = headers.authorization;
    if (!parcel.body.empty())
        ask.headers.try_emplace("Content-Type", ownType);
    ask.body = parcel.body;
    ask.silence = parcel.silence;
    ask.deadline = parcel.deadline;
    return ask;
}

static std::chrono::seconds secondsIn(const std::string &text)
{
    int seconds = 0;
    std::from_chars(text.data(), text.data() + text.size(), seconds);
    return std::chrono::seconds(std::clamp(seconds, 0, 24 * 60 * 60));
}

NextStep Courier::judge(const HttpReply &head)
{
    AnswerHead seen;
    seen.status = head.status;
    seen.nonce = head.header("dpop-nonce");
    seen.authenticate = head.header("www-authenticate");
    seen.retryAfter = secondsIn(head.header("retry-after"));
    const NextStep step = head.isOurs() ? m_session.judge(seen) : NextStep::NotOurs;
    if (step == NextStep::Wipe && m_wiped)
        m_wiped();
    return step;
}

static Error wordsFor(NextStep step, const std::string &server)
{
    using enum Error::Code;
    switch (step) {
    case NextStep::NotOurs:
        return {Offline,
                "This network asks for a sign-in page before it lets anything through. Open a "
                "browser, sign in to the network, then try again."};
    case NextStep::Wait:
        return {Offline, "The server at " + server + " is busy. It will be tried again."};
    case NextStep::Revoked:
        return {SignIn,
                "This device has been shut out by an administrator. What is unsent is kept; ask "
                "for a new enrolment text."};
    case NextStep::Wipe:
        return {SignIn,
                "An administrator has asked for this device to be erased. What is unsent is kept; "
                "speak to the administrator."};
    default:
        return {SignIn,
                "The session with the server has ended. What is unsent is kept; enrol this device "
                "again."};
    }
}

void Courier::send(Parcel parcel, Then then)
{
    if (!Session::carriesToken(parcel.path) || !m_session.needsRefresh())
        return deliver(std::move(parcel), std::move(then));
    refresh([this, parcel = std::move(parcel), then](std::optional<Delivery> failure) mutable {
        if (failure)
            return then(*std::move(failure));
        deliver(std::move(parcel), std::move(then));
    });
}

void Courier::deliver(Parcel parcel, Then then)
{
    const HttpAsk ask = signedAsk(parcel);
    m_bytesUp += std::int64_t(ask.body.size());
    m_transport.send(ask, [this, parcel = std::move(parcel), then](HttpReply reply) mutable {
        m_bytesDown += std::int64_t(reply.body.size());
        take(std::move(parcel), std::move(reply), std::move(then));
    });
}

void Courier::take(Parcel parcel, HttpReply reply, Then then)
{
    if (reply.failure)
        return then({std::nullopt, *reply.failure, {}, NextStep::Take});
    const NextStep step = judge(reply);
    switch (step) {
    case NextStep::Take: return then({std::move(reply), {}, {}, step});
    case NextStep::SignAgain:
    case NextStep::Refresh: return send(std::move(parcel), std::move(then));
    default:
        return then({std::nullopt, wordsFor(step, m_session.server()), m_session.pause(), step});
    }
}

// A refresh token is good once: whoever needs one meanwhile waits for the same answer.
void Courier::refresh(Refreshed then)
{
    m_refreshing.push_back(std::move(then));
    if (m_refreshing.size() > 1)
        return;
    Parcel parcel;
    parcel.method = "POST";
    parcel.path = Session::tokenPath;
    parcel.body = m_session.refreshBody();
    send(std::move(parcel), [this](Delivery delivery) {
        if (!delivery.reply)
            return endRefresh(delivery);
        if (delivery.reply->status != 200)
            return endRefresh(Delivery{std::nullopt,
                                       wordsFor(NextStep::SignIn, m_session.server()),
                                       {},
                                       NextStep::SignIn});
        if (const auto taken = m_session.refreshed(delivery.reply->body); !taken)
            return endRefresh(Delivery{std::nullopt, taken.error(), {}, NextStep::Take});
        keepSession([this] { endRefresh(std::nullopt); });
    });
}

void Courier::endRefresh(const std::optional<Delivery> &failure)
{
    for (const Refreshed &then : std::exchange(m_refreshing, {}))
        then(failure);
}

std::unique_ptr<HttpStream> Courier::open(const Parcel &parcel, std::function<void()> refreshed)
{
    if (!m_session.needsRefresh())
        return m_transport.open(signedAsk(parcel));
    refresh([refreshed = std::move(refreshed)](const std::optional<Delivery> &) { refreshed(); });
    return nullptr;
}

void Courier::keepSession(std::function<void()> done)
{
    if (!m_session.isUnsaved())
        return done();
    m_session.saved();
    m_keep(m_session.save(), std::move(done));
}

} // namespace roundsman
