#include "core/domain/approval_code.h"

#include "core/base/cbor.h"
#include "core/base/hash.h"
#include "core/base/text.h"

#include <algorithm>

namespace roundsman {

namespace {

constexpr std::string_view requestMark = "RQ1.";
constexpr std::string_view approvalMark = "RA1.";
constexpr std::string_view purpose = "roundsman approval 1\n"; // no other signature is one of these
constexpr std::size_t signatureBytes = std::tuple_size_v<Signature>;
constexpr std::size_t longest = 16'384;

void write(CborWriter &to, std::span<const Wanted> wanted)
{
    to.array(2 * wanted.size());
    for (const Wanted &each : wanted)
        to.bytes(each.product.view()).number(each.quantity.thousandths);
}

Id readId(CborReader &from)
{
    const auto id = Id::fromBytes(from.bytes());
    if (!id)
        throw CborError("an id has another length than expected");
    return *id;
}

std::vector<Wanted> readWanted(CborReader &from)
{
    std::vector<Wanted> wanted(from.array() / 2);
    for (Wanted &each : wanted)
        each = {readId(from), {from.number()}};
    return wanted;
}

// The bytes after the mark; nothing where the text is something else.
std::optional<Bytes> unpacked(std::string_view text, std::string_view mark)
{
    std::string joined;
    std::ranges::copy_if(
        text, std::back_inserter(joined), [](char c) { return c > ' ' && c != '\x7f'; });
    if (joined.size() > longest || !joined.starts_with(mark))
        return std::nullopt;
    return fromBase64Url(std::string_view(joined).substr(mark.size()));
}

Bytes messageOf(const ApprovalCode &code)
{
    Bytes message;
    CborWriter(message)
        .array(10)
        .bytes(code.nonce.view())
        .bytes(code.quote.view())
        .bytes(code.customer.view())
        .bytes(code.grantedBy.view())
        .bytes(code.lines)
        .number(code.discount)
        .number(code.total.minor)
        .text(toUtf8(code.currency))
        .number(code.grantedAt.ms)
        .number(code.expires.ms);
    return message;
}

ApprovalCode readCode(CborReader &from)
{
    if (from.array() != 10)
        throw CborError("an approval has ten parts");
    ApprovalCode code;
    code.nonce = readId(from);
    code.quote = readId(from);
    code.customer = readId(from);
    code.grantedBy = readId(from);
    const BytesView lines = from.bytes();
    code.lines.assign(lines.begin(), lines.end());
    code.discount = from.number();
    code.total = {from.number()};
    code.currency = toQString(from.text());
    code.grantedAt = {from.number()};
    code.expires = {from.number()};
    return code;
}

Bytes forPurpose(BytesView message)
{
    Bytes whole(purpose.begin(), purpose.end());
    whole.insert(whole.end(), message.begin(), message.end());
    return whole;
}

} // namespace

Bytes linesDigest(const Id &quote, std::span<const Wanted> wanted)
{
    std::vector<Wanted> sorted(wanted.begin(), wanted.end());
    std::ranges::sort(
        sorted, {}, [](const Wanted &each) { return std::pair(each.product, each.quantity); });
    Bytes content;
    CborWriter to(content);
    to.bytes(quote.view());
    write(to, sorted);
    const Digest digest = sha256(content);
    return {digest.begin(), digest.end()};
}

std::string textOf(const ApprovalRequest &request)
{
    Bytes content;
    CborWriter to(content);
    to.array(7)
        .bytes(request.quote.view())
        .bytes(request.customer.view())
        .bytes(request.author.view())
        .text(toUtf8(request.currency))
        .number(request.discount)
        .number(request.quotedAt.ms);
    write(to, request.wanted);
    return std::string(requestMark) + base64Url(content);
}

std::optional<ApprovalRequest> requestFrom(std::string_view text)
{
    const auto content = unpacked(text, requestMark);
    if (!content)
        return std::nullopt;
    try {
        CborReader from(*content);
        if (from.array() != 7)
            return std::nullopt;
        ApprovalRequest request;
        request.quote = readId(from);
        request.customer = readId(from);
        request.author = readId(from);
        request.currency = toQString(from.text());
        request.discount = from.number();
        request.quotedAt = {from.number()};
        request.wanted = readWanted(from);
        return request;
    } catch (const CborError &) {
        return std::nullopt;
    }
}

std::string textOf(const ApprovalCode &code, const SigningKey &key)
{
    Bytes content = messageOf(code);
    const Signature signature = key.sign(forPurpose(content));
    content.insert(content.end(), signature.begin(), signature.end());
    return std::string(approvalMark) + base64Url(content);
}

std::optional<SignedApproval> approvalFrom(std::string_view text)
{
    const auto content = unpacked(text, approvalMark);
    if (!content || content->size() <= signatureBytes)
        return std::nullopt;
    const BytesView message = BytesView(*content).first(content->size() - signatureBytes);
    const BytesView signature = BytesView(*content).last(signatureBytes);
    try {
        CborReader from(message);
        return SignedApproval{
            readCode(from), forPurpose(message), Bytes(signature.begin(), signature.end())};
    } catch (const CborError &) {
        return std::nullopt;
    }
}

} // namespace roundsman
