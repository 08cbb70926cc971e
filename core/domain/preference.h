#pragma once

#include "core/schema/schema.h"

namespace roundsman {

// What a customer, or a person there, likes: learnt once, kept as evidence.
struct Preference
{
    Id id;
    Id customer;
    Id contact;
    QString topic;
    QString value;
    QString source;
    Instant notedAt;
};

template <>
inline constexpr auto schema<Preference> =
    entity(8,
           "preference",
           R | K,
           {follow("customer")},
           field(1, "customer", &Preference::customer)
               .references("customer")
               .required()
               .merge(Merge::append),
           field(2, "contact", &Preference::contact).references("contact").merge(Merge::append),
           field(3, "topic", &Preference::topic).limit(200).required().merge(Merge::append),
           field(4, "value", &Preference::value).required().merge(Merge::append),
           field(5, "source", &Preference::source).merge(Merge::append),
           field(6, "notedAt", &Preference::notedAt).merge(Merge::append));

} // namespace roundsman
