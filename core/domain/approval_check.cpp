#include "core/domain/approval_check.h"

#include "core/base/text.h"

#include <algorithm>

namespace roundsman {

static bool isSignedBy(const User &manager, const SignedApproval &approval)
{
    return std::ranges::any_of(manager.approvalKeys, [&](const QString &text) {
        const auto bytes = fromBase64Url(toUtf8(text));
        const auto key = bytes ? publicKeyOf(*bytes) : std::nullopt;
        return key && isSigned(*key, approval.message, approval.signature);
    });
}

ApprovalFault checkTerms(const ApprovalCode &code, const ApprovedQuote &quote)
{
    if (code.quote != quote.quote)
        return ApprovalFault::OtherQuote;
    if (code.customer != quote.customer || code.lines != linesDigest(quote.quote, quote.wanted))
        return ApprovalFault::Altered;
    if (code.currency != quote.currency || quote.discount > code.discount
        || quote.total < code.total)
        return ApprovalFault::TooMuch;
    return quote.at >= code.expires ? ApprovalFault::Expired : ApprovalFault::None;
}

ApprovalFault
checkApproval(const SignedApproval &approval, const ApprovedQuote &quote, const User *manager)
{
    const bool isManager = manager && manager->active && manager->role == u"manager"
        && manager->id == approval.code.grantedBy;
    if (!isManager)
        return ApprovalFault::NotAManager;
    if (!isSignedBy(*manager, approval))
        return ApprovalFault::BadSignature;
    return checkTerms(approval.code, quote);
}

} // namespace roundsman
