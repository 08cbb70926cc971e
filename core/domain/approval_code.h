#pragma once

#include "core/base/sign.h"
#include "core/domain/quote_price.h"

namespace roundsman {

// What a rep's phone shows a manager's, as text or as a QR code, when a quote is under its floor.
// It names what is wanted and no price: the manager's phone takes those from its own lists.
struct ApprovalRequest
{
    Id quote;
    Id customer;
    Id author;
    QString currency;
    std::int64_t discount = 0; // basis points
    Instant quotedAt;
    std::vector<Wanted> wanted;
};

// A manager's leave: one quote with just these lines, up to this discount and down to this total,
// until then, once. Its nonce is the approval row's id.
struct ApprovalCode
{
    Id nonce;
    Id quote;
    Id customer;
    Id grantedBy;
    Bytes lines; // linesDigest()
    std::int64_t discount = 0;
    Money total;
    QString currency;
    Instant grantedAt;
    Instant expires;
};

// A hash that stands for the lines of one quote, in whatever order they come.
Bytes linesDigest(const Id &quote, std::span<const Wanted> wanted);

// "RQ1.…" and "RA1.…": short enough for a QR code and for a message. Blanks and line ends that a
// messenger put in between do not matter when they are read.
std::string textOf(const ApprovalRequest &request);
std::optional<ApprovalRequest> requestFrom(std::string_view text);
std::string textOf(const ApprovalCode &code, const SigningKey &key);

// An approval that was read: what it says, and what its signature is of.
struct SignedApproval
{
    ApprovalCode code;
    Bytes message;
    Bytes signature;
};
std::optional<SignedApproval> approvalFrom(std::string_view text);

} // namespace roundsman
