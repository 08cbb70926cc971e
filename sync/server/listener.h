#pragma once

#include "sync/server/router.h"

namespace roundsman {

// Speaks HTTP/1.1 over TLS on one address, with the limits of security.md, until it is told to end.
class Listener
{
public:
    struct Options
    {
        std::string host = "127.0.0.1";
        std::uint16_t port = 8443; // 0: any free one
        int ioThreads = 2;
        std::function<Result<TlsFiles>()> renewed; // asked once a day; for new connections
    };

    Listener(Router &router, Services &services, Options options);
    ~Listener();

    // Takes the address. The port that was taken, or why it could not be.
    Result<std::uint16_t> open();
    // Serves until SIGTERM, SIGINT or stop(); then lets requests under way finish and tells whoever
    // comes to come again (503), ten seconds at most. Blocks.
    void run();
    void stop(); // any thread

private:
    struct Engine;

    std::unique_ptr<Engine> m_engine;
};

} // namespace roundsman
