#pragma once

#include "core/base/result.h"
#include "sync/server/listener.h"

namespace roundsman {

// What the program was told on its command line.
struct ServerOptions
{
    std::string store;                     // sqlite:PATH
    std::string listen = "127.0.0.1:8443"; // HOST:PORT, [ADDRESS]:PORT
    std::string version;
    std::string tls; // folder of keys and certificates; made if need be
};

// The store that is used when none is named: in the user's data directory.
std::string defaultStore();

// Serves until it is told to end. The error is a sentence for the operator.
Result<Done> serve(const ServerOptions &options);

} // namespace roundsman
