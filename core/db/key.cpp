#include "core/db/key.h"

#include "core/db/guards.h"
#include "core/db/pin.h"

#include <filesystem>

namespace roundsman {

namespace {

constexpr std::size_t keyBytes = 32;

Error lockedByPin()
{
    return {Error::Code::WrongKey,
            "This profile is locked by a PIN. Open it in the app, or give the PIN in ROUNDSMAN_PIN "
            "or with --pin-file FILE."};
}

Error erasedByWrongPins()
{
    return {Error::Code::Denied,
            "This profile was erased after ten wrong PINs. What had reached head office is there; "
            "what had not lies sealed in rescue.log and can still be sent. Then join anew."};
}

Error doesNotFit(const KeyFile &file)
{
    if (file.pin && file.needsPassphrase())
        return {Error::Code::WrongKey, "The PIN or the passphrase is wrong. Check both."};
    if (file.pin)
        return {Error::Code::WrongKey, "The PIN is wrong."};
    if (file.needsPassphrase())
        return {Error::Code::WrongKey,
                "The passphrase is wrong. Check it and try again; nothing was changed."};
    return {Error::Code::WrongKey,
            "The key of this profile does not fit its key.json. Restore that file, or enrol a new "
            "profile."};
}

// The try is on the disk before it is made. One that was cut off counts as wrong.
Result<Done> countTry(const std::string &directory, KeyFile &file, Keystore *keystore)
{
    if (!file.pin)
        return Done();
    if (file.pin->failed >= mostFailures) {
        if (auto erased = eraseProfile(directory, keystore); !erased)
            return erased;
        return erasedByWrongPins();
    }
    ++file.pin->failed;
    return writeKeyFile(directory, file);
}

// What a right or a wrong try leaves behind.
Result<Done>
settleTry(const std::string &directory, KeyFile &file, bool isRight, Keystore *keystore)
{
    if (isRight && file.pin) {
        file.pin->failed = 0;
        return writeKeyFile(directory, file);
    }
    if (isRight || !file.pin || file.pin->failed < mostFailures)
        return Done();
    if (auto erased = eraseProfile(directory, keystore); !erased)
        return erased;
    return erasedByWrongPins();
}

Result<OpenedKey> unwrapped(const std::string &directory, KeyFile &file, const KeySources &sources)
{
    if (file.isErased)
        return erasedByWrongPins();
    if (file.pin && !sources.pin)
        return lockedByPin();
    const auto guards = guardsOf(file, sources);
    if (!guards)
        return guards.error();
    if (const auto counted = countTry(directory, file, sources.keystore); !counted)
        return counted.error();
    const auto wrapping = wrappingKey(file, *guards, sources.pin);
    if (!wrapping)
        return wrapping.error();
    auto key = unwrapKey(*wrapping, file.wrapped);
    const bool isRight = key && key->size() == keyBytes;
    if (const auto settled = settleTry(directory, file, isRight, sources.keystore); !settled)
        return settled.error();
    if (!isRight)
        return doesNotFit(file);
    return OpenedKey{std::move(*key), file.protection, false, file.pin.has_value()};
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
    const auto guards = guardsOf(*file, sources);
    if (!guards)
        return guards.error();
    const auto wrapping = wrappingKey(*file, *guards, nullptr);
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

static std::string guardWords(Protection protection)
{
    switch (protection) {
    case Protection::Keystore: return "this machine's keystore";
    case Protection::Passphrase: return "a passphrase";
    case Protection::KeystoreAndPassphrase: return "this machine's keystore and a passphrase";
    case Protection::OwnerOnlyFile: break;
    }
    return {};
}

std::string describe(Protection protection, bool hasPin)
{
    const std::string guard = guardWords(protection);
    if (!guard.empty())
        return "protected by " + guard + (hasPin ? ", and a PIN" : "");
    return hasPin ? "protected by a PIN alone: whoever copies its files can try every PIN in a day"
                  : "this profile is not protected: whoever can read its files can read its data";
}

Result<OpenedKey> openKey(const std::string &directory, const KeySources &sources, Entropy &entropy)
{
    if (sources.passphrase && sources.passphrase->empty())
        return Error{Error::Code::Invalid, "The passphrase is empty. Choose a longer one."};
    auto file = readKeyFile(directory);
    if (file)
        return unwrapped(directory, *file, sources);
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
