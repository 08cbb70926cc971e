#include "sync/server/listener.h"

#include "sync/server/connection.h"

#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/strand.hpp>

#include <sys/resource.h>

#include <set>
#include <thread>

namespace roundsman {

using namespace std::chrono_literals;
using asio::ip::tcp;

namespace {

constexpr auto pollTime = 250ms; // how late a change by another process is heard
constexpr auto drainTime = 10s;
constexpr auto renewTime = 24h;

using Tls = std::shared_ptr<asio::ssl::context>;

// Nine tenths of what the process may open; the rest is for the store and the files.
std::size_t mostConnections()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    return std::size_t(limit.rlim_cur) / 10 * 9;
}

// Throws where the files cannot be used.
Tls contextOf(const TlsFiles &files)
{
    auto tls = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    tls->use_certificate_chain_file(files.chain);
    tls->use_private_key_file(files.key, asio::ssl::context::pem);
    SSL_CTX *context = tls->native_handle();
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(context, "ECDHE+AESGCM:ECDHE+CHACHA20");
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    return tls;
}

} // namespace

struct Listener::Engine
{
    Engine(Router &router, Services &services, Options chosen) :
        options(std::move(chosen)),
        wire(router, services)
    { }

    Result<std::uint16_t> open();
    void run();
    void stop();
    asio::awaitable<void> accept();
    asio::awaitable<void> poll();
    asio::awaitable<void> renew();
    asio::awaitable<void> awaitSignal();
    asio::awaitable<void> keep(std::shared_ptr<Connection> connection);
    asio::awaitable<void> limitDraining();

    const Options options;
    Wire wire;
    asio::io_context io;
    asio::strand<asio::io_context::executor_type> strand = asio::make_strand(io);
    Tls tls; // of new connections; on the strand
    tcp::acceptor acceptor{strand};
    asio::steady_timer pollTimer{strand};
    asio::steady_timer drainTimer{strand};
    asio::steady_timer renewTimer{strand};
    asio::signal_set endSignals{strand, SIGTERM, SIGINT};
    std::mutex mutex;
    std::set<std::shared_ptr<Connection>> connections;
};

Result<std::uint16_t> Listener::Engine::open()
{
    try {
        tls = contextOf(wire.services.tls);
        const std::string port = std::to_string(options.port);
        const tcp::endpoint endpoint = *tcp::resolver(io).resolve(options.host, port).begin();
        acceptor.open(endpoint.protocol());
        acceptor.set_option(tcp::acceptor::reuse_address(true));
        acceptor.bind(endpoint);
        acceptor.listen();
        return acceptor.local_endpoint().port();
    } catch (const boost::system::system_error &error) {
        const std::string place = options.host + ':' + std::to_string(options.port);
        if (error.code() == asio::error::address_in_use)
            return Error{Error::Code::Conflict,
                         "Another program is using " + place
                             + "; end it, or choose another port with --listen."};
        return Error{Error::Code::Unavailable,
                     "The server cannot listen on " + place + ": " + error.code().message() + '.'};
    }
}

void Listener::Engine::run()
{
    asio::co_spawn(strand, accept(), asio::detached);
    asio::co_spawn(strand, poll(), asio::detached);
    asio::co_spawn(strand, renew(), asio::detached);
    asio::co_spawn(strand, awaitSignal(), asio::detached);
    std::vector<std::thread> threads;
    for (int i = 1; i < options.ioThreads; ++i)
        threads.emplace_back([this] { io.run(); });
    io.run();
    for (std::thread &thread : threads)
        thread.join();
    wire.lanes.join();
}

asio::awaitable<void> Listener::Engine::awaitSignal()
{
    const auto [error, number] = co_await endSignals.async_wait(tuple);
    if (!error)
        stop();
}

asio::awaitable<void> Listener::Engine::accept()
{
    const std::size_t most = mostConnections();
    while (!wire.isStopping) {
        auto [error, socket] = co_await acceptor.async_accept(asio::make_strand(io), tuple);
        if (wire.isStopping)
            break;
        if (error) { // too many open files, for instance: pause
            asio::steady_timer pause(strand, 100ms);
            co_await pause.async_wait(tuple);
            continue;
        }
        const std::lock_guard lock(mutex);
        if (connections.size() >= most)
            continue;                      // the socket closes
        boost::system::error_code ignored; // a small answer must not wait for the network's favour
        socket.set_option(tcp::no_delay(true), ignored);
        auto executor = socket.get_executor();
        auto connection = std::make_shared<Connection>(std::move(socket), tls, wire);
        connections.insert(connection);
        asio::co_spawn(executor, keep(std::move(connection)), asio::detached);
    }
}

asio::awaitable<void> Listener::Engine::keep(std::shared_ptr<Connection> connection)
{
    try {
        co_await connection->serve();
    } catch (const std::exception &failure) {
        wire.services.log.warn("connection", {{"what", failure.what()}});
    }
    const std::lock_guard lock(mutex);
    connections.erase(connection);
    if (wire.isStopping && connections.empty())
        asio::post(strand, [this] { drainTimer.cancel(); });
}

asio::awaitable<void> Listener::Engine::poll()
{
    while (!wire.isStopping) {
        pollTimer.expires_after(pollTime);
        co_await pollTimer.async_wait(tuple);
        co_await asio::co_spawn(
            wire.lanes.of(Lane::Control),
            [this]() -> asio::awaitable<void> {
                wire.services.hub.look();
                co_return;
            },
            asio::use_awaitable);
    }
}

// A certificate ends; the server does not have to.
asio::awaitable<void> Listener::Engine::renew()
{
    while (!wire.isStopping && options.renewed) {
        renewTimer.expires_after(renewTime);
        const auto [ended] = co_await renewTimer.async_wait(tuple);
        const auto files = ended ? Result<TlsFiles>(Error()) : options.renewed();
        try {
            if (files)
                tls = contextOf(*files);
        } catch (const boost::system::system_error &error) {
            wire.services.log.warn("certificate", {{"what", error.what()}});
        }
    }
}

// On the strand or before run().
void Listener::Engine::stop()
{
    if (wire.isStopping.exchange(true))
        return;
    beast::error_code ignored;
    acceptor.close(ignored);
    endSignals.cancel(ignored);
    pollTimer.cancel();
    renewTimer.cancel();
    const std::lock_guard lock(mutex);
    for (const auto &connection : connections)
        connection->stop();
    if (!connections.empty())
        asio::co_spawn(strand, limitDraining(), asio::detached);
}

asio::awaitable<void> Listener::Engine::limitDraining()
{
    drainTimer.expires_after(drainTime);
    const auto [error] = co_await drainTimer.async_wait(tuple);
    if (!error)
        io.stop();
}

Listener::Listener(Router &router, Services &services, Options options) :
    m_engine(std::make_unique<Engine>(router, services, std::move(options)))
{ }

Listener::~Listener() = default;

Result<std::uint16_t> Listener::open() { return m_engine->open(); }

void Listener::run() { m_engine->run(); }

void Listener::stop()
{
    asio::post(m_engine->strand, [this] { m_engine->stop(); });
}

} // namespace roundsman
