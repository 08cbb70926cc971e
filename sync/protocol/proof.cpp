#include "sync/protocol/proof.h"

#include "core/base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace roundsman {

namespace {

constexpr const char *type = "dpop+jwt";
constexpr const char *algorithm = "EdDSA";
constexpr std::size_t mostMethod = 10;
constexpr std::size_t mostTarget = 400;
constexpr std::size_t mostId = 64;
constexpr std::size_t mostNonce = 200;

Error refused(const std::string &why)
{
    return {Error::Code::Denied, "The request's proof is not valid: " + why + "."};
}

QString encoded(BytesView bytes) { return toQString(base64Url(bytes)); }

std::string part(const QJsonObject &json)
{
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return base64Url(bytesOf({bytes.constData(), std::size_t(bytes.size())}));
}

QJsonObject headerOf(const PublicKey &key)
{
    return {{"typ", type},
            {"alg", algorithm},
            {"jwk", QJsonObject{{"kty", "OKP"}, {"crv", "Ed25519"}, {"x", encoded(key)}}}};
}

QJsonObject claimsOf(const Proof &proof)
{
    QJsonObject claims{{"jti", toQString(proof.id)},
                       {"htm", toQString(proof.method)},
                       {"htu", toQString(proof.target)},
                       {"iat", qint64(proof.issuedAt.ms / 1000)},
                       {"nonce", toQString(proof.nonce)}};
    if (proof.token)
        claims["ath"] = encoded(*proof.token);
    if (proof.body)
        claims["bd"] = encoded(*proof.body);
    return claims;
}

std::optional<QJsonObject> object(std::string_view part)
{
    const auto bytes = fromBase64Url(part);
    if (!bytes)
        return std::nullopt;
    const auto json = QJsonDocument::fromJson(QByteArray::fromRawData(
        reinterpret_cast<const char *>(bytes->data()), qsizetype(bytes->size())));
    return json.isObject() ? std::optional(json.object()) : std::nullopt;
}

std::optional<Bytes> bytesIn(const QJsonValue &value)
{
    return fromBase64Url(toUtf8(value.toString()));
}

std::optional<PublicKey> keyOf(const QJsonObject &header)
{
    if (header["typ"].toString() != QLatin1String(type)
        || header["alg"].toString() != QLatin1String(algorithm))
        return std::nullopt;
    const QJsonObject jwk = header["jwk"].toObject();
    if (jwk["kty"].toString() != u"OKP" || jwk["crv"].toString() != u"Ed25519")
        return std::nullopt;
    return publicKeyOf(bytesIn(jwk["x"]).value_or(Bytes()));
}

// A text claim of at most `most` bytes; false when it is longer, or missing though required.
bool take(const QJsonValue &value, std::size_t most, bool isRequired, std::string &into)
{
    into = toUtf8(value.toString());
    return into.size() <= most && !(isRequired && into.empty());
}

bool take(const QJsonValue &value, std::optional<Digest> &into)
{
    if (value.isUndefined())
        return true;
    into = digestOf(bytesIn(value).value_or(Bytes()));
    return into.has_value();
}

bool readClaims(const QJsonObject &claims, Proof &proof)
{
    proof.issuedAt = {qint64(claims["iat"].toInteger()) * 1000};
    return take(claims["jti"], mostId, true, proof.id)
        && take(claims["htm"], mostMethod, true, proof.method)
        && take(claims["htu"], mostTarget, true, proof.target)
        && take(claims["nonce"], mostNonce, false, proof.nonce) && take(claims["ath"], proof.token)
        && take(claims["bd"], proof.body);
}

struct Parts
{
    std::string_view header, claims, signature, signedText;
};

std::optional<Parts> split(std::string_view jws)
{
    const auto first = jws.find('.');
    const auto second = first == jws.npos ? jws.npos : jws.find('.', first + 1);
    if (second == jws.npos)
        return std::nullopt;
    return Parts{jws.substr(0, first),
                 jws.substr(first + 1, second - first - 1),
                 jws.substr(second + 1),
                 jws.substr(0, second)};
}

} // namespace

std::string write(const Proof &proof, const SigningKey &key)
{
    const std::string text = part(headerOf(key.publicKey())) + "." + part(claimsOf(proof));
    return text + "." + base64Url(key.sign(bytesOf(text)));
}

Result<Proof> readProof(std::string_view jws)
{
    if (jws.empty())
        return refused("the header DPoP is missing");
    const auto parts = jws.size() <= maxProofBytes ? split(jws) : std::nullopt;
    if (!parts)
        return refused("it is not a compact JWS");
    const auto header = object(parts->header);
    const auto key = header ? keyOf(*header) : std::nullopt;
    if (!key)
        return refused("it must be of type dpop+jwt, signed with EdDSA, with its Ed25519 key");
    if (!isSigned(
            *key, bytesOf(parts->signedText), fromBase64Url(parts->signature).value_or(Bytes())))
        return refused("the signature does not fit");

    Proof proof;
    proof.key = *key;
    const auto claims = object(parts->claims);
    if (!claims || !readClaims(*claims, proof))
        return refused("a claim is missing or malformed");
    return proof;
}

std::string_view pathOf(std::string_view target)
{
    constexpr std::string_view scheme = "https://";
    if (target.substr(0, scheme.size()) == scheme) {
        const auto slash = target.find('/', scheme.size());
        target = slash == target.npos ? std::string_view() : target.substr(slash);
    }
    return target.substr(0, target.find_first_of("?#"));
}

} // namespace roundsman
