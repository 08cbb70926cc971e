#include "core/db/key_file.h"

#include "core/base/files.h"
#include "core/base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace roundsman {

namespace {

constexpr int version = 1;
constexpr std::size_t mostBytes = 16'384;

struct Named
{
    Protection protection;
    const char *word;
};
constexpr Named words[] = {
    {Protection::Keystore, "keystore"},
    {Protection::Passphrase, "passphrase"},
    {Protection::KeystoreAndPassphrase, "keystore+passphrase"},
    {Protection::OwnerOnlyFile, "file"},
};

QString encoded(BytesView bytes) { return toQString(base64Url(bytes)); }

Bytes decoded(const QJsonValue &value)
{
    return fromBase64Url(toUtf8(value.toString())).value_or(Bytes());
}

Error damaged(const std::string &path)
{
    return {Error::Code::Corrupt,
            path
                + " is damaged, so this profile cannot be opened. Restore that file, or enrol a "
                  "new profile."};
}

bool readGuards(const QJsonObject &json, KeyFile &file)
{
    file.keystoreItem = toUtf8(json["item"].toString());
    if (file.needsKeystore() && file.keystoreItem.empty())
        return false;
    file.secret = Secret(decoded(json["secret"]));
    if (file.protection == Protection::OwnerOnlyFile && file.secret.size() != 32)
        return false;
    if (!file.needsPassphrase())
        return true;

    const QJsonObject stretching = json["argon2id"].toObject();
    const Bytes salt = decoded(stretching["salt"]);
    file.cost = {std::uint32_t(stretching["kib"].toInt()),
                 std::uint32_t(stretching["passes"].toInt())};
    if (salt.size() != file.salt.size() || !file.cost.isSane())
        return false;
    std::copy(salt.begin(), salt.end(), file.salt.begin());
    return true;
}

std::optional<KeyFile> parsed(BytesView content)
{
    const auto text = QByteArray::fromRawData(reinterpret_cast<const char *>(content.data()),
                                              qsizetype(content.size()));
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const std::string word = toUtf8(json["protection"].toString());
    const auto named =
        std::find_if(std::begin(words), std::end(words), [&](auto &w) { return w.word == word; });
    if (json["version"].toInt() != version || named == std::end(words))
        return std::nullopt;

    KeyFile file;
    file.protection = named->protection;
    file.wrapped = decoded(json["wrapped"]);
    if (file.wrapped.empty() || !readGuards(json, file))
        return std::nullopt;
    return file;
}

QJsonObject written(const KeyFile &file)
{
    const auto named = std::find_if(std::begin(words), std::end(words), [&](auto &w) {
        return w.protection == file.protection;
    });
    QJsonObject json{
        {"version", version}, {"protection", named->word}, {"wrapped", encoded(file.wrapped)}};
    if (file.needsKeystore())
        json["item"] = toQString(file.keystoreItem);
    if (file.needsPassphrase())
        json["argon2id"] = QJsonObject{{"kib", qint64(file.cost.kib)},
                                       {"passes", qint64(file.cost.passes)},
                                       {"salt", encoded(file.salt)}};
    if (file.protection == Protection::OwnerOnlyFile)
        json["secret"] = encoded(file.secret.view());
    return json;
}

} // namespace

bool KeyFile::needsKeystore() const
{
    return protection == Protection::Keystore || protection == Protection::KeystoreAndPassphrase;
}

bool KeyFile::needsPassphrase() const
{
    return protection == Protection::Passphrase || protection == Protection::KeystoreAndPassphrase;
}

std::string keyFilePath(const std::string &directory) { return directory + "/key.json"; }

Result<KeyFile> readKeyFile(const std::string &directory)
{
    const std::string path = keyFilePath(directory);
    const auto content = readWhole(path, mostBytes);
    if (!content)
        return content.error().code == Error::Code::Invalid ? damaged(path) : content.error();
    auto file = parsed(*content);
    if (!file)
        return damaged(path);
    if (file->protection == Protection::OwnerOnlyFile && !isOwnersOnly(path))
        return Error{Error::Code::Denied,
                     "Others may read " + path + ", which opens this profile. Run: chmod 600 "
                         + path};
    return std::move(*file);
}

Result<Done> writeKeyFile(const std::string &directory, const KeyFile &file)
{
    const QByteArray json = QJsonDocument(written(file)).toJson();
    return writeDurably(keyFilePath(directory),
                        bytesOf({json.constData(), std::size_t(json.size())}));
}

} // namespace roundsman
