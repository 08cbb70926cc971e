#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <chrono>
#include <stop_token>

namespace roundsman {

// A message to another system.
struct HookMessage
{
    std::string url; // of checkHookUrl()
    Bytes ca;        // PEM; empty: the authorities of this machine
    bool mayBePrivate = false;
    std::string event;     // header Roundsman-Event
    std::string signature; // header Roundsman-Signature
    std::string body;
    std::chrono::milliseconds patience{10'000}; // for all of it
};

// Sends it and waits for the answer: Done is a 2xx. An Error says in a sentence why not; redirects
// are not followed. Only an address that was looked at is connected to, and unless it may be so
// none that is private, of this machine or of a link, so that nobody reaches the company's own
// services through the server. Blocks; `stop` ends it within a tenth of a second.
Result<Done> postHook(const HookMessage &message, const std::stop_token &stop);

// Is it an address that the whole world routes? `text`: as in 10.0.0.1 or fe80::1.
bool isPublicAddress(const std::string &text);

} // namespace roundsman
