#include "sync/server/listen_address.h"

#include <array>

#include <unistd.h>

namespace roundsman {

bool isEverywhere(const std::string &host) { return host == "0.0.0.0" || host == "::"; }

std::string urlOf(const std::string &host, std::uint16_t port)
{
    std::string name = host;
    if (isEverywhere(host)) {
        std::array<char, 256> own{};
        gethostname(own.data(), own.size() - 1);
        name = own.data();
    }
    if (name.find(':') != std::string::npos)
        name = '[' + name + ']';
    return "https://" + name + ':' + std::to_string(port);
}

} // namespace roundsman
