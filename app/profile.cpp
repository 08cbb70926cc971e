#include "app/profile.h"

#include "core/base/files.h"

#include <QDir>
#include <QFile>

namespace roundsman {

static constexpr std::size_t longestPassphrase = 4096; // bytes

// From the file that the options name, else from the environment; nothing: nobody gave one.
static Result<std::optional<Secret>> readPassphrase(const QString &path)
{
    if (path.isEmpty()) {
        const std::string given = qgetenv("ROUNDSMAN_PASSPHRASE").toStdString();
        return given.empty() ? std::optional<Secret>() : std::optional(Secret(bytesOf(given)));
    }
    const auto content = readWhole(toUtf8(path), longestPassphrase);
    if (!content)
        return content.error();
    const std::string_view text = textOf(*content);
    return std::optional(Secret(bytesOf(text.substr(0, text.find_first_of("\r\n")))));
}

static Result<Done> copyFiles(const QString &from, const QString &to)
{
    for (const QString &name : QDir(from).entryList(QDir::Files | QDir::Hidden)) {
        if (!QFile::copy(from + u'/' + name, to + u'/' + name))
            return Error{
                Error::Code::Storage,
                "The profile cannot be copied for the tour. Free some space and try again."};
    }
    return Done();
}

static Result<Done> chooseFolder(const Options &options, OpenProfile &profile)
{
    profile.folder = toUtf8(options.profile);
    if (options.tour.isEmpty())
        return makeDirectory(profile.folder);
    profile.copy = std::make_unique<QTemporaryDir>();
    profile.folder = toUtf8(profile.copy->path());
    return copyFiles(options.profile, profile.copy->path());
}

Result<OpenProfile> openProfile(const Options &options, Keystore *keystore, Ambient ambient)
{
    OpenProfile profile;
    if (const auto chosen = chooseFolder(options, profile); !chosen)
        return chosen.error();
    const auto passphrase = readPassphrase(options.passphraseFile);
    if (!passphrase)
        return passphrase.error();
    const KeySources sources{keystore, *passphrase ? &**passphrase : nullptr, true, {}};
    auto opened = openKey(profile.folder, sources, ambient.entropy);
    if (!opened)
        return opened.error();
    profile.key = std::move(opened->key);
    profile.protection = opened->protection;
    const BytesView key = profile.key.view();
    auto store = Store::open(profile.folder, Bytes(key.begin(), key.end()), ambient);
    if (!store)
        return store.error();
    profile.store = std::move(*store);
    return profile;
}

} // namespace roundsman
