#pragma once

#include "core/base/result.h"
#include "sync/server/listener.h"

namespace roundsman {

// What the program was told on its command line.
struct ServerOptions
{
    std::string store;                     // sqlite:PATH, postgresql://…
    std::string listen = "127.0.0.1:8443"; // HOST:PORT, [ADDRESS]:PORT
    std::string version;
    std::string data;    // folder of photos and snapshots beside a PostgreSQL store
    std::string tls;     // folder of keys and certificates; made if need be
    std::string metrics; // HOST:PORT of this machine for /metrics and /readyz; empty: none
    std::string config;  // the file that some of this came from; empty: none
};

// The store that is used when none is named: in the user's data directory.
std::string defaultStore();

// Where the certificates of a store's server lie when no folder is named.
std::string tlsFolderBeside(const std::string &storePath);

// Serves until it is told to end. The error is a sentence for the operator.
Result<Done> serve(const ServerOptions &options);

} // namespace roundsman
