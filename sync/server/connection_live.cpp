#include "sync/server/connection.h"

namespace roundsman {

using namespace std::chrono_literals;

static constexpr auto heartbeat = 20s;
static constexpr auto longestWait = 25s;

// News of the hub end the sleep; so does stop().
asio::awaitable<void> Connection::sleep(std::chrono::steady_clock::duration time)
{
    if (m_isStopping)
        co_return;
    m_timer.expires_after(time);
    co_await m_timer.async_wait(tuple);
}

// Null: the store has a passing trouble.
asio::awaitable<std::shared_ptr<LiveListener>> Connection::join(const Visitor &visitor)
{
    const auto wake = [weak = weak_from_this(), executor = m_stream.get_executor()] {
        asio::post(executor, [weak] {
            if (const auto self = weak.lock())
                self->m_timer.cancel();
        });
    };
    co_return co_await onLane(Lane::Control, [&]() -> std::shared_ptr<LiveListener> {
        const auto joined = m_wire.services.hub.join(visitor.caller, wake);
        return joined ? *joined : nullptr;
    });
}

// Server-sent events until the other end goes, the token ends, or the server stops.
asio::awaitable<void> Connection::streamEvents(const Visitor &visitor)
{
    const auto listener = co_await join(visitor);
    if (!listener) {
        co_await send(notNow(503, "The server is busy; try again.", 5), false);
        co_return;
    }
    std::string head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                       "Connection: close\r\nX-Accel-Buffering: no\r\n";
    for (const HttpHeader &header : m_wire.router.commonHeaders())
        head += header.name + ": " + header.value + "\r\n";
    const auto end = std::chrono::steady_clock::now() + visitor.caller.tokenFor;
    count(200);
    bool isOpen = co_await sendText(head + "\r\n");
    while (isOpen && !m_isStopping && !listener->isOver()
           && std::chrono::steady_clock::now() < end) {
        const std::string events = listener->take();
        if (!events.empty()) {
            isOpen = co_await sendText(events);
            continue;
        }
        co_await sleep(heartbeat);
        if (m_timer.expiry() <= std::chrono::steady_clock::now())
            isOpen = co_await sendText(": still here\n\n");
    }
    m_wire.services.hub.leave(listener);
}

// The same for networks that swallow streams: one answer as soon as there is news, or none.
asio::awaitable<bool> Connection::waitForNews(const HttpRequest &request, const Visitor &visitor)
{
    const auto asked = decodeExchangeRequest(request.body);
    if (!asked || !isSignedBody(visitor.body, sha256(request.body)))
        co_return co_await send(sentence(400, "This request says nothing to wait for."), false);
    const auto listener = co_await join(visitor);
    if (!listener)
        co_return co_await send(notNow(503, "The server is busy; try again.", 5), m_keepsAlive);
    listener->know(asked->scopes);
    std::string events = listener->take();
    if (events.empty()) {
        co_await sleep(longestWait);
        events = listener->take();
    }
    m_wire.services.hub.leave(listener);
    HttpResponse response = sentence(events.empty() ? 204 : 200, events);
    response.contentType = "text/event-stream";
    co_return co_await send(std::move(response), m_keepsAlive);
}

} // namespace roundsman
