#include "sync/server/hook_post.h"

#include "core/base/text.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <QUrl>

#include <algorithm>

namespace roundsman {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t longestAnswer = 65'536;
constexpr auto pollTime = 100ms;

struct Target
{
    bool isPlain = false;
    std::string host, port, path;
};

Target targetOf(const std::string &address)
{
    const QUrl url(toQString(address), QUrl::StrictMode);
    const bool isPlain = url.scheme() == u"http";
    QString path = url.path(QUrl::FullyEncoded);
    if (path.isEmpty())
        path = QStringLiteral("/");
    if (url.hasQuery())
        path += u'?' + url.query(QUrl::FullyEncoded);
    return {isPlain,
            toUtf8(url.host(QUrl::FullyEncoded)),
            std::to_string(url.port(isPlain ? 80 : 443)),
            toUtf8(path)};
}

bool isPublic4(std::uint32_t address)
{
    struct Block
    {
        std::uint32_t prefix;
        int bits;
    };
    // This network, private, shared, this machine, link-local, protocol assignments, documentation,
    // benchmarks, multicast and what is above it.
    static constexpr Block kept[] = {{0x00000000, 8},
                                     {0x0a000000, 8},
                                     {0x64400000, 10},
                                     {0x7f000000, 8},
                                     {0xa9fe0000, 16},
                                     {0xac100000, 12},
                                     {0xc0000000, 24},
                                     {0xc0000200, 24},
                                     {0xc0a80000, 16},
                                     {0xc6120000, 15},
                                     {0xc6336400, 24},
                                     {0xcb007100, 24},
                                     {0xe0000000, 3}};
    return std::ranges::none_of(kept, [address](const Block &block) {
        return (address ^ block.prefix) >> (32 - block.bits) == 0;
    });
}

// Of IPv6 only 2000::/3 is given out; within it, what leads back to IPv4 is not taken.
bool isPublic(const asio::ip::address &address)
{
    if (address.is_v4())
        return isPublic4(address.to_v4().to_uint());
    const auto bytes = address.to_v6().to_bytes();
    const bool isGlobal = (bytes[0] & 0xe0) == 0x20;
    const bool is6to4 = bytes[0] == 0x20 && bytes[1] == 0x02;
    const bool isSpecial = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] < 0x02; // Teredo …
    const bool isForBooks =
        bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0d && bytes[3] == 0xb8;
    return isGlobal && !is6to4 && !isSpecial && !isForBooks;
}

class Post
{
public:
    Post(const HookMessage &message, asio::io_context &context) :
        m_message(message),
        m_target(targetOf(message.url)),
        m_context(context),
        m_resolver(context)
    { }

    asio::awaitable<void> run()
    {
        const auto [trouble, found] = co_await m_resolver.async_resolve(
            m_target.host, m_target.port, asio::as_tuple(asio::use_awaitable));
        if (trouble)
            co_return fail("Its name is not known: " + trouble.message() + '.');
        std::vector<tcp::endpoint> allowed;
        for (const auto &each : found) {
            const auto address = each.endpoint().address();
            if (m_message.mayBePrivate || isPublic(address)
                || (m_target.isPlain && address.is_loopback()))
                allowed.push_back(each.endpoint());
        }
        if (allowed.empty())
            co_return fail("It leads to a private address; --allow-private lets it.");
        if (m_target.isPlain && !std::ranges::all_of(allowed, [](const tcp::endpoint &each) {
                return each.address().is_loopback();
            }))
            co_return fail("Without TLS it has to lead to this machine.");
        if (m_target.isPlain)
            co_await sendPlain(allowed);
        else
            co_await sendOverTls(allowed);
    }
    Result<Done> outcome() const { return m_outcome; }

private:
    void fail(const std::string &why) { m_outcome = Error{Error::Code::Offline, why}; }

    asio::awaitable<void> sendPlain(const std::vector<tcp::endpoint> &allowed)
    {
        beast::tcp_stream stream(m_context);
        if (co_await connect(stream, allowed))
            co_await speak(stream);
    }

    asio::awaitable<void> sendOverTls(const std::vector<tcp::endpoint> &allowed)
    {
        asio::ssl::context tls(asio::ssl::context::tls_client);
        SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_2_VERSION);
        boost::system::error_code trouble;
        if (m_message.ca.empty())
            tls.set_default_verify_paths(trouble);
        else
            tls.add_certificate_authority(asio::buffer(m_message.ca.data(), m_message.ca.size()),
                                          trouble);
        if (trouble)
            co_return fail("Its authorities cannot be read: " + trouble.message() + '.');
        tls.set_verify_mode(asio::ssl::verify_peer);
        beast::ssl_stream<beast::tcp_stream> stream(m_context, tls);
        stream.set_verify_callback(asio::ssl::host_name_verification(m_target.host));
        SSL_set_tlsext_host_name(stream.native_handle(), m_target.host.c_str());
        if (!co_await connect(stream.next_layer(), allowed))
            co_return;
        const auto [refused] = co_await stream.async_handshake(asio::ssl::stream_base::client,
                                                               asio::as_tuple(asio::use_awaitable));
        if (refused)
            co_return fail("TLS with it failed: " + refused.message() + '.');
        co_await speak(stream);
    }

    asio::awaitable<bool> connect(beast::tcp_stream &stream,
                                  const std::vector<tcp::endpoint> &allowed)
    {
        stream.expires_after(m_message.patience);
        const auto [trouble, endpoint] =
            co_await stream.async_connect(allowed, asio::as_tuple(asio::use_awaitable));
        if (trouble)
            fail("It cannot be reached: " + trouble.message() + '.');
        co_return !trouble;
    }

    http::request<http::string_body> request() const
    {
        http::request<http::string_body> request(http::verb::post, m_target.path, 11);
        const bool isUsual = m_target.port == (m_target.isPlain ? "80" : "443");
        request.set(http::field::host,
                    isUsual ? m_target.host : m_target.host + ':' + m_target.port);
        request.set(http::field::user_agent, "Roundsman");
        request.set(http::field::content_type, "application/json");
        request.set(http::field::connection, "close");
        request.set("Roundsman-Event", m_message.event);
        request.set("Roundsman-Signature", m_message.signature);
        request.body() = m_message.body;
        request.prepare_payload();
        return request;
    }

    template <typename Stream>
    asio::awaitable<void> speak(Stream &stream)
    {
        const auto asked = request();
        const auto [unsent, sent] =
            co_await http::async_write(stream, asked, asio::as_tuple(asio::use_awaitable));
        if (unsent)
            co_return fail("It did not take the message: " + unsent.message() + '.');
        beast::flat_buffer buffer;
        http::response_parser<http::string_body> answer;
        answer.body_limit(longestAnswer);
        const auto [unread, read] = co_await http::async_read_header(
            stream, buffer, answer, asio::as_tuple(asio::use_awaitable));
        if (unread)
            co_return fail("It did not answer: " + unread.message() + '.');
        const unsigned status = answer.get().result_int();
        if (status < 200 || status >= 300)
            co_return fail("It answered " + std::to_string(status) + '.');
        m_outcome = Done();
    }

    const HookMessage &m_message;
    const Target m_target;
    asio::io_context &m_context;
    tcp::resolver m_resolver;
    Result<Done> m_outcome = Error{Error::Code::Offline, "It took too long."};
};

} // namespace

bool isPublicAddress(const std::string &text)
{
    boost::system::error_code trouble;
    const auto address = asio::ip::make_address(text, trouble);
    return !trouble && isPublic(address);
}

// What is left of the work when time is up goes with the context.
Result<Done> postHook(const HookMessage &message, const std::stop_token &stop)
{
    asio::io_context context(1);
    Post post(message, context);
    asio::co_spawn(context, post.run(), [](const std::exception_ptr &) {});
    const auto end = std::chrono::steady_clock::now() + message.patience;
    while (!context.stopped() && !stop.stop_requested() && std::chrono::steady_clock::now() < end)
        context.run_for(pollTime);
    return post.outcome();
}

} // namespace roundsman
