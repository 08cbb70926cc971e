#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// What a customer ordered. Drafts are made in the field, the rest comes from the ERP.
struct Order
{
    Id id;
    Id customer;
    QString number; // given by the server; empty until then
    Instant placedAt;
    QString state;
    QString currency;
    Money total;
    std::optional<Instant> deliveredAt;
    QString exception;
};

inline constexpr const char *orderWords[] = {
    "draft", "placed", "shipped", "delivered", "cancelled"};
inline constexpr std::pair<const char *, const char *> orderSteps[] = {{"draft", "placed"},
                                                                       {"draft", "cancelled"},
                                                                       {"placed", "shipped"},
                                                                       {"placed", "cancelled"},
                                                                       {"shipped", "delivered"}};

template <>
inline constexpr auto
    schema<Order> = entity(13,
                           "order",
                           R,
                           {follow("customer")},
                           field(1, "customer", &Order::customer).references("customer").required(),
                           field(2, "number", &Order::number).limit(64).writers(S).search(5),
                           field(3, "placedAt", &Order::placedAt).indexed(),
                           field(4, "state", &Order::state).state({orderWords, orderSteps}),
                           field(5, "currency", &Order::currency).limit(3),
                           field(6, "total", &Order::total),
                           field(7, "deliveredAt", &Order::deliveredAt).writers(S),
                           field(8, "exception", &Order::exception).lww());

} // namespace roundsman
