#pragma once

#include "core/base/clock.h"
#include "core/base/hash.h"
#include "core/base/result.h"

namespace roundsman {

// Where the listener finds its TLS material. PEM files that only their owner may read.
struct TlsFiles
{
    std::string chain; // server certificate, then the CA
    std::string key;
    Bytes caDer; // what GET /v1/ca answers
    Digest caSha256{};
    Instant until; // the server certificate's end; a prepared one has 395 days to go
};

// Makes what is missing in `directory`: a private CA (P-256, ten years) and a certificate for
// `names` (host names and addresses) signed by it. The certificate is made anew when it lacks one
// of the names, is damaged, or no longer serves a device whose clock is a year ahead. An
// operator's own certificate (no CA key in the directory) is used as it is. Error::Corrupt: a file
// is damaged, and which.
Result<TlsFiles>
prepareTls(const std::string &directory, const std::vector<std::string> &names, Ambient ambient);

// localhost, both loopback addresses, this machine's name and the host listened on.
std::vector<std::string> serverNames(const std::string &listenHost);

} // namespace roundsman
