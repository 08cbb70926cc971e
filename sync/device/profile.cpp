#include "sync/device/profile.h"

#include "core/base/files.h"
#include "platform/keystore.h"

#include <cstdlib>

namespace roundsman {

static Secret firstLine(BytesView content)
{
    const std::string_view text = textOf(content);
    return Secret(bytesOf(text.substr(0, text.find_first_of("\r\n"))));
}

Result<std::optional<Secret>> passphraseFrom(const std::string &file)
{
    if (!file.empty()) {
        auto content = readWhole(file, 4096);
        if (!content)
            return content.error();
        return std::optional(firstLine(*content));
    }
    if (const char *words = std::getenv("ROUNDSMAN_PASSPHRASE"))
        return std::optional(Secret(bytesOf(words)));
    return std::optional<Secret>();
}

Result<Profile>
openProfile(const std::string &folder, const std::string &passphraseFile, Ambient ambient)
{
    if (const auto made = makeDirectory(folder); !made)
        return made.error();
    const auto passphrase = passphraseFrom(passphraseFile);
    if (!passphrase)
        return passphrase.error();
    const auto keystore = systemKeystore(std::chrono::seconds(5));
    KeySources sources;
    sources.keystore = keystore.get();
    sources.passphrase = passphrase->has_value() ? &**passphrase : nullptr;
    auto key = openKey(folder, sources, ambient.entropy);
    if (!key)
        return key.error();
    const BytesView raw = key->key.view();
    auto store = Store::open(folder, Bytes(raw.begin(), raw.end()), ambient);
    if (!store)
        return store.error();
    return Profile{folder, key->protection, std::move(key->key), *std::move(store), nullptr, {}};
}

} // namespace roundsman
