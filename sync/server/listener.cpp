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
    void finish();
    bool isOver();

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
    std::set<std::shared_ptr<Connection>> awaited; // of these, those that were there at stop()
    bool isClosed = false;                         // nobody comes in any more
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
    while (acceptor.is_open()) {
        auto [error, socket] = co_await acceptor.async_accept(asio::make_strand(io), tuple);
        if (!acceptor.is_open())
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
    if (awaited.erase(connection) > 0 && awaited.empty())
        asio::post(strand, [this] { finish(); });
    if (isClosed && connections.empty())
        asio::post(strand, [this] { drainTimer.cancel(); });
}

asio::awaitable<void> Listener::Engine::poll()
{
    while (!wire.services.isDraining) {
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
    while (!wire.services.isDraining && options.renewed) {
        renewTimer.expires_after(renewTime);
        const auto [ended] = co_await renewTimer.async_wait(tuple);
        const auto files = ended ? Result<TlsFiles>(Error()) : options.renewed();
        try {
            if (files) {
                tls = contextOf(*files);
                wire.services.certificateUntil = files->until.ms;
            }
        } catch (const boost::system::system_error &error) {
            wire.services.log.warn("certificate", {{"what", error.what()}});
        }
    }
}

// On the strand or before run(). Whoever is served is served to the end; whoever comes meanwhile is
// told to come again, which says more than a door that is shut.
void Listener::Engine::stop()
{
    if (wire.services.isDraining.exchange(true))
        return;
    wire.services.log.note("draining", {});
    beast::error_code ignored;
    endSignals.cancel(ignored);
    pollTimer.cancel();
    renewTimer.cancel();
    asio::co_spawn(strand, limitDraining(), asio::detached);
    const std::lock_guard lock(mutex);
    awaited = connections;
    for (const auto &connection : awaited)
        connection->stop();
    if (awaited.empty())
        asio::post(strand, [this] { finish(); });
}

// Nobody is awaited any more. On the strand.
void Listener::Engine::finish()
{
    beast::error_code ignored;
    acceptor.close(ignored);
    const std::lock_guard lock(mutex);
    isClosed = true;
    for (const auto &connection : connections)
        connection->stop();
    if (connections.empty())
        drainTimer.cancel();
}

bool Listener::Engine::isOver()
{
    const std::lock_guard lock(mutex);
    return isClosed && connections.empty();
}

asio::awaitable<void> Listener::Engine::limitDraining()
{
    if (isOver())
        co_return;
    drainTimer.expires_after(drainTime);
    const auto [error] = co_await drainTimer.async_wait(tuple);
    if (error)
        co_return;
    const std::lock_guard lock(mutex);
    wire.services.log.warn("drain_cut", {{"connections", std::int64_t(connections.size())}});
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
