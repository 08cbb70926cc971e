#pragma once

#include "sync/client/https_transport.h"
#include "sync/protocol/rescue.h"

#include <functional>

namespace roundsman {

// Sends a profile's rescue log to head office, without the profile's key: for a device that is
// locked, or about to be erased. `then` is called once. Error::NotFound: there is no log.
// Error::Offline: it stays for the next time. The transport trusts the log's own authority from
// then on: give it one of its own.
void sendRescue(HttpsTransport &transport,
                const std::string &path,
                std::function<void(Result<RescueAnswer>)> then);

} // namespace roundsman
