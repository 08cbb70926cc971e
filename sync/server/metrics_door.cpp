#include "sync/server/metrics_door.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <thread>

namespace roundsman {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using namespace std::chrono_literals;
using asio::ip::tcp;

namespace {

constexpr auto tuple = asio::as_tuple(asio::use_awaitable);
constexpr auto patience = 10s;
constexpr std::uint32_t headerLimit = 8 * 1024;
constexpr int mostConnections = 16;

using Question = http::request<http::empty_body>;
using Answer = http::response<http::vector_body<std::uint8_t>>;

Answer answerTo(const Question &question, const MetricsDoor::Work &work)
{
    const std::string_view path(question.target().data(), question.target().size());
    HttpResponse told = question.method() == http::verb::get
        ? work(path.substr(0, path.find('?')))
        : sentence(405, "Only GET can be asked here.\n");
    Answer answer;
    answer.version(11);
    answer.result(told.status);
    answer.keep_alive(question.keep_alive());
    answer.set(http::field::content_type, told.contentType);
    answer.set(http::field::cache_control, "no-store");
    answer.body() = std::move(told.body);
    answer.prepare_payload();
    return answer;
}

} // namespace

struct MetricsDoor::Engine
{
    explicit Engine(Work asked) : work(std::move(asked)) { }

    asio::awaitable<void> accept();
    asio::awaitable<void> serve(tcp::socket socket);

    const Work work;
    asio::io_context io{1};
    tcp::acceptor acceptor{io};
    int connections = 0; // on the thread
    std::thread thread;
};

asio::awaitable<void> MetricsDoor::Engine::accept()
{
    while (acceptor.is_open()) {
        auto [error, socket] = co_await acceptor.async_accept(tuple);
        if (error) {
            asio::steady_timer pause(io, 100ms);
            co_await pause.async_wait(tuple);
        } else if (connections < mostConnections) {
            asio::co_spawn(io, serve(std::move(socket)), asio::detached);
        }
    }
}

asio::awaitable<void> MetricsDoor::Engine::serve(tcp::socket socket)
{
    ++connections;
    beast::tcp_stream stream(std::move(socket));
    beast::flat_buffer buffer(headerLimit);
    for (bool isKept = true; isKept;) {
        http::request_parser<http::empty_body> parser;
        parser.header_limit(headerLimit);
        stream.expires_after(patience);
        const auto [failed, read] = co_await http::async_read(stream, buffer, parser, tuple);
        if (failed)
            break;
        const Answer answer = answerTo(parser.get(), work);
        stream.expires_after(patience);
        const auto [broken, written] = co_await http::async_write(stream, answer, tuple);
        isKept = !broken && answer.keep_alive();
    }
    --connections;
}

MetricsDoor::MetricsDoor(Work work) : m_engine(std::make_unique<Engine>(std::move(work))) { }

MetricsDoor::~MetricsDoor()
{
    m_engine->io.stop();
    if (m_engine->thread.joinable())
        m_engine->thread.join();
}

Result<std::uint16_t> MetricsDoor::open(const std::string &host, std::uint16_t port)
{
    beast::error_code error;
    const auto address = asio::ip::make_address(host == "localhost" ? "127.0.0.1" : host, error);
    if (error || !address.is_loopback())
        return Error{Error::Code::Invalid,
                     "--metrics takes an address of this machine alone, such as 127.0.0.1:9464: "
                     "it asks nobody who he is."};
    try {
        tcp::acceptor &acceptor = m_engine->acceptor;
        const tcp::endpoint endpoint(address, port);
        acceptor.open(endpoint.protocol());
        acceptor.set_option(tcp::acceptor::reuse_address(true));
        acceptor.bind(endpoint);
        acceptor.listen();
        asio::co_spawn(m_engine->io, m_engine->accept(), asio::detached);
        m_engine->thread = std::thread([this] { m_engine->io.run(); });
        return acceptor.local_endpoint().port();
    } catch (const boost::system::system_error &failure) {
        return Error{Error::Code::Conflict,
                     "The metrics cannot be served on " + host + ':' + std::to_string(port) + ": "
                         + failure.code().message() + ". Choose another port with --metrics."};
    }
}

} // namespace roundsman
