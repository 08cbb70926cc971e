#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// A manager's leave to sell one quote under its floor, given from phone to phone. Its id is the
// nonce of the signed code: it stands for one quote, once.
struct Approval
{
    Id id;
    Id customer;
    Id quote; // may reach head office after its approval
    Id grantedBy;
    std::int64_t discount = 0; // basis points, at most
    Money total;               // at least
    QString currency;
    Instant grantedAt;
    Instant expires;
    std::optional<Instant> usedAt;
    Bytes lines; // what was approved (core/domain/approval_code.h)
};

template <>
inline constexpr auto schema<Approval> =
    entity(33,
           "approval",
           M,
           {follow("customer")},
           field(1, "customer", &Approval::customer).references("customer").required(),
           field(2, "quote", &Approval::quote).required().indexed(),
           field(3, "grantedBy", &Approval::grantedBy).references("user"),
           field(4, "discount", &Approval::discount),
           field(5, "total", &Approval::total),
           field(6, "currency", &Approval::currency).limit(3),
           field(7, "grantedAt", &Approval::grantedAt),
           field(8, "expires", &Approval::expires),
           field(9, "usedAt", &Approval::usedAt).writers(S),
           field(10, "lines", &Approval::lines));

} // namespace roundsman
