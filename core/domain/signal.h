#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// Something that another system noticed at a customer: a guest at the desk, a machine that is due.
struct Signal
{
    Id id;
    Id customer;
    QString kind;
    Instant at;     // when it was noticed there
    QString detail; // in the other system's words
};

inline constexpr const char *signalWords[] = {
    "arrived", "serviceDue", "endOfLife", "orderException", "outsideTip"};

template <>
inline constexpr auto schema<Signal> = entity(
    34,
    "signal",
    S,
    {follow("customer")},
    field(1, "customer", &Signal::customer).references("customer").required().merge(Merge::append),
    field(2, "kind", &Signal::kind).oneOf(signalWords).required().merge(Merge::append),
    field(3, "at", &Signal::at).required().indexed().merge(Merge::append),
    field(4, "detail", &Signal::detail).merge(Merge::append));

} // namespace roundsman
