#pragma once

#include "sync/server/lane_threads.h"
#include "sync/server/router.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

// For the listener's own files alone: Asio and Beast cost seconds to compile.

namespace roundsman {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

// Awaited calls hand back their error beside their result.
inline constexpr auto tuple = asio::as_tuple(asio::use_awaitable);

// What all connections share.
struct Wire
{
    Router &router;
    Services &services;
    LaneThreads lanes{};

    Wire(Router &to, Services &with) : router(to), services(with) { }
};

// One TLS connection, request after request. Lives on its own strand.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    Connection(asio::ip::tcp::socket socket, std::shared_ptr<asio::ssl::context> tls, Wire &wire);

    asio::awaitable<void> serve(); // keeps the connection alive until it is over
    void stop();                   // any thread; a request under way is finished

private:
    using Parser = http::request_parser<http::buffer_body>;
    using Stream = beast::ssl_stream<beast::tcp_stream>;

    // What came of reading a body.
    enum class Reading { Whole, TooLarge, Broken };

    asio::awaitable<bool> handshake();
    asio::awaitable<void> linger();
    asio::awaitable<bool> awaitRequest(bool isFirst);
    asio::awaitable<bool> serveOne();
    asio::awaitable<bool> serveCounted(const Route &route, Parser &parser, HttpRequest request);
    asio::awaitable<bool> serveRoute(const Route &route, Parser &parser, HttpRequest request);
    asio::awaitable<bool>
    serveVisitor(const Route &route, const HttpRequest &request, const Visitor &visitor);
    asio::awaitable<Reading> readBody(Parser &parser, std::size_t limit, Bytes *body);
    asio::awaitable<bool> send(HttpResponse response, bool keepsAlive, bool isHead = false);
    void count(unsigned status);
    asio::awaitable<bool> sendText(std::string text);
    asio::awaitable<void> streamEvents(const Visitor &visitor);
    asio::awaitable<bool> waitForNews(const HttpRequest &request, const Visitor &visitor);
    asio::awaitable<std::shared_ptr<LiveListener>> join(const Visitor &visitor);
    asio::awaitable<void> sleep(std::chrono::steady_clock::duration time);
    template <typename Work>
    asio::awaitable<std::invoke_result_t<Work>> onLane(Lane lane, Work work);
    beast::tcp_stream &lowest() { return beast::get_lowest_layer(m_stream); }

    std::shared_ptr<asio::ssl::context> m_tls;
    Stream m_stream;
    Wire &m_wire;
    const Metrics::Going m_going;
    const Route *m_route = nullptr; // of the request under way; null: of none that is known
    beast::flat_buffer m_buffer;
    asio::steady_timer m_timer; // ended early by news and by stop()
    std::string m_peer;
    bool m_isIdle = true;
    bool m_isStopping = false;
    bool m_keepsAlive = false;
    bool m_hasUnread = false; // of the request under way
};

// Runs what may block where it may, and comes back.
template <typename Work>
asio::awaitable<std::invoke_result_t<Work>> Connection::onLane(Lane lane, Work work)
{
    const LaneThreads::Place place = m_wire.lanes.enter(lane);
    lowest().expires_never();
    co_return co_await asio::co_spawn(
        m_wire.lanes.of(lane),
        [&work]() -> asio::awaitable<std::invoke_result_t<Work>> { co_return work(); },
        asio::use_awaitable);
}

} // namespace roundsman
