#include "sync/server/connection.h"

#include "sync/server/api/problem.h"

namespace roundsman {

using namespace std::chrono_literals;

namespace {

constexpr std::uint32_t headerLimit = 8 * 1024;
constexpr std::size_t fieldLimit = 100;
constexpr auto headerTime = 10s;
constexpr auto idleTime = 75s;
constexpr auto bodyTime = 60s;
constexpr std::uint64_t slowestBytesPerSecond = 16'384;
constexpr auto writeTime = 30s; // without any progress
constexpr std::size_t pieceBytes = 16'384;
constexpr auto lingerTime = 2s;
constexpr std::size_t lingerLimit = 1 << 20;
constexpr auto farewellTime = 500ms;

std::string text(beast::string_view view) { return {view.data(), view.size()}; }

HttpRequest headOf(const http::request<http::buffer_body> &message, const std::string &peer)
{
    HttpRequest head;
    head.method = text(message.method_string());
    head.target = text(message.target());
    head.authorization = text(message[http::field::authorization]);
    head.proof = text(message["DPoP"]);
    head.range = text(message[http::field::range]);
    head.ifNoneMatch = text(message[http::field::if_none_match]);
    head.ifMatch = text(message[http::field::if_match]);
    head.idempotencyKey = text(message["Idempotency-Key"]);
    head.uploadLength = text(message["Upload-Length"]);
    head.uploadMetadata = text(message["Upload-Metadata"]);
    head.uploadOffset = text(message["Upload-Offset"]);
    head.uploadChecksum = text(message["Upload-Checksum"]);
    head.contentType = text(message[http::field::content_type]);
    head.tus = text(message["Tus-Resumable"]);
    head.blobProof = text(message["Roundsman-Proof"]);
    head.priority = text(message["Priority"]);
    head.peer = peer;
    return head;
}

std::size_t countFields(const http::request<http::buffer_body> &message)
{
    return std::size_t(std::distance(message.begin(), message.end()));
}

HttpResponse malformed(const beast::error_code &error)
{
    if (error == http::error::header_limit)
        return sentence(431, "The head of this request is too long.");
    return sentence(400, "This is no request that can be understood.");
}

} // namespace

Connection::Connection(asio::ip::tcp::socket socket,
                       std::shared_ptr<asio::ssl::context> tls,
                       Wire &wire) :
    m_tls(std::move(tls)),
    m_stream(std::move(socket), *m_tls),
    m_wire(wire),
    m_going(wire.services.metrics.connection()),
    m_timer(m_stream.get_executor())
{
    beast::error_code gone;
    m_peer = lowest().socket().remote_endpoint(gone).address().to_string();
}

void Connection::stop()
{
    asio::post(m_stream.get_executor(), [self = shared_from_this()] {
        self->m_isStopping = true;
        self->m_timer.cancel();
        if (self->m_isIdle)
            self->lowest().cancel();
    });
}

asio::awaitable<void> Connection::serve()
{
    const auto self = shared_from_this();
    if (!co_await handshake())
        co_return;
    // One await a statement: GCC 12 begins what is awaited right of && whatever stands left of it.
    for (bool isFirst = true; !m_isStopping; isFirst = false) {
        if (!co_await awaitRequest(isFirst))
            break;
        if (!co_await serveOne())
            break;
    }
    if (m_hasUnread)
        co_await linger();
    lowest().expires_after(farewellTime);
    co_await m_stream.async_shutdown(tuple);
}

// Who still sends would lose our answer if the connection ended now.
asio::awaitable<void> Connection::linger()
{
    lowest().expires_after(lingerTime);
    std::array<char, pieceBytes> dropped{};
    for (std::size_t total = 0; total < lingerLimit;) {
        const auto [error, size] = co_await m_stream.async_read_some(asio::buffer(dropped), tuple);
        if (error)
            co_return;
        total += size;
    }
}

asio::awaitable<bool> Connection::handshake()
{
    lowest().expires_after(headerTime);
    const auto [error] = co_await m_stream.async_handshake(asio::ssl::stream_base::server, tuple);
    co_return !error;
}

// Until the first byte of the next request is here.
asio::awaitable<bool> Connection::awaitRequest(bool isFirst)
{
    if (m_buffer.size() > 0)
        co_return true;
    m_isIdle = true;
    lowest().expires_after(isFirst ? headerTime : idleTime);
    const auto [error, size] = co_await m_stream.async_read_some(m_buffer.prepare(1024), tuple);
    m_buffer.commit(size);
    m_isIdle = false;
    co_return !error;
}

asio::awaitable<bool> Connection::serveOne()
{
    Parser parser;
    m_route = nullptr;
    m_hasUnread = true;
    parser.header_limit(headerLimit);
    parser.body_limit(boost::none); // counted by readBody()
    lowest().expires_after(headerTime);
    const auto [error, size] = co_await http::async_read_header(m_stream, m_buffer, parser, tuple);
    if (error == http::error::end_of_stream || error == beast::error::timeout)
        co_return false;
    if (error)
        co_return co_await send(malformed(error), false);
    if (countFields(parser.get()) > fieldLimit)
        co_return co_await send(sentence(431, "This request has too many header fields."), false);

    HttpRequest request = headOf(parser.get(), m_peer);
    request.hasBody = m_hasUnread = !parser.is_done();
    m_keepsAlive = parser.keep_alive();
    if (m_wire.services.isDraining)
        co_return co_await send(notNow(503, "The server is going down; try again.", 5), false);
    auto found = m_wire.router.find(request);
    if (auto *response = std::get_if<HttpResponse>(&found))
        co_return co_await send(std::move(*response), m_keepsAlive && !request.hasBody);
    m_route = std::get<const Route *>(found);
    co_return co_await serveCounted(*m_route, parser, std::move(request));
}

// A stream that stays open for hours is no request under way.
asio::awaitable<bool>
Connection::serveCounted(const Route &route, Parser &parser, HttpRequest request)
{
    if (route.style != Route::Style::Answer)
        co_return co_await serveRoute(route, parser, std::move(request));
    const auto going = m_wire.services.metrics.request();
    co_return co_await serveRoute(route, parser, std::move(request));
}

// A request that is turned away is still read to its end, so that its sender hears why.
asio::awaitable<bool>
Connection::serveRoute(const Route &route, Parser &parser, HttpRequest request)
{
    const Lane lane = laneOf(route, request);
    if (m_wire.lanes.isFull(lane))
        co_return co_await send(
            notNow(503, "The server is busy; try again.", limitOf(lane).retrySeconds), false);
    auto admitted = co_await onLane(lane, [&] { return m_wire.router.admit(route, request); });
    auto *refusal = std::get_if<HttpResponse>(&admitted);
    const Reading reading =
        co_await readBody(parser, route.maxBody, refusal ? nullptr : &request.body);
    if (reading == Reading::TooLarge)
        co_return co_await send(sentence(413, "This is more than can be sent at once."), false);
    if (reading == Reading::Broken)
        co_return false;
    if (refusal)
        co_return co_await send(std::move(*refusal), m_keepsAlive, request.method == "HEAD");
    co_return co_await serveVisitor(route, request, std::get<Visitor>(admitted));
}

asio::awaitable<bool>
Connection::serveVisitor(const Route &route, const HttpRequest &request, const Visitor &visitor)
{
    if (route.style == Route::Style::Events) {
        co_await streamEvents(visitor);
        co_return false;
    }
    if (route.style == Route::Style::Wait)
        co_return co_await waitForNews(request, visitor);
    const auto began = std::chrono::steady_clock::now();
    auto response = co_await onLane(laneOf(route, request),
                                    [&] { return m_wire.router.answer(route, request, visitor); });
    if (route.lane == Lane::Edits)
        m_wire.services.metrics.countExchange(std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - began));
    co_return co_await send(std::move(response), m_keepsAlive, request.method == "HEAD");
}

// A body has to keep a least pace. Where it is not wanted, it is read and dropped.
asio::awaitable<Connection::Reading>
Connection::readBody(Parser &parser, std::size_t limit, Bytes *body)
{
    const std::uint64_t announced = parser.content_length().value_or(0);
    if (announced > limit)
        co_return Reading::TooLarge;
    lowest().expires_after(bodyTime + std::chrono::seconds(announced / slowestBytesPerSecond));
    std::array<char, pieceBytes> piece{};
    std::size_t total = 0;
    while (!parser.is_done()) {
        parser.get().body().data = piece.data();
        parser.get().body().size = piece.size();
        const auto [error, size] =
            co_await http::async_read_some(m_stream, m_buffer, parser, tuple);
        if (error && error != http::error::need_buffer)
            co_return Reading::Broken;
        const std::size_t taken = piece.size() - parser.get().body().size;
        total += taken;
        if (total > limit)
            co_return Reading::TooLarge;
        if (body)
            body->insert(body->end(), piece.begin(), piece.begin() + std::ptrdiff_t(taken));
    }
    m_hasUnread = false;
    co_return Reading::Whole;
}

// What belongs to no route of ours is counted as one: strangers must not make figures.
void Connection::count(unsigned status)
{
    m_wire.services.metrics.countAnswer(
        m_route ? m_route->method : "other", m_route ? m_route->path : "other", status);
}

asio::awaitable<bool> Connection::send(HttpResponse response, bool keepsAlive, bool isHead)
{
    count(response.status);
    if (m_route && isApi(m_route->path))
        response = asProblem(std::move(response));
    http::response<http::vector_body<std::uint8_t>> message;
    message.result(response.status);
    message.version(11);
    message.keep_alive(keepsAlive && !m_isStopping);
    if (!response.body.empty())
        message.set(http::field::content_type, response.contentType);
    for (const HttpHeader &header : m_wire.router.commonHeaders())
        message.set(header.name, header.value);
    for (const HttpHeader &header : response.headers)
        message.set(header.name, header.value);
    if (!isHead)
        message.body() = std::move(response.body);
    message.prepare_payload();

    http::response_serializer<http::vector_body<std::uint8_t>> serializer(message);
    while (!serializer.is_done()) {
        lowest().expires_after(writeTime);
        const auto [error, size] = co_await http::async_write_some(m_stream, serializer, tuple);
        if (error)
            co_return false;
    }
    co_return message.keep_alive();
}

asio::awaitable<bool> Connection::sendText(std::string words)
{
    lowest().expires_after(writeTime);
    const auto [error, size] = co_await asio::async_write(m_stream, asio::buffer(words), tuple);
    co_return !error;
}

} // namespace roundsman
