#include "sync/device/profile.h"

#include "core/base/files.h"
#include "core/db/pin.h"
#include "platform/keystore.h"

#include <QThread>

#include <cstdlib>

namespace roundsman {

static Secret firstLine(BytesView content)
{
    const std::string_view text = textOf(content);
    return Secret(bytesOf(text.substr(0, text.find_first_of("\r\n"))));
}

static Result<std::optional<Secret>> secretFrom(const std::string &file, const char *variable)
{
    if (!file.empty()) {
        auto content = readWhole(file, 4096);
        if (!content)
            return content.error();
        return std::optional(firstLine(*content));
    }
    if (const char *words = std::getenv(variable))
        return std::optional(Secret(bytesOf(words)));
    return std::optional<Secret>();
}

// No sooner than the app would take the next try.
static void waitForATry(const std::string &folder)
{
    const auto lock = lockState(folder);
    if (lock && lock->hasPin)
        QThread::sleep(std::uint64_t(waitAfter(lock->failed).count()));
}

static const Secret *given(const Result<std::optional<Secret>> &secret)
{
    return secret->has_value() ? &**secret : nullptr;
}

Result<Profile> openProfile(const std::string &folder, const SecretFiles &files, Ambient ambient)
{
    if (const auto made = makeDirectory(folder); !made)
        return made.error();
    const auto passphrase = secretFrom(files.passphrase, "ROUNDSMAN_PASSPHRASE");
    if (!passphrase)
        return passphrase.error();
    const auto pin = secretFrom(files.pin, "ROUNDSMAN_PIN");
    if (!pin)
        return pin.error();
    const auto keystore = systemKeystore(std::chrono::seconds(5));
    if (given(pin))
        waitForATry(folder);
    const KeySources sources{keystore.get(), given(passphrase), true, {}, given(pin)};
    auto key = openKey(folder, sources, ambient.entropy);
    if (!key)
        return key.error();
    const BytesView raw = key->key.view();
    auto store = Store::open(folder, Bytes(raw.begin(), raw.end()), ambient);
    if (!store)
        return store.error();
    Profile profile;
    profile.folder = folder;
    profile.protection = key->protection;
    profile.hasPin = key->hasPin;
    profile.key = std::move(key->key);
    profile.store = *std::move(store);
    return profile;
}

} // namespace roundsman
