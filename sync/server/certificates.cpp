#include "sync/server/certificates.h"

#include "core/base/files.h"
#include "sync/server/x509.h"

#include <algorithm>
#include <filesystem>

#include <openssl/err.h>
#include <unistd.h>

namespace roundsman {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostBytes = 64 << 10;
constexpr auto day = std::chrono::hours(24);
constexpr auto caLife = day * 3650;
// A device whose clock is wrong by a year, either way, must still take the certificate; and no
// platform takes one that spans more than 825 days.
constexpr auto wrongClocks = day * 395;
constexpr auto serverLife = day * 425;
constexpr auto renewBefore = day * 395;
static_assert(wrongClocks + serverLife <= day * 825);

struct Place
{
    std::string caChain, caKey, chain, key;
};

Place placeIn(const std::string &directory)
{
    return {directory + "/ca.pem",
            directory + "/ca-key.pem",
            directory + "/server.pem",
            directory + "/server-key.pem"};
}

bool isThere(const std::string &path)
{
    std::error_code code;
    return std::filesystem::exists(path, code);
}

Error damaged(const std::string &path)
{
    return {Error::Code::Corrupt,
            path
                + " is damaged or does not fit the files beside it. Restore it, or move the whole "
                  "directory away to have new ones made; devices must then be enrolled again."};
}

struct Pair
{
    Certificate certificate;
    PrivateKey key; // null: kept elsewhere

    bool isThere() const { return certificate != nullptr; }
};

// Nothing in the pair: neither file is there. Error::Corrupt: they are no pair.
Result<Pair> readPair(const std::string &path, const std::string &keyPath, bool mayLackKey)
{
    const bool hasKey = isThere(keyPath);
    if (!isThere(path))
        return hasKey ? Result<Pair>(damaged(path)) : Pair();
    const auto text = readWhole(path, mostBytes);
    if (!text)
        return text.error();
    const auto keyText = hasKey || !mayLackKey ? readWhole(keyPath, mostBytes) : Bytes();
    if (!keyText)
        return hasKey ? keyText.error() : damaged(keyPath);

    Pair pair{certificateFromPem(*text), keyFromPem(*keyText)};
    if (!pair.certificate)
        return damaged(path);
    if (!keyText->empty() && (!pair.key || !belongTogether(*pair.certificate, *pair.key)))
        return damaged(keyPath);
    return pair;
}

// The key first: a certificate without its key would be damage, a key alone is only left over.
Result<Done> writePair(const Pair &pair, const Bytes &chain, const Place &place, bool isCa)
{
    const auto key = writeDurably(isCa ? place.caKey : place.key, pem(*pair.key));
    return key ? writeDurably(isCa ? place.caChain : place.chain, chain) : key;
}

Result<Pair> makeCa(const Place &place, Instant now, Entropy &entropy)
{
    Pair ca{nullptr, makeP256Key()};
    const CertificateWish wish{"Roundsman CA", now - wrongClocks, now + caLife, {}};
    ca.certificate = makeCertificate(wish, *ca.key, nullptr, *ca.key, entropy);
    if (const auto written = writePair(ca, pem(*ca.certificate), place, true); !written)
        return written.error();
    return ca;
}

Result<Pair> makeServer(const Pair &ca,
                        const std::vector<std::string> &names,
                        const Place &place,
                        Instant now,
                        Entropy &entropy)
{
    Pair server{nullptr, makeP256Key()};
    const Instant until = std::min(now + serverLife, endOf(*ca.certificate));
    const CertificateWish wish{"Roundsman server", now - wrongClocks, until, names};
    server.certificate = makeCertificate(wish, *server.key, ca.certificate.get(), *ca.key, entropy);
    Bytes chain = pem(*server.certificate);
    const Bytes above = pem(*ca.certificate);
    chain.insert(chain.end(), above.begin(), above.end());
    if (const auto written = writePair(server, chain, place, false); !written)
        return written.error();
    return server;
}

bool isDue(const Pair &server, const std::vector<std::string> &names, Instant now)
{
    if (endOf(*server.certificate) < now + renewBefore)
        return true;
    return !std::all_of(names.begin(), names.end(), [&](const std::string &name) {
        return standsFor(*server.certificate, name);
    });
}

Result<Pair> preparedCa(const Place &place, Instant now, Entropy &entropy)
{
    // A key alone was left by a start that was cut off; what has served anybody has a certificate.
    if (!isThere(place.caChain) && !isThere(place.chain))
        return makeCa(place, now, entropy);
    return readPair(place.caChain, place.caKey, true);
}

Result<Pair> preparedServer(const Pair &ca,
                            const std::vector<std::string> &names,
                            const Place &place,
                            Instant now,
                            Entropy &entropy)
{
    auto server = readPair(place.chain, place.key, false);
    const bool isBroken = !server && server.error().code == Error::Code::Corrupt;
    if (!server && !(isBroken && ca.key)) // with the CA's key at hand a new pair is the repair
        return server;
    if (server && server->isThere()) {
        if (!isSignedBy(*server->certificate, *ca.certificate))
            return damaged(place.chain);
        if (!ca.key || !isDue(*server, names, now))
            return server;
    }
    if (!ca.key)
        return Error{Error::Code::NotFound,
                     "There is neither " + place.chain + " nor the CA's key to make one with."};
    return makeServer(ca, names, place, now, entropy);
}

} // namespace

Result<TlsFiles>
prepareTls(const std::string &directory, const std::vector<std::string> &names, Ambient ambient)
{
    if (const auto made = makeDirectory(directory); !made)
        return made.error();
    const Place place = placeIn(directory);
    const Instant now = ambient.clock.now();
    const auto ca = preparedCa(place, now, ambient.entropy);
    if (!ca)
        return ca.error();
    const auto server = preparedServer(*ca, names, place, now, ambient.entropy);
    if (!server)
        return server.error();

    ERR_clear_error(); // what did not fit above must not surface in somebody's handshake
    const Bytes caDer = der(*ca->certificate);
    return TlsFiles{place.chain, place.key, caDer, sha256(caDer), endOf(*server->certificate)};
}

std::vector<std::string> serverNames(const std::string &listenHost)
{
    std::vector<std::string> names{"localhost", "127.0.0.1", "::1"};
    char machine[256] = {};
    if (::gethostname(machine, sizeof machine - 1) == 0 && machine[0] != '\0')
        names.emplace_back(machine);
    if (!listenHost.empty() && listenHost != "0.0.0.0" && listenHost != "::")
        names.push_back(listenHost);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

} // namespace roundsman
