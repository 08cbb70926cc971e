#include "sync/protocol/enrolment.h"

#include "core/base/kdf.h"
#include "sync/protocol/fields.h"

namespace roundsman {

namespace {

constexpr std::size_t mostText = 200;
constexpr std::size_t mostToken = 200;
constexpr std::size_t mostKeys = 16;

std::string readShort(CborReader &from, std::size_t most = mostText)
{
    const std::string_view text = from.text();
    if (text.size() > most)
        throw CborError("a text is longer than it may be");
    return std::string(text);
}

void writeSigned(CborWriter &to, const EnrolRequest &request)
{
    to.number(std::uint64_t(1)).bytes(request.company.view());
    to.number(std::uint64_t(2)).bytes(request.code);
    to.number(std::uint64_t(3)).bytes(request.device);
    to.number(std::uint64_t(4)).text(request.model);
    to.number(std::uint64_t(5)).text(request.system);
    to.number(std::uint64_t(6)).text(request.appVersion);
}

// What the code's key signs: everything but the signature, under a name of its own.
Bytes transcript(const EnrolRequest &request)
{
    Bytes bytes;
    CborWriter to(bytes);
    to.text("roundsman enrol v1").map(6);
    writeSigned(to, request);
    return bytes;
}

EnrolRequest readRequest(CborReader &from)
{
    EnrolRequest request;
    readFields(from, [&](std::uint64_t field) {
        switch (field) {
        case 1: request.company = {readExactly<decltype(Id::bytes)>(from)}; return true;
        case 2: request.code = readExactly<PublicKey>(from); return true;
        case 3: request.device = readExactly<PublicKey>(from); return true;
        case 4: request.model = readShort(from); return true;
        case 5: request.system = readShort(from); return true;
        case 6: request.appVersion = readShort(from); return true;
        case 7: request.proof = readExactly<Signature>(from); return true;
        default: return false;
        }
    });
    return request;
}

void write(CborWriter &to, const Tokens &tokens)
{
    to.map(tokens.rescueKey ? 5 : 4);
    to.number(std::uint64_t(1)).text(tokens.access);
    to.number(std::uint64_t(2)).text(tokens.refresh);
    to.number(std::uint64_t(3)).number(std::int64_t(tokens.accessFor.count()));
    to.number(std::uint64_t(4)).number(std::int64_t(tokens.refreshFor.count()));
    if (tokens.rescueKey)
        to.number(std::uint64_t(5)).bytes(*tokens.rescueKey);
}

Tokens readTokens(CborReader &from)
{
    Tokens tokens;
    readFields(from, [&](std::uint64_t field) {
        switch (field) {
        case 1: tokens.access = readShort(from, mostToken); return true;
        case 2: tokens.refresh = readShort(from, mostToken); return true;
        case 3:
            tokens.accessFor = std::chrono::seconds(readWithin<std::int32_t>(from));
            return true;
        case 4:
            tokens.refreshFor = std::chrono::seconds(readWithin<std::int32_t>(from));
            return true;
        case 5: tokens.rescueKey = readExactly<BoxKey>(from); return true;
        default: return false;
        }
    });
    if (tokens.access.empty() || tokens.refresh.empty())
        throw CborError("a token is missing");
    return tokens;
}

std::vector<PublicKey> readKeys(CborReader &from)
{
    auto keys = readList(from, readExactly<PublicKey>);
    if (keys.size() > mostKeys)
        throw CborError("there are more keys than a company has");
    return keys;
}

EnrolAnswer readAnswer(CborReader &from)
{
    EnrolAnswer answer;
    readFields(from, [&](std::uint64_t field) {
        switch (field) {
        case 1: answer.deviceId = from.number(); return true;
        case 2: answer.deviceNumber = from.number(); return true;
        case 3: answer.user = {readExactly<decltype(Id::bytes)>(from)}; return true;
        case 4: answer.userName = readShort(from, 1000); return true;
        case 5: answer.role = readShort(from); return true;
        case 6: answer.company = {readExactly<decltype(Id::bytes)>(from)}; return true;
        case 7: answer.companyName = readShort(from, 1000); return true;
        case 8: answer.organisationKeys = readKeys(from); return true;
        case 9: answer.tokens = readTokens(from); return true;
        case 10: answer.serverTime = {from.number()}; return true;
        case 11: answer.rescueKey = readExactly<BoxKey>(from); return true;
        default: return false;
        }
    });
    if (answer.deviceId == 0 || answer.user.isNull() || answer.tokens.access.empty())
        throw CborError("a part of the enrolment is missing");
    return answer;
}

} // namespace

SigningKey codeKey(const CodeSecret &secret)
{
    return SigningKey(derive(secret, "enrolment code v1", SigningKey::seedBytes));
}

void signWith(const SigningKey &code, EnrolRequest &request)
{
    request.code = code.publicKey();
    request.proof = code.sign(transcript(request));
}

bool isGenuine(const EnrolRequest &request)
{
    return isSigned(request.code, transcript(request), request.proof);
}

Bytes encode(const EnrolRequest &request)
{
    Bytes bytes;
    CborWriter to(bytes);
    to.map(7);
    writeSigned(to, request);
    to.number(std::uint64_t(7)).bytes(request.proof);
    return bytes;
}

Bytes encode(const EnrolAnswer &answer)
{
    Bytes bytes;
    CborWriter to(bytes);
    to.map(answer.rescueKey ? 11 : 10);
    to.number(std::uint64_t(1)).number(answer.deviceId);
    to.number(std::uint64_t(2)).number(answer.deviceNumber);
    to.number(std::uint64_t(3)).bytes(answer.user.view());
    to.number(std::uint64_t(4)).text(answer.userName);
    to.number(std::uint64_t(5)).text(answer.role);
    to.number(std::uint64_t(6)).bytes(answer.company.view());
    to.number(std::uint64_t(7)).text(answer.companyName);
    to.number(std::uint64_t(8));
    writeList(to, answer.organisationKeys, [](CborWriter &each, auto &key) { each.bytes(key); });
    to.number(std::uint64_t(9));
    write(to, answer.tokens);
    to.number(std::uint64_t(10)).number(answer.serverTime.ms);
    if (answer.rescueKey)
        to.number(std::uint64_t(11)).bytes(*answer.rescueKey);
    return bytes;
}

Bytes encode(const TokenRequest &request)
{
    Bytes bytes;
    CborWriter to(bytes);
    to.map(1).number(std::uint64_t(1)).text(request.refresh);
    return bytes;
}

Bytes encode(const Tokens &tokens)
{
    Bytes bytes;
    CborWriter to(bytes);
    write(to, tokens);
    return bytes;
}

Result<EnrolRequest> decodeEnrolRequest(BytesView wire)
{
    return decodeMessage(wire, "an enrolment", readRequest);
}

Result<EnrolAnswer> decodeEnrolAnswer(BytesView wire)
{
    return decodeMessage(wire, "an answer to an enrolment", readAnswer);
}

Result<TokenRequest> decodeTokenRequest(BytesView wire)
{
    return decodeMessage(wire, "a request for tokens", [](CborReader &from) {
        TokenRequest request;
        readFields(from, [&](std::uint64_t field) {
            if (field != 1)
                return false;
            request.refresh = readShort(from, mostToken);
            return true;
        });
        return request;
    });
}

Result<Tokens> decodeTokens(BytesView wire)
{
    return decodeMessage(wire, "an answer with tokens", readTokens);
}

} // namespace roundsman
