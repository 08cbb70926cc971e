#include "core/db/key_file.h"

#include "core/base/files.h"
#include "core/base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace roundsman {

namespace {

constexpr int version = 1;
constexpr int withPin = 2; // a program that knows no PIN must not take the file for a damaged key
constexpr auto erased = "erased";
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

bool readStretching(const QJsonObject &json, Argon2Cost &cost, Salt &into)
{
    const Bytes salt = decoded(json["salt"]);
    cost = {std::uint32_t(json["kib"].toInt()), std::uint32_t(json["passes"].toInt())};
    if (salt.size() != into.size() || !cost.isSane())
        return false;
    std::copy(salt.begin(), salt.end(), into.begin());
    return true;
}

QJsonObject written(const Argon2Cost &cost, const Salt &salt)
{
    return {{"kib", qint64(cost.kib)}, {"passes", qint64(cost.passes)}, {"salt", encoded(salt)}};
}

bool readPin(const QJsonObject &json, KeyFile &file)
{
    if (!json.contains("pin"))
        return true;
    const QJsonObject stored = json["pin"].toObject();
    file.pin = KeyFile::Pin();
    file.pin->failed = stored["failed"].toInt(-1);
    return file.pin->failed >= 0 && readStretching(stored, file.pin->cost, file.pin->salt);
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

    return readStretching(json["argon2id"].toObject(), file.cost, file.salt);
}

std::optional<KeyFile> parsed(BytesView content)
{
    const auto text = QByteArray::fromRawData(reinterpret_cast<const char *>(content.data()),
                                              qsizetype(content.size()));
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const std::string word = toUtf8(json["protection"].toString());
    const auto named =
        std::find_if(std::begin(words), std::end(words), [&](auto &w) { return w.word == word; });
    const int known = json["version"].toInt();
    KeyFile file;
    if (known == withPin && word == erased) {
        file.isErased = true;
        file.keystoreItem = toUtf8(json["item"].toString());
        return file;
    }
    if (known != (json.contains("pin") ? withPin : version) || named == std::end(words))
        return std::nullopt;

    file.protection = named->protection;
    file.wrapped = decoded(json["wrapped"]);
    if (file.wrapped.empty() || !readGuards(json, file) || !readPin(json, file))
        return std::nullopt;
    return file;
}

QJsonObject written(const KeyFile &file)
{
    if (file.isErased)
        return {
            {"version", withPin}, {"protection", erased}, {"item", toQString(file.keystoreItem)}};
    const auto named = std::find_if(std::begin(words), std::end(words), [&](auto &w) {
        return w.protection == file.protection;
    });
    QJsonObject json{{"version", file.pin ? withPin : version},
                     {"protection", named->word},
                     {"wrapped", encoded(file.wrapped)}};
    if (file.needsKeystore())
        json["item"] = toQString(file.keystoreItem);
    if (file.needsPassphrase())
        json["argon2id"] = written(file.cost, file.salt);
    if (file.protection == Protection::OwnerOnlyFile)
        json["secret"] = encoded(file.secret.view());
    if (file.pin) {
        QJsonObject pin = written(file.pin->cost, file.pin->salt);
        pin["failed"] = file.pin->failed;
        json["pin"] = pin;
    }
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
    if (!file->isErased && file->protection == Protection::OwnerOnlyFile && !isOwnersOnly(path))
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
