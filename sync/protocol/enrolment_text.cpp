#include "core/base/text.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/fields.h"

#include <QUrl>

namespace roundsman {

namespace {

constexpr std::string_view family = "roundsman:";
constexpr std::string_view prefix = "roundsman:1:";
constexpr std::size_t mostCharacters = 1000;

enum Field : std::uint64_t { Server = 1, Ca, Company, Code, Expires };

Error refused(const std::string &what) { return {Error::Code::Invalid, what}; }

std::string_view trimmed(std::string_view text)
{
    constexpr const char *space = " \t\r\n";
    const auto from = text.find_first_not_of(space);
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(space) - from + 1);
}

EnrolmentText readFieldsOfText(CborReader &from)
{
    EnrolmentText text;
    readFields(from, [&](std::uint64_t field) {
        switch (field) {
        case Server: text.server = from.text(); return true;
        case Ca: text.caSha256 = readExactly<Digest>(from); return true;
        case Company: text.company = {readExactly<decltype(Id::bytes)>(from)}; return true;
        case Code: text.secret = readExactly<CodeSecret>(from); return true;
        case Expires: text.expires = {from.number()}; return true;
        default: return false;
        }
    });
    return text;
}

bool isServerAddress(const std::string &address)
{
    const QUrl url(toQString(address), QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty()
        && url.userInfo().isEmpty() && url.path().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && address.size() <= 300;
}

Result<Done> checked(const EnrolmentText &text)
{
    if (text.server.empty())
        return refused("This enrolment text lacks the server's address. Ask for a new one.");
    if (!isServerAddress(text.server))
        return refused("This enrolment text has no usable server address (it must be "
                       "https://host:port). Ask for a new one.");
    if (text.caSha256 == Digest() || text.company.isNull() || text.secret == CodeSecret()
        || text.expires <= Instant())
        return refused("This enrolment text lacks a part. Copy the whole line again.");
    return Done();
}

Result<std::string_view> withoutPrefix(std::string_view text)
{
    if (text.empty())
        return refused("The enrolment text is empty. Paste the whole line that begins with "
                       "roundsman:1:");
    if (text.size() > mostCharacters || text.substr(0, family.size()) != family)
        return refused("This is not an enrolment text: it should be one line that begins with "
                       "roundsman:1:");
    if (text.substr(0, prefix.size()) != prefix)
        return refused("This enrolment text is of a kind that this version does not know. Update "
                       "Roundsman, then try again.");
    return text.substr(prefix.size());
}

} // namespace

std::string write(const EnrolmentText &enrolment)
{
    Bytes bytes;
    CborWriter to(bytes);
    to.map(5);
    to.number(Server).text(enrolment.server);
    to.number(Ca).bytes(enrolment.caSha256);
    to.number(Company).bytes(enrolment.company.view());
    to.number(Code).bytes(enrolment.secret);
    to.number(Expires).number(enrolment.expires.ms);
    return std::string(prefix) + base64Url(bytes);
}

Result<EnrolmentText> readEnrolmentText(std::string_view pasted)
{
    const auto body = withoutPrefix(trimmed(pasted));
    if (!body)
        return body.error();
    const auto bytes = fromBase64Url(*body);
    auto text = bytes ? decodeMessage(*bytes, "an enrolment text", readFieldsOfText)
                      : Result<EnrolmentText>(Error{});
    if (!text)
        return refused("This enrolment text is damaged: a part is missing or was changed. Copy "
                       "the whole line again.");
    if (const auto sound = checked(*text); !sound)
        return sound.error();
    return text;
}

} // namespace roundsman
