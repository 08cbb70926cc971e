#include "core/db/key.h"

#include "core/db/key_file.h"

#include <filesystem>

namespace roundsman {

namespace {

constexpr std::size_t keyBytes = 32;

// KEK = HKDF(KS ‖ P): every guard that the file names must be right.
Secret joined(const Secret &kept, const Secret &known)
{
    Secret both = Secret::zeros(kept.size() + known.size());
    std::copy(kept.view().begin(), kept.view().end(), both.bytes());
    std::copy(known.view().begin(), known.view().end(), both.bytes() + kept.size());
    return derive(both.view(), "kek v1");
}

Result<Secret> keptSecret(const KeyFile &file, Keystore *keystore)
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

Result<Secret> knownSecret(const KeyFile &file, const Secret *passphrase)
{
    if (!file.needsPassphrase())
        return Secret();
    if (!passphrase)
        return Error{Error::Code::WrongKey,
                     "This profile is protected by a passphrase. Give it in ROUNDSMAN_PASSPHRASE "
                     "or with --passphrase-file FILE."};
    return stretch(passphrase->view(), file.salt, file.cost);
}

Result<Secret> wrappingKey(const KeyFile &file, const KeySources &sources)
{
    const auto kept = keptSecret(file, sources.keystore);
    if (!kept)
        return kept.error();
    const auto known = knownSecret(file, sources.passphrase);
    if (!known)
        return known.error();
    return joined(*kept, *known);
}

Result<OpenedKey> unwrapped(const KeyFile &file, const KeySources &sources)
{
    const auto wrapping = wrappingKey(file, sources);
    if (!wrapping)
        return wrapping.error();
    auto key = unwrapKey(*wrapping, file.wrapped);
    if (key && key->size() == keyBytes)
        return OpenedKey{std::move(*key), file.protection, false};
    return Error{Error::Code::WrongKey,
                 file.needsPassphrase()
                     ? "The passphrase is wrong. Check it and try again; nothing was changed."
                     : "The key of this profile does not fit its key.json. Restore that file, or "
                       "enrol a new profile."};
}

// A fresh secret in the keystore, read back before anything rests on it.
Result<Done> useKeystore(KeyFile &file, Keystore &keystore, Entropy &entropy)
{
    const Secret secret = Secret::random(keyBytes, entropy);
    file.keystoreItem = "roundsman-" + hex(entropy.take<8>());
    if (auto written = keystore.write(file.keystoreItem, secret); !written)
        return written;
    const auto back = keystore.read(file.keystoreItem);
    if (!back || !(*back == secret))
        return Error{Error::Code::Unavailable, "The keystore did not keep what it was given."};
    return Done();
}

// True: the keystore holds it. False: this machine has none that answers.
Result<bool> triedKeystore(KeyFile &file, const KeySources &sources, Entropy &entropy)
{
    if (!sources.keystore)
        return false;
    const auto used = useKeystore(file, *sources.keystore, entropy);
    if (used)
        return true;
    if (used.error().code == Error::Code::Unavailable)
        return false;
    return used.error();
}

Result<KeyFile> newGuards(const KeySources &sources, Entropy &entropy)
{
    KeyFile file;
    const auto inKeystore = triedKeystore(file, sources, entropy);
    if (!inKeystore)
        return inKeystore.error();
    if (sources.passphrase) {
        file.protection = *inKeystore ? Protection::KeystoreAndPassphrase : Protection::Passphrase;
        file.cost = sources.cost;
        file.salt = entropy.take<16>();
    } else if (*inKeystore) {
        file.protection = Protection::Keystore;
    } else if (sources.allowsPlainFile) {
        file.secret = Secret::random(keyBytes, entropy);
    } else {
        return Error{Error::Code::Unavailable,
                     "This device has no keystore to guard its data. Choose a passphrase."};
    }
    return file;
}

Result<OpenedKey> newKey(const std::string &directory, const KeySources &sources, Entropy &entropy)
{
    auto file = newGuards(sources, entropy);
    if (!file)
        return file.error();
    const auto wrapping = wrappingKey(*file, sources);
    if (!wrapping)
        return wrapping.error();
    Secret key = Secret::random(keyBytes, entropy);
    file->wrapped = wrapKey(*wrapping, key);
    if (const auto written = writeKeyFile(directory, *file); !written)
        return written.error();
    return OpenedKey{std::move(key), file->protection, true};
}

bool holdsDatabase(const std::string &directory)
{
    std::error_code code;
    for (const auto &entry : std::filesystem::directory_iterator(directory, code))
        if (entry.path().extension() == ".db")
            return true;
    return false;
}

} // namespace

std::string_view describe(Protection protection)
{
    switch (protection) {
    case Protection::Keystore: return "protected by this machine's keystore";
    case Protection::Passphrase: return "protected by a passphrase";
    case Protection::KeystoreAndPassphrase:
        return "protected by this machine's keystore and a passphrase";
    case Protection::OwnerOnlyFile: break;
    }
    return "this profile is not protected: whoever can read its files can read its data";
}

Result<OpenedKey> openKey(const std::string &directory, const KeySources &sources, Entropy &entropy)
{
    if (sources.passphrase && sources.passphrase->empty())
        return Error{Error::Code::Invalid, "The passphrase is empty. Choose a longer one."};
    const auto file = readKeyFile(directory);
    if (file)
        return unwrapped(*file, sources);
    if (file.error().code != Error::Code::NotFound)
        return file.error();
    if (holdsDatabase(directory))
        return Error{Error::Code::Corrupt,
                     "key.json is missing in " + directory
                         + ", so its database cannot be opened. Restore that file, or use a new "
                           "profile directory."};
    return newKey(directory, sources, entropy);
}

} // namespace roundsman
