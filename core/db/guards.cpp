#include "core/db/guards.h"

namespace roundsman {

static Result<Secret> keptSecret(const KeyFile &file, Keystore *keystore)
{
    if (file.protection == Protection::OwnerOnlyFile)
        return file.secret.copy();
    if (!file.needsKeystore())
        return Secret();
    if (!keystore)
        return Error{Error::Code::Unavailable,
                     "This profile's key lies in the machine's keystore, which is not available "
                     "here. Start it or sign in to the desktop, and try again."};
    auto kept = keystore->read(file.keystoreItem);
    if (!kept && kept.error().code == Error::Code::NotFound)
        return Error{Error::Code::WrongKey,
                     "The keystore no longer holds this profile's secret, so it cannot be opened. "
                     "Enrol a new profile; what had reached the server comes back."};
    return kept;
}

static Result<Secret> knownSecret(const KeyFile &file, const Secret *passphrase)
{
    if (!file.needsPassphrase())
        return Secret();
    if (!passphrase)
        return Error{Error::Code::WrongKey,
                     "This profile is protected by a passphrase. Give it in ROUNDSMAN_PASSPHRASE "
                     "or with --passphrase-file FILE."};
    return stretch(passphrase->view(), file.salt, file.cost);
}

Result<Guards> guardsOf(const KeyFile &file, const KeySources &sources)
{
    auto kept = keptSecret(file, sources.keystore);
    if (!kept)
        return kept.error();
    auto known = knownSecret(file, sources.passphrase);
    if (!known)
        return known.error();
    return Guards{*std::move(kept), *std::move(known)};
}

Result<Secret> wrappingKey(const KeyFile &file, const Guards &guards, const Secret *pin)
{
    Secret stretched;
    if (file.pin) {
        auto slow = stretch(pin->view(), file.pin->salt, file.pin->cost);
        if (!slow)
            return slow.error();
        stretched = *std::move(slow);
    }
    Secret all = Secret::zeros(guards.kept.size() + guards.known.size() + stretched.size());
    std::uint8_t *end = all.bytes();
    for (const BytesView part : {guards.kept.view(), guards.known.view(), stretched.view()})
        end = std::copy(part.begin(), part.end(), end);
    return derive(all.view(), "kek v1");
}

Result<Done> useKeystore(KeyFile &file, Keystore &keystore, Entropy &entropy)
{
    const Secret secret = Secret::random(32, entropy);
    file.keystoreItem = "roundsman-" + hex(entropy.take<8>());
    if (auto written = keystore.write(file.keystoreItem, secret); !written)
        return written;
    const auto back = keystore.read(file.keystoreItem);
    if (!back || !(*back == secret))
        return Error{Error::Code::Unavailable, "The keystore did not keep what it was given."};
    return Done();
}

} // namespace roundsman
