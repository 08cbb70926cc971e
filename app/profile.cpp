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

Result<ProfileFolder> chooseFolder(const Options &options)
{
    ProfileFolder folder;
    folder.path = toUtf8(options.profile);
    if (options.tour.isEmpty()) {
        if (const auto made = makeDirectory(folder.path); !made)
            return made.error();
        return folder;
    }
    folder.copy = std::make_unique<QTemporaryDir>();
    folder.path = toUtf8(folder.copy->path());
    if (const auto copied = copyFiles(options.profile, folder.copy->path()); !copied)
        return copied.error();
    return folder;
}

Result<ProfileGuards>
guardsFor(const Options &options, const std::string &folder, Keystore *keystore, Entropy &entropy)
{
    auto passphrase = readPassphrase(options.passphraseFile);
    if (!passphrase)
        return passphrase.error();
    return ProfileGuards{folder, keystore, *std::move(passphrase), &entropy};
}

Result<OpenProfile> openStore(const std::string &folder, OpenedKey key, Ambient ambient)
{
    const BytesView raw = key.key.view();
    auto store = Store::open(folder, Bytes(raw.begin(), raw.end()), ambient);
    if (!store)
        return store.error();
    return OpenProfile{std::move(key.key), key.protection, key.hasPin, *std::move(store)};
}

} // namespace roundsman
