#pragma once

#include "core/domain/approval_code.h"
#include "core/domain/user.h"

namespace roundsman {

// Why an approval does not stand for a quote.
enum class ApprovalFault {
    None,
    NotACode,   // something else, or damaged on its way
    OtherQuote, // of another quote
    Altered,    // lines or customer are not those that were approved
    TooMuch,    // more discount, or less money, than was approved
    Expired,
    NotAManager, // whoever granted it may not
    BadSignature // not by a device of that manager, or of one that has been revoked
};

// What an approval is held against.
struct ApprovedQuote
{
    Id quote;
    Id customer;
    QString currency;
    std::int64_t discount = 0;
    Money total;
    Instant at; // when the quote is made binding
    std::vector<Wanted> wanted;
};

// Does what was granted stand for this quote? The signature apart.
ApprovalFault checkTerms(const ApprovalCode &code, const ApprovedQuote &quote);

// The same on the rep's phone with no network and at head office. `manager`: the row of whoever the
// code names; null: there is none.
ApprovalFault
checkApproval(const SignedApproval &approval, const ApprovedQuote &quote, const User *manager);

} // namespace roundsman
