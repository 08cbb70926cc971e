#include "sync/admin/finding.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "sync/admin/import/moment.h"
#include "sync/server/x509.h"

namespace roundsman::admin {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostBytes = 64 << 10;
constexpr auto soon = 24h * 30;
constexpr auto soonForAuthority = 24h * 365;

Certificate certificateAt(const std::string &path)
{
    const auto content = readWhole(path, mostBytes);
    return content ? certificateFromPem(*content) : nullptr;
}

PrivateKey keyAt(const std::string &path)
{
    const auto content = readWhole(path, mostBytes);
    return content ? keyFromPem(*content) : nullptr;
}

// "office.example" of "https://office.example:8443", an address without its brackets.
std::string hostOf(const std::string &url)
{
    const std::size_t scheme = url.find("://");
    std::string place = scheme == std::string::npos ? url : url.substr(scheme + 3);
    place = place.substr(0, place.find('/'));
    if (place.starts_with('['))
        return place.substr(1, place.find(']') - 1);
    return place.substr(0, place.find(':'));
}

void lookAtAuthority(X509 &authority, const Organisation &company, Instant now, Findings &findings)
{
    const Instant end = endOf(authority);
    const std::string until = "The authority's certificate lasts until " + mapping::isoText(end);
    if (sha256(der(authority)) != company.caSha256)
        return findings.wrong("authority",
                              "ca.pem is not the authority that devices were told to trust.",
                              "Put back the company's own ca.pem and ca-key.pem from a backup; "
                              "with another one every device has to be enrolled again.");
    if (end < now + soonForAuthority)
        return findings.wrong("authority",
                              until + '.',
                              "Plan to enrol every device anew with a new authority before then.");
    findings.ok("authority", until + ", and devices trust it.");
}

void lookAtServer(X509 &server, const std::string &host, Instant now, Findings &findings)
{
    const Instant end = endOf(server);
    const std::string until = "The server's certificate lasts until " + mapping::isoText(end);
    if (end < now + soon)
        return findings.wrong("certificate",
                              until + '.',
                              "Start the server again, which makes a new one where ca-key.pem "
                              "is; else put a new server.pem and server-key.pem there.");
    if (!host.empty() && !standsFor(server, host))
        return findings.wrong("certificate",
                              "The server's certificate does not stand for " + host + '.',
                              "Start the server with --listen on that name, or put a certificate "
                              "for it there.");
    findings.ok("certificate", until + '.');
}

} // namespace

void lookAtCertificates(const Organisation &company,
                        const std::string &tls,
                        Instant now,
                        Findings &findings)
{
    if (company.url.empty())
        return findings.ok("certificate", "The server has not been started yet.");
    const Certificate authority = certificateAt(tls + "/ca.pem");
    const Certificate server = certificateAt(tls + "/server.pem");
    const PrivateKey key = keyAt(tls + "/server-key.pem");
    if (!authority || !server || !key)
        return findings.wrong("certificate",
                              "ca.pem, server.pem or server-key.pem in " + tls
                                  + " is missing or damaged.",
                              "Name the right folder with --tls, or put them back from a backup.");
    lookAtAuthority(*authority, company, now, findings);
    if (!belongTogether(*server, *key) || !isSignedBy(*server, *authority))
        return findings.wrong("certificate",
                              "server.pem, server-key.pem and ca.pem do not belong together.",
                              "Put all of them back from one backup.");
    lookAtServer(*server, hostOf(company.url), now, findings);
}

} // namespace roundsman::admin
