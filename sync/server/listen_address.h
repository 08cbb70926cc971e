#pragma once

#include <cstdint>
#include <string>

namespace roundsman {

// Does the server listen on all addresses of the machine?
bool isEverywhere(const std::string &host);
// How devices reach it; where it listens everywhere, by the machine's own name.
std::string urlOf(const std::string &host, std::uint16_t port);

} // namespace roundsman
